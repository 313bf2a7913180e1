// A message with elements in it: a link or a command in place of a placeholder.
import {Fragment, type ReactNode} from 'react';
import type {Localized, StaffText} from '../lib/localized';
import {useLocalized} from './useLocalized';

/** @param of the message @param values for each `{placeholder}` of it; without elements, `useLocalized` is enough */
export function Message({of, values}: {of: Localized | StaffText; values: Record<string, ReactNode>}) {
  const t = useLocalized();
  // Parts with an odd index are the names of placeholders.
  return t(of)
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : <Fragment key={part}>{values[part]}</Fragment>));
}

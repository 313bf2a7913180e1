// The name of a billing term.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** @param index 0, 1 or 2 */
export function TermName({index}: {index: number}): ReactNode {
  if (index === 0) {
    return <Translate id="term.1">第一期</Translate>;
  }
  return index === 1 ? <Translate id="term.2">第二期</Translate> : <Translate id="term.3">第三期</Translate>;
}

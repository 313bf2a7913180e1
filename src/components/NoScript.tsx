// Without scripts: why a tool cannot work, and what to do instead.
import type {ReactNode} from 'react';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

/** @param children what to do instead */
export function NoScript({children}: {children?: ReactNode}): ReactNode {
  const t = useLocalized();
  return (
    <noscript>
      <p>
        <strong>{t(messages.noScript)}</strong> {children}
      </p>
    </noscript>
  );
}

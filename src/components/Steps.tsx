// Draws a numbered list as large steps: what to do, one after the other.
import type {ReactNode} from 'react';

export function Steps({children}: {children: ReactNode}) {
  return <div className="ui-steps">{children}</div>;
}

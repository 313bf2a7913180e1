// Text that changes. Page translation replaces text nodes: so it is alone in its element, which is made anew with it.
import {createElement} from 'react';

type Props = {children: string; as?: 'span' | 'b' | 'p' | 'small'; className?: string; id?: string};

export function Live({children, as = 'span', ...props}: Props) {
  return createElement(as, {key: children, ...props}, children);
}

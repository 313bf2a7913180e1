// Three properties that React and Preact write into a page in different ways.
import {options} from 'preact';

const before = options.vnode;

options.vnode = (vnode) => {
  if (typeof vnode.type !== 'string') {
    before?.(vnode);
    return;
  }
  // For React alone; Preact would make an attribute of it.
  const {suppressHydrationWarning, tabIndex, ...rest} = vnode.props as Record<string, unknown>;
  // Inside SVG, names of attributes keep their capitals, and `tabIndex` is none.
  const props = tabIndex === undefined ? rest : {...rest, tabindex: tabIndex};
  vnode.props = props as typeof vnode.props;
  before?.(vnode);
  // A browser takes it as a property, of which Preact takes care. In the HTML of the build it must be an attribute: translators change commands otherwise.
  if (typeof document === 'undefined' && props.translate === 'no') {
    Object.assign(vnode.props, {translate: 'no'});
  }
};

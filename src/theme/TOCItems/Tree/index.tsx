// The table of contents: page translation leaves its commands and messages alone.
import type {TOCTreeNode} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/TOCItems/Tree';
import Tree from '@theme-original/TOCItems/Tree';
import type {ReactNode} from 'react';

const withoutTranslation = ({value, children, ...heading}: TOCTreeNode): TOCTreeNode => ({
  ...heading,
  value: value.replaceAll('<code>', '<code translate="no">'),
  children: children.map(withoutTranslation),
});

export default function TOCItemsTree({toc, ...props}: Props): ReactNode {
  return <Tree {...props} toc={toc.map(withoutTranslation)} />;
}

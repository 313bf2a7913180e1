// A page's text, with a note above it where the English is older than the Japanese.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type {ReactNode} from 'react';
import {OutdatedNote} from '../../../site/OutdatedNote';

export default function DocItemContent(props: Props): ReactNode {
  // Not `frontMatter` itself: the builder keeps that one until the English file changes, and here the Japanese one did.
  const {frontMatter} = useDoc().metadata;
  return (
    <>
      <OutdatedNote sections={Reflect.get(frontMatter, 'outdatedSections')} />
      <Content {...props} />
    </>
  );
}

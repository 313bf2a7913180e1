// The text of a page, with a note above it where the English is older than the Japanese, and its source below.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type {ReactNode} from 'react';
import {OutdatedNote} from '../../../site/OutdatedNote';
import {SourceNote} from '../../../site/SourceNote';

export default function DocItemContent(props: Props): ReactNode {
  // Not `frontMatter` itself, which the builder caches until the English file changes; here the Japanese one did.
  const {frontMatter, permalink} = useDoc().metadata;
  return (
    <>
      <OutdatedNote sections={Reflect.get(frontMatter, 'outdatedSections')} />
      <Content {...props} />
      <SourceNote address={permalink} compared={Reflect.get(frontMatter, 'compared')} />
    </>
  );
}

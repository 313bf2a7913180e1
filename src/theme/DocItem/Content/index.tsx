// The text of a page, with a note above it where the English is older than the Japanese, and its source below.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import {type ReactNode, useEffect} from 'react';
import {OutdatedNote} from '../../../site/OutdatedNote';
import {SourceNote} from '../../../site/SourceNote';

export default function DocItemContent(props: Props): ReactNode {
  // Not `frontMatter` itself, which the builder caches until the English file changes; here the Japanese one did.
  const {frontMatter, permalink} = useDoc().metadata;
  // The theme's side menu starts at its top, also where the entry of this page is below its end.
  useEffect(() => {
    const entry = document.querySelector('.theme-doc-sidebar-menu [aria-current="page"]');
    const menu = entry?.closest('.menu');
    // Not scrollIntoView, which also scrolls the page.
    if (entry && menu) menu.scrollTop += Math.max(0, entry.getBoundingClientRect().bottom - innerHeight * 0.9);
  }, []);
  return (
    <>
      <OutdatedNote sections={Reflect.get(frontMatter, 'outdatedSections')} />
      <Content {...props} />
      <SourceNote address={permalink} compared={Reflect.get(frontMatter, 'compared')} />
    </>
  );
}

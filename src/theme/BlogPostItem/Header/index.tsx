// A notice's head: its title, when it was posted, its state at the reader's clock, its period and what became of it.
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Info from '@theme/BlogPostItem/Header/Info';
import Title from '@theme/BlogPostItem/Header/Title';
import type {ReactNode} from 'react';
import {NoticeHead} from '../../../tools/Notices/NoticeHead';
import {OutdatedNote} from '../../../tools/Translation/OutdatedNote';

export default function BlogPostItemHeader(): ReactNode {
  const {metadata, isBlogPostPage} = useBlogPost();
  return (
    <header>
      <Title />
      <Info />
      <NoticeHead />
      {isBlogPostPage && <OutdatedNote sections={Reflect.get(metadata.frontMatter, 'outdatedSections')} />}
    </header>
  );
}

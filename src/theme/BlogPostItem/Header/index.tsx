// A notice's head: its title, when it was posted, its state at the reader's clock, its period and what became of it.

import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Title from '@theme/BlogPostItem/Header/Title';
import type {ReactNode} from 'react';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {NoticeHead} from '../../../notices/components/NoticeHead';
import {momentInWords} from '../../../notices/period-words';
import {layoutMessages} from '../../../site/layout-messages';
import {OutdatedNote} from '../../../site/OutdatedNote';

export default function BlogPostItemHeader(): ReactNode {
  const t = useLocalized();
  const {metadata, isBlogPostPage} = useBlogPost();
  const locale = useLocale();
  // The day that staff wrote, which Docusaurus takes for midnight in Greenwich.
  const day = metadata.date.slice(0, 10);
  return (
    <header>
      <Title />
      <p>
        <time dateTime={day}>{t(layoutMessages.posted, {day: momentInWords(day, locale)})}</time>
      </p>
      <NoticeHead />
      {isBlogPostPage && <OutdatedNote sections={Reflect.get(metadata.frontMatter, 'outdatedSections')} />}
    </header>
  );
}

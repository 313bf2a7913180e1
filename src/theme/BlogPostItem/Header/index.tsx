// The head of a notice: its title, date, state at the user's clock, period and outcome.
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Title from '@theme/BlogPostItem/Header/Title';
import type {ReactNode} from 'react';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {momentInWords} from '../../../lib/dates-in-words';
import {NoticeHead} from '../../../notices/components/NoticeHead';
import {layoutMessages} from '../../../site/layout-messages';
import {OutdatedNote} from '../../../site/OutdatedNote';

export default function BlogPostItemHeader(): ReactNode {
  const t = useLocalized();
  const {metadata, isBlogPostPage} = useBlogPost();
  const locale = useLocale();
  // The day as staff wrote it, which Docusaurus reads as midnight UTC.
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

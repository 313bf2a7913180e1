// A notice's head: its title, when it was posted, its state at the reader's clock, its period and what became of it.

import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Translate from '@docusaurus/Translate';
import Title from '@theme/BlogPostItem/Header/Title';
import type {ReactNode} from 'react';
import {useLocale} from '../../../components/useLocalized';
import {momentInWords} from '../../../lib/dates-in-words';
import {NoticeHead} from '../../../notices/components/NoticeHead';
import {OutdatedNote} from '../../../site/OutdatedNote';

export default function BlogPostItemHeader(): ReactNode {
  const {metadata, isBlogPostPage} = useBlogPost();
  const locale = useLocale();
  // The day that staff wrote, which Docusaurus takes for midnight in Greenwich.
  const day = metadata.date.slice(0, 10);
  return (
    <header>
      <Title />
      <p>
        <time dateTime={day}>
          <Translate id="notices.posted" values={{day: momentInWords(day, locale)}}>
            {'{day}に掲載'}
          </Translate>
        </time>
      </p>
      <NoticeHead />
      {isBlogPostPage && <OutdatedNote sections={Reflect.get(metadata.frontMatter, 'outdatedSections')} />}
    </header>
  );
}

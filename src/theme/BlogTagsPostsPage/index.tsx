// The notices of a tag, one line each, in place of the theme's pages of texts.
import Link from '@docusaurus/Link';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import all from '@generated/notices/default/all.json';
import type {Props} from '@theme/BlogTagsPostsPage';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import SearchMetadata from '@theme/SearchMetadata';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {ByYear} from '../../notices/components/NoticeList';
import {messages} from '../../notices/messages';

/** @param slugs of the notices of the tag, from src/notices/plugin/blog.ts */
export default function BlogTagsPostsPage({tag, slugs}: Props & {slugs: readonly string[]}): ReactNode {
  const t = useLocalized();
  return (
    <HtmlClassNameProvider
      className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogTagPostListPage)}
    >
      <PageMetadata title={tag.label} description={tag.description ?? ''} />
      <SearchMetadata tag="blog_tags_posts" />
      <Layout>
        <main className="container margin-vert--lg">
          <Heading as="h1">{tag.label}</Heading>
          {tag.description && <p>{tag.description}</p>}
          <p>
            <Link to="/blog/">{t(messages.all)}</Link>
          </p>
          <ByYear notices={all.filter(({slug}) => slugs.includes(slug))} isFiltered={false} heading="h2" />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}

// The list of notices in place of the theme's list of texts.
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogListPage';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {NoticeList} from '../../notices/components/NoticeList';

export default function BlogListPage({metadata}: Props): ReactNode {
  return (
    <HtmlClassNameProvider className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogListPage)}>
      <PageMetadata title={metadata.blogTitle} description={metadata.blogDescription} />
      <Layout>
        <main className="container margin-vert--lg">
          <Heading as="h1">{metadata.blogTitle}</Heading>
          <NoticeList />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}

// The notice form for staff: in no navigation and no sitemap, and not indexed by search engines.
import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {StaffNotice} from '../../notices/author/components/StaffNotice';
import {messages} from '../../site/messages';

export default function StaffNoticePage(): ReactNode {
  const t = useLocalized();
  const title = t(messages.staffTitle);
  return (
    <Layout title={title} description={t(messages.staffDescription)} wrapperClassName="site-ground">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--lg">
        <div className="markdown">
          <h1>{title}</h1>
          <p>{t(messages.staffIntro)}</p>
          <StaffNotice />
        </div>
      </main>
    </Layout>
  );
}

// The route of the staff's notice form. It stands in no navigation and no sitemap, and search engines are asked to leave it out.

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
    <Layout title={title} description={t(messages.staffDescription)}>
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

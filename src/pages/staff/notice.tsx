// The route of the staff's notice form. It stands in no navigation and no sitemap, and search engines are asked to leave it out.
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {StaffNotice} from '../../notices/author/components/StaffNotice';

export default function StaffNoticePage(): ReactNode {
  const title = translate({id: 'staffNotice.title', message: 'お知らせを書く（職員用）'});
  return (
    <Layout
      title={title}
      description={translate({
        id: 'staffNotice.description',
        message: 'お知らせの2つのファイルをブラウザで作る、職員のためのページ',
      })}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--lg">
        <div className="markdown">
          <h1>{title}</h1>
          <p>
            <Translate id="staffNotice.intro">
              書いたものはこのページの中だけにあり、保存も送信もされません。できた2つのファイルを、サイトの置き場所に自分で置きます。
            </Translate>
          </p>
          <StaffNotice />
        </div>
      </main>
    </Layout>
  );
}

// The page for an address that does not exist: what to do next. The theme's own asks readers to write to the owner of another site.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import type {ReactNode} from 'react';

export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <div className="markdown">
        <Heading as="h1">
          <Translate id="notFound.title">ページが見つかりません</Translate>
        </Heading>
        <p>
          <Translate id="notFound.why">
            アドレスに打ち間違いがあるか、ページがなくなったようです。次のどれかで探せます。
          </Translate>
        </p>
        <ul>
          <li>
            <Link to="/#find-your-way">
              <Translate id="notFound.home">トップページで、したいことから探す</Translate>
            </Link>
          </li>
          <li>
            <Translate id="notFound.search">画面の上の「検索」で、言葉から探す</Translate>
          </li>
          <li>
            <Link to="/application/reference/">
              <Translate id="notFound.ask">見つからなければ、問い合わせ先に聞く</Translate>
            </Link>
          </li>
        </ul>
      </div>
    </main>
  );
}

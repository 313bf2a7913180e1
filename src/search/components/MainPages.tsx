// Where to go from the search without searching: what most people come for, and the help desk.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './SearchDialog.module.css';

/** `onFollow`: a link was followed. */
export function MainPages({onFollow}: {onFollow: () => void}): ReactNode {
  const pages: {to: string; words: ReactNode}[] = [
    {to: '/application/registration/', words: <Translate id="search.main.apply">利用を申請する</Translate>},
    {to: '/application/ssh_keys/', words: <Translate id="search.main.keys">SSH鍵を作る</Translate>},
    {
      to: '/application/billing_services/',
      words: <Translate id="search.main.prices">料金を調べる</Translate>,
    },
    {to: '/blog/', words: <Translate id="search.main.notices">お知らせを読む</Translate>},
    {
      to: '/tools/checklist/',
      words: <Translate id="search.main.checklist">申請チェックリストを作る</Translate>,
    },
    {to: '/tools/ssh-key/', words: <Translate id="search.main.keyCheck">SSH公開鍵を確かめる</Translate>},
    {to: '/tools/fees/', words: <Translate id="search.main.fees">利用料金を見積もる</Translate>},
    {
      to: '/application/reference/',
      words: <Translate id="search.main.contact">問い合わせ先を見る</Translate>,
    },
  ];
  return (
    <nav aria-labelledby="search-main-pages">
      <h2 id="search-main-pages" className={styles.heading}>
        <Translate id="search.main">よく使うページ</Translate>
      </h2>
      <ul className={styles.mainPages}>
        {pages.map(({to, words}) => (
          <li key={to}>
            <Link to={to} className={clsx(styles.mainPage)} onClick={onFollow} data-result="">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// The ways to find a notice, above every list: the situation now, the years, the services.
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import years from '@generated/notices/default/years.json';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {type ListOf, listAddress} from '../lists';
import {partServices} from '../services';
import styles from './NoticeIndex.module.css';

/** @param here the list that the page shows; none on the list of all notices */
export function NoticeIndex({here}: {here?: ListOf}): ReactNode {
  const t = useLocalized();
  return (
    <nav className={styles.index} aria-label={translate({id: 'noticeList.index', message: 'お知らせの探し方'})}>
      <ul className={styles.part}>
        {here && (
          <li>
            <Link to="/blog/">
              <Translate id="noticeList.all">すべてのお知らせ</Translate>
            </Link>
          </li>
        )}
        <li>
          <Link to="/status/">
            <Translate id="noticeList.status">稼働状況</Translate>
          </Link>
        </li>
        <li>
          <Link to="/subscribe/">
            <Translate id="noticeList.subscribe">お知らせを受け取る</Translate>
          </Link>
        </li>
      </ul>
      <ul className={styles.part}>
        <li className={styles.title}>
          <Translate id="noticeList.byYear">年から探す</Translate>
        </li>
        {years.map((year) => (
          <li key={year}>
            <ListLink list={{by: 'year', of: year}} here={here}>
              {year}
            </ListLink>
          </li>
        ))}
      </ul>
      <details className={clsx(styles.services)}>
        <summary>
          <Translate id="noticeList.byService">サービスから探す</Translate>
        </summary>
        <ul className={styles.part}>
          {partServices.map(({code, name}) => (
            <li key={code}>
              <ListLink list={{by: 'service', of: code}} here={here}>
                {t(name)}
              </ListLink>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function ListLink({list, here, children}: {list: ListOf; here: ListOf | undefined; children: ReactNode}): ReactNode {
  const isHere = here?.by === list.by && here.of === list.of;
  return (
    <Link to={`/${listAddress(list)}`} {...(isHere && {'aria-current': 'page'})}>
      {children}
    </Link>
  );
}

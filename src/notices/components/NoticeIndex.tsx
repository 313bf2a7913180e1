// The ways to find a notice, above every list: the situation now, the years, the services.
import Link from '@docusaurus/Link';
import years from '@generated/notices/default/years.json';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {type ListOf, listAddress} from '../lists';
import {partServices} from '../services';
import {listMessages} from './list-messages';

/** @param here the list that the page shows; none on the list of all notices */
export function NoticeIndex({here}: {here?: ListOf}) {
  const t = useLocalized();
  return (
    <nav className="ui-screen" aria-label={t(listMessages.index)}>
      <ul className="ui-buttons">
        {here && (
          <li>
            <Link to="/blog/">{t(listMessages.all)}</Link>
          </li>
        )}
        <li>
          <Link to="/status/">{t(listMessages.status)}</Link>
        </li>
        <li>
          <Link to="/subscribe/">{t(listMessages.subscribe)}</Link>
        </li>
      </ul>
      <ul className="ui-buttons">
        <li>{t(listMessages.byYear)}</li>
        {years.map((year) => (
          <li key={year}>
            <ListLink list={{by: 'year', of: year}} here={here}>
              {year}
            </ListLink>
          </li>
        ))}
      </ul>
      <details className="ui-fold">
        <summary>{t(listMessages.byService)}</summary>
        <ul className="ui-buttons">
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

function ListLink({list, here, children}: {list: ListOf; here: ListOf | undefined; children: ReactNode}) {
  const isHere = here?.by === list.by && here.of === list.of;
  return (
    <Link className="ui-chip" to={`/${listAddress(list)}`} {...(isHere && {'aria-current': 'page'})}>
      {children}
    </Link>
  );
}

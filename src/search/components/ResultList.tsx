// The results in their groups. Texts that change are replaced with their element: page translation replaces the texts.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {Icon} from '../../components/Icon';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dayInWords} from '../../lib/dates-in-words';
import {StateBadge} from '../../notices/components/StateBadge';
import {excerptOf} from '../excerpt';
import {titleOf} from '../find';
import type {Group, Row} from '../groups';
import {groupNames, messages} from '../messages';
import styles from './Search.module.css';

type Follow = {onFollow: () => void};

export function ResultList({groups, onFollow}: {groups: readonly [Group, Row[]][]} & Follow) {
  const t = useLocalized();
  const isOutside = groups[0]?.[0] === 'official';
  return groups.map(([group, rows]) => (
    <section key={group} className={styles.group}>
      {group === 'official' && isOutside ? <Outside rows={rows} /> : <h2>{t(groupNames[group])}</h2>}
      {group === 'official' ? (
        <ul className="ui-links">
          {rows.map(({page}) => (
            <li key={page.url}>
              <Link to={page.url} onClick={onFollow} data-result="">
                <span className={styles.topic}>{titleOf(page)}</span>
                <small>{t(groupNames.official)}</small>
                <Icon name="external" />
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <ol>
          {rows.map((row) => (
            <Hit key={row.page.url} row={row} isBest={group === 'best'} onFollow={onFollow} />
          ))}
        </ol>
      )}
    </section>
  ));
}

/** The query is about what the manual has and this site has not. */
function Outside({rows: [first]}: {rows: readonly Row[]}) {
  const t = useLocalized();
  const topic = first ? titleOf(first.page) : '';
  return (
    <p className={styles.outside}>
      <b>{t(messages.scope)}</b> <span key={topic}>{t(messages.outside, {topic})}</span>
    </p>
  );
}

function Hit({row: {page, part, words, notice}, isBest, onFollow}: {row: Row; isBest: boolean} & Follow) {
  const locale = useLocale();
  const path = notice ? dayInWords(notice.date, locale) : part.id === '' ? page.section : titleOf(page);
  const excerpt = excerptOf(part.text, words);
  return (
    <li>
      <Link
        to={page.url + (part.id && `#${part.id}`)}
        className={clsx(styles.hit, isBest && styles.best)}
        onClick={onFollow}
        data-result=""
      >
        <b key={part.heading}>{part.heading}</b>
        {notice && notice.kind !== 'news' && <StateBadge state={notice.state} kind={notice.kind} />}
        {path !== undefined && (
          <small key={path} className="ui-field__hint">
            {path}
          </small>
        )}
        <span key={JSON.stringify(excerpt)}>
          {excerpt.map(({text, isMatch}) => (isMatch ? <mark key={text}>{text}</mark> : text))}
        </span>
      </Link>
    </li>
  );
}

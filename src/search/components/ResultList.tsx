// The best results. A notice that is over ranks below pages that match equally well.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {useMemo} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {StateBadge} from '../../notices/components/StateBadge';
import {useAllNotices} from '../../notices/components/useNotices';
import type {Kind} from '../../notices/schema';
import {type NoticeState, stateAt} from '../../notices/state';
import {excerptOf} from '../excerpt';
import type {FoundPage} from '../find';
import {messages} from '../messages';
import styles from './Search.module.css';

const SHOWN = 5;
/** Factor for the score of a notice that is over. */
const OVER = 0.3;

export function ResultList({results, onFollow}: {results: readonly FoundPage[]; onFollow: () => void}) {
  const t = useLocalized();
  const now = useNow();
  const notices = useAllNotices(true);
  const noticeNow = (slug: string | undefined): NoticeNow | undefined => {
    const notice = slug === undefined ? undefined : notices?.find((one) => one.slug === slug);
    return notice && now !== undefined ? {state: stateAt(notice, now), kind: notice.kind} : undefined;
  };
  const rows = results
    .map((result) => ({result, notice: noticeNow(result.page.meta.notice)}))
    .map((row) => ({...row, score: row.result.score * (isOver(row) ? OVER : 1)}))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  return (
    <>
      <ol className="ui-rows">
        {rows.map(({result, notice}) => (
          <ResultItem
            key={result.page.url}
            result={result}
            notice={notice}
            section={result.page.meta.notice === undefined ? result.page.meta.section : t(messages.notice)}
            onFollow={onFollow}
          />
        ))}
      </ol>
      {results.length > rows.length && <p>{t(messages.more, {shown: String(rows.length)})}</p>}
    </>
  );
}

/** A notice without a known state counts as over, as most are: then few rows move. */
const isOver = ({result, notice}: {result: FoundPage; notice: NoticeNow | undefined}): boolean =>
  result.page.meta.notice !== undefined && !(notice && (notice.state === 'scheduled' || notice.state === 'in-force'));

type NoticeNow = {state: NoticeState; kind: Kind};

function ResultItem({
  result: {page, words},
  notice,
  section,
  onFollow,
}: {
  result: FoundPage;
  notice: NoticeNow | undefined;
  section: string | undefined;
  onFollow: () => void;
}) {
  const excerpt = useMemo(() => excerptOf(page, words), [page, words]);
  return (
    <li>
      <Link to={page.url} className={clsx(styles.page)} onClick={onFollow} data-result="">
        <b>{page.meta.title}</b>
        {notice && notice.kind !== 'news' && <StateBadge state={notice.state} kind={notice.kind} />}
        {section && <small className="ui-field__hint"> {section}</small>}
        <span className={styles.excerpt}>
          {excerpt.pieces.map(({at, text, isMatch}) => (isMatch ? <mark key={at}>{text}</mark> : text))}
        </span>
      </Link>
      {excerpt.parts.length > 0 && (
        <ul className={`ui-buttons ${styles.parts}`}>
          {excerpt.parts.map(({id, text}) => (
            <li key={id}>
              <Link to={`${page.url}#${id}`} onClick={onFollow} data-result="">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

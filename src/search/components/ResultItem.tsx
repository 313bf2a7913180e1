// One result: the page, where it stands, the state of a notice at the reader's clock, a few lines, and the parts that answer.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {type ReactNode, useMemo} from 'react';
import {StateBadge} from '../../notices/components/StateBadge';
import type {Kind} from '../../notices/schema';
import type {NoticeState} from '../../notices/state';
import {excerptOf} from '../excerpt';
import type {FoundPage} from '../find';
import styles from './SearchDialog.module.css';

/** What a notice is at the reader's clock. */
export type NoticeNow = {state: NoticeState; kind: Kind};

/** `onFollow`: a link of the result was followed. */
export function ResultItem({
  result: {page, words},
  notice,
  section,
  onFollow,
}: {
  result: FoundPage;
  notice: NoticeNow | undefined;
  section: string | undefined;
  onFollow: () => void;
}): ReactNode {
  const excerpt = useMemo(() => excerptOf(page, words), [page, words]);
  return (
    <li className={styles.result}>
      <Link to={page.url} className={clsx(styles.page)} onClick={onFollow} data-result="">
        <span className={styles.title}>{page.meta.title}</span>
        {notice && notice.kind !== 'news' && <StateBadge state={notice.state} kind={notice.kind} />}
        {section && <span className={styles.section}>{section}</span>}
        <span className={styles.excerpt}>
          {excerpt.pieces.map(({at, text, isMatch}) => (isMatch ? <mark key={at}>{text}</mark> : text))}
        </span>
      </Link>
      {excerpt.parts.length > 0 && (
        <ul className={styles.parts}>
          {excerpt.parts.map(({id, text}) => (
            <li key={id}>
              <Link to={`${page.url}#${id}`} className={clsx(styles.part)} onClick={onFollow} data-result="">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

// Links to the notices that are the reason for something.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './StepCard.module.css';
import type {AtTheClock} from './useSituation';

/** A notice that a later one carries on is left to that one. */
export function NoticeLinks({slugs, clock}: {slugs: readonly string[]; clock: AtTheClock}): ReactNode {
  const because = clock.notices.filter(({slug}) => slugs.includes(slug));
  const carriedOn = because.map((notice) => notice.extends);
  return because
    .filter(({slug}) => !carriedOn.includes(slug))
    .map(({slug, title}) => (
      <Link key={slug} className={clsx(styles.notice)} to={`/blog/${slug}/`}>
        {title}
      </Link>
    ));
}

// Links to the notices that are the reason for something.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {reasonsOf} from '../../notices/registration';
import styles from './StepCard.module.css';
import type {AtTheClock} from './useSituation';

/** A notice that a later one carries on is left to that one. */
export function NoticeLinks({slugs, clock}: {slugs: readonly string[]; clock: AtTheClock}): ReactNode {
  return reasonsOf(clock.notices, slugs).map(({slug, title}) => (
    <Link key={slug} className={clsx(styles.notice)} to={`/blog/${slug}/`}>
      {title}
    </Link>
  ));
}

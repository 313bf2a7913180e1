// A box at the head of a page: what touches the page's services now. Pages that have a section of their own for it use ServiceNotices.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './Notices.module.css';
import {ServiceNotices} from './ServiceNotices';

/** @param of the services' codes in src/notices/services.ts, separated by spaces */
export function StateBox({of}: {of: string}): ReactNode {
  return (
    <section className={styles.today}>
      <p className={styles.todayTitle}>
        <Translate id="notices.stateBox">いまの状況</Translate>
      </p>
      <ServiceNotices of={of} />
    </section>
  );
}

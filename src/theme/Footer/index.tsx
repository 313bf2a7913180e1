// The footer: what the site is, the pages that must be found from everywhere, and the tasks of the home page.
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {layoutMessages} from '../../site/layout-messages';
import {taskGroups} from '../../site/tasks';
import styles from './styles.module.css';

const links = [
  ['/help/#contact', layoutMessages.contact],
  ['/application/terms_and_policies/terms_of_use_2025/', layoutMessages.terms],
  ['/application/handling_of_pii/', layoutMessages.privacy],
  ['/accessibility/', layoutMessages.accessibility],
  ['/blog/', layoutMessages.notices],
] as const;

export default function Footer(): ReactNode {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <div>
          <p>
            <b>{siteConfig.title}</b>
          </p>
          <p>{t(layoutMessages.about)}</p>
          <p>{t(layoutMessages.privacyNote)}</p>
          <ul>
            {links.map(([to, label]) => (
              <li key={to}>
                <Link to={to}>{t(label)}</Link>
              </li>
            ))}
            <li>
              <a href={useBaseUrl('/licenses.txt')}>{t(layoutMessages.licenses)}</a>
            </li>
          </ul>
        </div>
        {taskGroups.map(({icon, title, tasks}) => (
          <nav key={icon} aria-label={t(title)}>
            <p>
              <b>{t(title)}</b>
            </p>
            <ul>
              {tasks.map(({to, title: task}) => (
                <li key={to}>
                  <Link to={to}>{t(task)}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}

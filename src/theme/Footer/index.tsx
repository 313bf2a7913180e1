// The footer: where to ask, and, until the operator adopts the site, that it is not official.
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {layoutMessages} from '../../site/layout-messages';
import styles from './styles.module.css';

const links = [
  ['/application/reference/', layoutMessages.contact],
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
      <div className="container">
        <ul className={styles.links}>
          {links.map(([to, label]) => (
            <li key={to}>
              <Link to={to}>{t(label)}</Link>
            </li>
          ))}
        </ul>
        {siteConfig.customFields?.official !== true && <p className={styles.status}>{t(layoutMessages.unofficial)}</p>}
        <p className={styles.status}>{t(layoutMessages.privacyNote)}</p>
      </div>
    </footer>
  );
}

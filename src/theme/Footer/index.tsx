// The footer: where to ask, and, until the operator adopts the site, that it is not official.
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {layoutMessages} from '../../site/layout-messages';
import styles from './styles.module.css';

export default function Footer(): ReactNode {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      <div className="container">
        <ul className={styles.links}>
          <li>
            <Link to="/application/reference/">{t(layoutMessages.contact)}</Link>
          </li>
          <li>
            <Link to="/application/terms_and_policies/terms_of_use_2025/">{t(layoutMessages.terms)}</Link>
          </li>
          <li>
            <Link to="/application/handling_of_pii/">{t(layoutMessages.privacy)}</Link>
          </li>
          <li>
            <Link to="/accessibility/">{t(layoutMessages.accessibility)}</Link>
          </li>
          <li>
            <Link to="/blog/">{t(layoutMessages.notices)}</Link>
          </li>
        </ul>
        {siteConfig.customFields?.official !== true && <p className={styles.status}>{t(layoutMessages.unofficial)}</p>}
        <p className={styles.status}>{t(layoutMessages.privacyNote)}</p>
      </div>
    </footer>
  );
}

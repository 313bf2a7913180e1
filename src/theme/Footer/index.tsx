// The foot of every page: where to ask, and, until the operator adopts the site, that it is not official. Said here and nowhere else.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      <div className="container">
        <ul className={styles.links}>
          <li>
            <Link to="/application/reference/">
              <Translate id="footer.contact">問い合わせ先</Translate>
            </Link>
          </li>
          <li>
            <Link to="/application/terms_and_policies/terms_of_use_2025/">
              <Translate id="footer.terms">利用規程</Translate>
            </Link>
          </li>
          <li>
            <Link to="/application/handling_of_pii/">
              <Translate id="footer.privacy">個人情報の取り扱い</Translate>
            </Link>
          </li>
          <li>
            <Link to="/accessibility/">
              <Translate id="footer.accessibility">アクセシビリティ</Translate>
            </Link>
          </li>
          <li>
            <Link to="/blog/">
              <Translate id="footer.notices">お知らせ</Translate>
            </Link>
          </li>
        </ul>
        {siteConfig.customFields?.official !== true && (
          <p className={styles.status}>
            <Translate id="footer.unofficial">
              このサイトは準備中です。国立遺伝学研究所の公式サイトではありません。手続きの前に、公式の案内を確かめてください。
            </Translate>
          </p>
        )}
        <p className={styles.status}>
          <Translate id="footer.privacyNote">
            このサイトはクッキーも利用解析も使いません。入力した内容は、お使いのブラウザの外には送られません。
          </Translate>
        </p>
      </div>
    </footer>
  );
}

// Replaces the theme's fixed text above the navigation: whose site this is, and a hint at the English pages.
import {useLocation} from '@docusaurus/router';
import {createStorageSlot} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useState} from 'react';
import {Button} from '../../components/Button';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {prefixOf} from '../../lib/localized';
import {layoutMessages} from '../../site/layout-messages';
import {officialAddress} from '../../site/official';
import styles from './styles.module.css';

export default function AnnouncementBar(): ReactNode {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  const locale = useLocale();
  const {pathname} = useLocation();
  const path = pathname.slice(prefixOf(locale).length);
  return (
    <>
      {siteConfig.customFields?.official !== true && (
        <aside className="site-bar">
          {t(layoutMessages.unofficial)} <a href={officialAddress(path, locale)}>{t(layoutMessages.officialPage)}</a>
        </aside>
      )}
      <EnglishHint />
    </>
  );
}

const slot = createStorageSlot('site.englishHint');

/** On the Japanese home page, for users whose browser does not ask for Japanese, until it is closed or followed. */
function EnglishHint(): ReactNode {
  const locale = useLocale();
  const {pathname} = useLocation();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const readsJapanese = navigator.languages.some((language) => /^ja\b/i.test(language));
    setShown(!readsJapanese && slot.get() === null);
  }, []);
  if (locale !== 'ja' || pathname !== '/' || !isShown) return null;
  const close = (): void => {
    slot.set('seen');
    setShown(false);
  };
  return (
    <section className={styles.hint} aria-label="Language" lang="en">
      <a href="/en/" hrefLang="en" onClick={close}>
        This page is available in English
      </a>
      <Button kind="plain" onClick={close}>
        Close
      </Button>
    </section>
  );
}

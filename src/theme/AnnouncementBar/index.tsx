// Replaces the theme's fixed text above the navigation: current notices, and a hint at the English pages.
import {useLocation} from '@docusaurus/router';
import {createStorageSlot} from '@docusaurus/theme-common';
import {type ReactNode, useEffect, useState} from 'react';
import {Button} from '../../components/Button';
import {useLocale} from '../../components/useLocalized';
import {NoticeBanner} from '../../notices/components/NoticeBanner';
import styles from './styles.module.css';

export default function AnnouncementBar(): ReactNode {
  return (
    <>
      <NoticeBanner />
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

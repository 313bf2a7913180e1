// In place of the theme's fixed text above the navigation: what the notices say at the reader's clock.

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

/** The line; nothing on other pages, for readers of Japanese, and once it was seen and closed, or followed. */
export function EnglishHint(): ReactNode {
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

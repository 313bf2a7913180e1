// One line on the Japanese home page for a first visitor whose browser asks for other languages than Japanese.
import {useLocation} from '@docusaurus/router';
import {createStorageSlot} from '@docusaurus/theme-common';
import {type ReactNode, useEffect, useState} from 'react';
import {Button} from './Button';
import styles from './EnglishHint.module.css';
import {useLocale} from './useLocalized';

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
  if (locale !== 'ja' || pathname !== '/' || !isShown) {
    return null;
  }
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

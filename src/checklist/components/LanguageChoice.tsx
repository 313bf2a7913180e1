// The language of a text that is written for the reader.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import type {Locale} from '../../lib/localized';
import styles from './Writing.module.css';

const languages = [
  {locale: 'ja', name: '日本語'},
  {locale: 'en', name: 'English'},
] as const;

export function LanguageChoice({
  language,
  onLanguage,
}: {
  language: Locale;
  onLanguage: (language: Locale) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Translate id="checklist.language">書く言葉</Translate>
      </legend>
      {languages.map(({locale, name: label}) => (
        <label key={locale} lang={locale}>
          <input type="radio" name={name} checked={locale === language} onChange={() => onLanguage(locale)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

// Picks the reader's language out of data that holds both.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Locale, Localized} from '../lib/localized';
import {withUnitsTogether} from './units-together';

/** The language of the page that is being drawn. */
export function useLocale(): Locale {
  return useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'ja';
}

/** A function that picks the text of the page's language, to be shown. */
export function useLocalized(): (text: Localized) => string {
  const locale = useLocale();
  return (text) => withUnitsTogether(text[locale]);
}

// Messages in the language of the page.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {filledIn} from '../lib/filled-in';
import {type Locale, type Localized, localeOf} from '../lib/localized';
import {withUnitsTogether} from './units-together';

/** The language of the page. */
export function useLocale(): Locale {
  return localeOf(useDocusaurusContext().i18n.currentLocale);
}

/** What can be in a string. Elements cannot: they would be `[object Object]`, and need `<Message>`. */
type Fillable = string | number | bigint | boolean | null | undefined | readonly Fillable[] | Values;
/** Values for the placeholders of a message, by their names. */
export type Values = {readonly [name: string]: Fillable};

/**
 * Returns a function that returns a message in the page's language, its `{placeholders}` filled by `filledIn`: numbers
 * get thousands separators (pass a year as a string), lists are joined.
 */
export function useLocalized(): (message: Localized, values?: Values) => string {
  const locale = useLocale();
  return (message, values) => withUnitsTogether(values ? filledIn(message[locale], values, locale) : message[locale]);
}

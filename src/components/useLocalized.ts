// Messages in the language of the page.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {filledIn} from '../lib/filled-in';
import {
  type Locale,
  type Localized,
  localeOf,
  type StaffLocale,
  type StaffText,
  staffLocaleOf,
  textIn,
} from '../lib/localized';
import {withUnitsTogether} from './units-together';

/** The language of the page. */
export function useLocale(): Locale {
  return localeOf(useDocusaurusContext().i18n.currentLocale);
}

/** The language of the staff's texts on this page. */
export function useStaffLocale(): StaffLocale {
  return staffLocaleOf(useLocale());
}

/** What can be in a string. Elements cannot: they would be `[object Object]`, and need `<Message>`. */
type Fillable = string | number | bigint | boolean | null | undefined | readonly Fillable[] | Values;
/** Values for the placeholders of a message, by their names. */
export type Values = {readonly [name: string]: Fillable};

/**
 * Returns a function that returns a message in the page's language, its `{placeholders}` filled by `filledIn`: numbers
 * get thousands separators (pass a year as a string), lists are joined.
 */
export function useLocalized(): (message: Localized | StaffText, values?: Values) => string {
  const locale = useLocale();
  return (message, values) => {
    const text = textIn(message, locale);
    return withUnitsTogether(values ? filledIn(text, values, locale) : text);
  };
}

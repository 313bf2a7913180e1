// The few texts that Docusaurus wants in its configuration.
import {type Localized, localeOf} from '../lib/localized';

/** The text of the language that Docusaurus builds now, which it names in DOCUSAURUS_CURRENT_LOCALE; else Japanese. */
export function inCurrentLocale(text: Localized): string {
  return text[localeOf(process.env.DOCUSAURUS_CURRENT_LOCALE)];
}

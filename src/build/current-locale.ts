// Which language the build is making now, for the few texts that Docusaurus wants in its configuration.
import {type Localized, localeOf} from '../lib/localized';

/**
 * Picks the text of the language that is being built. Docusaurus loads its configuration once per language and names it
 * in DOCUSAURUS_CURRENT_LOCALE; where that is not set (`npm start` without --locale), Japanese is built.
 */
export function inCurrentLocale(text: Localized): string {
  return text[localeOf(process.env.DOCUSAURUS_CURRENT_LOCALE)];
}

// What Docusaurus' configuration needs for the language that is built now, which Docusaurus names in the environment.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {type Localized, localeOf, staffLocaleOf} from '../lib/localized';
import {noticeFolders} from '../notices/check';
import {markdownNames} from '../notices/plugin/read-notices';

const currentLocale = () => localeOf(process.env.DOCUSAURUS_CURRENT_LOCALE);

/**
 * One of the few texts of the configuration, in the current language.
 * @throws Error where it lacks the language: Docusaurus would only report that "title" is required
 */
export function inCurrentLocale(text: Localized): string {
  const locale = currentLocale();
  if (text[locale]) return text[locale];
  throw new Error(
    `The text “${text.en}” has no ${locale}. Write it beside the others: npm run typecheck names the file.`,
  );
}

/** The folder with the notices for the current language; those without a translation are shown as they are here. */
export const noticesFolder = (): string => noticeFolders[staffLocaleOf(currentLocale())];

/**
 * Stops where the current language lacks pages. Those in Japanese and English are for `npm run check`.
 * @throws Error that names the language, what is missing and what to do
 */
export function requireTranslations(siteDir: string): void {
  const locale = currentLocale();
  if (locale === staffLocaleOf(locale)) return;
  const folder = `i18n/${locale}/docusaurus-plugin-content-docs/current`;
  const missing = markdownNames(path.join(siteDir, 'docs')).filter(
    (name) => !existsSync(path.join(siteDir, folder, name)),
  );
  if (missing.length === 0) return;
  throw new Error(
    `The language ${locale} is not complete: ${missing.length} pages have no translation, the first is ` +
      `docs/${missing[0]}. Copy what is missing from i18n/en to i18n/${locale} and translate it.`,
  );
}

// What Docusaurus' configuration needs for the language that is built now, which Docusaurus names in the environment.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {type Localized, localeOf, staffLocaleOf} from '../lib/localized';
import {markdownNames} from '../notices/plugin/read-notices';

const currentLocale = () => localeOf(process.env.DOCUSAURUS_CURRENT_LOCALE);

/** One of the few texts of the configuration, in the current language. */
export function inCurrentLocale(text: Localized): string {
  return text[currentLocale()];
}

/**
 * Stops where the current language lacks pages or notices. Those in Japanese and English are for `npm run check`.
 * @throws Error that names the language, what is missing and what to do
 */
export function requireTranslations(siteDir: string): void {
  const locale = currentLocale();
  if (locale === staffLocaleOf(locale)) return;
  const missing = (from: string, to: string) =>
    markdownNames(path.join(siteDir, from))
      .filter((name) => !existsSync(path.join(siteDir, 'i18n', locale, to, name)))
      .map((name) => `${from}/${name}`);
  const pages = missing('docs', 'docusaurus-plugin-content-docs/current');
  const notices = missing('blog', 'docusaurus-plugin-content-blog');
  const [first] = [...pages, ...notices];
  if (first === undefined) return;
  throw new Error(
    `The language ${locale} is not complete: ${pages.length} pages and ${notices.length} notices have no translation, ` +
      `the first is ${first}. Copy what is missing from i18n/en to i18n/${locale} and translate it.`,
  );
}

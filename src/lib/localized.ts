/** The languages of the site; the first is the default. Add one here: TypeScript then names what lacks it. */
export const locales = ['ja', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** One text in every language, so that none can be forgotten: Japanese in です・ます, the others with the same meaning. */
export type Localized = Record<Locale, string>;

/** The language with this code; the default one for any other code. */
export function localeOf(code: string | undefined): Locale {
  return locales.find((locale) => locale === code) ?? locales[0];
}

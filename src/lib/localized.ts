/** The languages of the site; the first is the default. Add one here: TypeScript then names what lacks it. */
export const locales = ['ja', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** One text in every language, so that none can be forgotten: Japanese in です・ます, the others with the same meaning. */
export type Localized = Record<Locale, string>;

/** The languages in which the staff work: what only they read, and each notice, has these two and no others. */
export const staffLocales = ['ja', 'en'] as const;
export type StaffLocale = (typeof staffLocales)[number];
export type StaffText = Record<StaffLocale, string>;

/** The staff's language for a page in this language: English, unless it is one of theirs. */
export function staffLocaleOf(locale: Locale): StaffLocale {
  return staffLocales.find((one) => one === locale) ?? 'en';
}

/** The text in this language; a text for staff is in English where it has no other. */
export function textIn(text: Localized | StaffText, locale: Locale): string {
  const texts: Partial<Localized> = text;
  return texts[locale] ?? text[staffLocaleOf(locale)];
}

/** The language with this code; the default one for any other code. */
export function localeOf(code: string | undefined): Locale {
  return locales.find((locale) => locale === code) ?? locales[0];
}

/** The beginning of the paths of the pages in this language: `/en`, and nothing for the default language. */
export function prefixOf(locale: Locale): string {
  return locale === locales[0] ? '' : `/${locale}`;
}

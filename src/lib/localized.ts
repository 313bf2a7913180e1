/** Both languages of one text, side by side, so that neither can be forgotten. */
export type Localized = {
  /** Japanese, です・ます. */
  ja: string;
  /** English, saying the same. */
  en: string;
};

/** A language that the site is written in. */
export type Locale = keyof Localized;

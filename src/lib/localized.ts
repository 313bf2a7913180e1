/** Both languages of one text, side by side, so that neither can be forgotten. */
export type Localized = {
  /** Japanese, です・ます. */
  ja: string;
  /** English, with the same meaning. */
  en: string;
};

/** A language that the site is written in. */
export type Locale = keyof Localized;

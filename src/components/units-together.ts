// A number and its unit, or its name, stay on one line: `1 TB` cut after the 1 is hard to read, and so is `Type 1`.

const UNITS = /(\d) (?=(?:TB|GB|MB|kB|GHz|JPY|px)(?![A-Za-z]))|\b(Type) (?=\d)/g;

/** The text with a no-break space (U+00A0) between numbers and units; for the eye alone, not for what is copied or compared. */
export function withUnitsTogether(text: string): string {
  return text.replace(UNITS, '$1$2\u00a0');
}

// A number and its unit, or a name such as `Type 1`, stay on one line.

const UNITS = /(\d) (?=(?:TB|GB|MB|kB|GHz|JPY|px)(?![A-Za-z]))|\b(Type) (?=\d)/g;

/** With a no-break space (U+00A0) between numbers and units: only for texts to read, not to copy or compare. */
export function withUnitsTogether(text: string): string {
  return text.replace(UNITS, '$1$2\u00a0');
}

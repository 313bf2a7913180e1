// Writes an amount in yen as each language does.
import type {Locale} from '../../lib/localized';

// One for all: making it takes a thousand times as long as using it, and a long plan shows thousands of amounts.
const digitsOf = new Intl.NumberFormat('en-US');

/** @param amount whole yen */
export function yenText(amount: number, locale: Locale): string {
  const digits = digitsOf.format(amount);
  return locale === 'ja' ? `${digits}円` : `${digits} JPY`;
}

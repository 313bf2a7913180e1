// Writes an amount in yen as each language does.
import type {Locale} from '../../domain/localized';

/** @param amount whole yen */
export function yenInWords(amount: number, locale: Locale): string {
  const digits = amount.toLocaleString('en-US');
  return locale === 'ja' ? `${digits}円` : `${digits} JPY`;
}

// Writes an amount in yen as each language does.
import {grouped} from '../../lib/filled-in';
import type {Locale} from '../../lib/localized';

/** @param amount whole yen */
export function yenText(amount: number, locale: Locale): string {
  const digits = grouped(amount);
  return locale === 'ja' ? `${digits}円` : `${digits} JPY`;
}

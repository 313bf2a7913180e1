// Fills the placeholders of a message: numbers with thousands separators, lists joined.
import type {Locale} from './localized';

const joint: Record<Locale, string> = {ja: '、', en: ', '};

function shown(value: unknown, locale: Locale): string {
  if (Array.isArray(value)) return value.map((one) => shown(one, locale)).join(joint[locale]);
  return typeof value === 'number' ? grouped(value) : String(value);
}

/**
 * A number or decimal with its thousands marked: `5856000.45` is `5,856,000.45`. Numbers have at most six decimals.
 * Not Intl.NumberFormat: making the first one delays hydration on a slow phone (docs/_decisions/0017).
 */
export function grouped(number: number | string): string {
  const decimal = typeof number === 'number' ? String(+number.toFixed(6)) : number;
  return decimal.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** The text with the data's fields in place of its placeholders; a placeholder without a field stays as it is. */
export function filledIn(text: string, data: object, locale: Locale): string {
  const fields = new Map<string, unknown>(Object.entries(data));
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    fields.has(name) ? shown(fields.get(name), locale) : placeholder,
  );
}

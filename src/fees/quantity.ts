// Which texts are quantities, and how they are read exactly: as whole millionths, never as floating-point numbers.
// So 0.1 TB and 0.2 TB are 0.3 TB, as in rule 2 of the centre's fee calculation.
import type {PlanProblemCode} from './plan-problem';

/** A quantity in millionths of its unit (TB, node units, projects, person-months, times). */
export type Millionths = bigint;

export const ONE: Millionths = 1_000_000n;

const DECIMALS = 6;

/** The largest quantity of a line, single or in sum: the most expensive plan of 10,000 lines stays below 2^53 yen. */
export const MAX_QUANTITY = 100_000;

// ASCII digits alone: a full-width digit, an exponent, a space or a plus sign is a slip, not a quantity.
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

// What is longer is never given to the pattern, whose groups overflow the stack of some browsers.
const MOST_CHARACTERS = 400;

/**
 * A quantity as people type it, as a quantity text: full-width digits, spaces around it, commas between thousands
 * (`1,000`), a point at the end and, in a field that counts terabytes, the unit (`45TB`). Else it is as typed.
 */
export function typedQuantity(text: string, unit?: 'TB'): string {
  if (text.length > MOST_CHARACTERS) return text;
  const plain = text.normalize('NFKC').trim();
  const number = (unit ? plain.replace(/\s*(?:TB|テラバイト)$/i, '') : plain).replace(/(?<=\d)\.$/, '');
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number) ? number.replaceAll(',', '') : number;
}

/** `45.5` for `45,5`, a decimal comma: refused, because `45,500` is read as thousands. */
export function meantByComma(text: string, unit?: 'TB'): string | undefined {
  const typed = typedQuantity(text, unit);
  return /^\d+,\d{1,6}$/.test(typed) ? typed.replace(',', '.') : undefined;
}

/** What is wrong with `text` as a quantity (`25`, `0.5`, at most six decimals); `undefined` when nothing is. */
export function quantityProblem(text: string): PlanProblemCode | undefined {
  if (text.length > MOST_CHARACTERS) return 'quantity-not-a-number';
  const match = DECIMAL.exec(text);
  if (!match) return 'quantity-not-a-number';
  const [, sign, whole = '', decimals = ''] = match;
  if (sign) return 'quantity-negative';
  if (decimals.length > DECIMALS) return 'quantity-too-many-decimals';
  // The length is looked at first: turning a text of a million digits into a BigInt takes seconds.
  const digits = whole.replace(/^0+/, '').length;
  const tooLarge = digits > String(MAX_QUANTITY).length || isTooLarge(millionths(text));
  return tooLarge ? 'quantity-too-large' : undefined;
}

/** As `quantityProblem`, for what is counted in whole units (`2`, also `2.0`). */
export function wholeQuantityProblem(text: string): PlanProblemCode | undefined {
  return quantityProblem(text) ?? (millionths(text) % ONE === 0n ? undefined : 'not-a-whole-number');
}

export function isTooLarge(quantity: Millionths): boolean {
  return quantity > BigInt(MAX_QUANTITY) * ONE;
}

/** The quantity that a text states. Only for texts in which `quantityProblem` finds nothing wrong. */
export function millionths(text: string): Millionths {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(DECIMALS, '0'));
}

/** The exact sum of quantities, written as in `quantityProblem`. */
export function sumOfQuantities(texts: readonly string[]): Millionths {
  return texts.reduce((sum, text) => sum + millionths(text), 0n);
}

/** A quantity as a decimal text in its shortest form (`25`, `0.5`): the inverse of `millionths`. */
export function decimalText(quantity: Millionths): string {
  const decimals = String(quantity % ONE)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '');
  return decimals === '' ? `${quantity / ONE}` : `${quantity / ONE}.${decimals}`;
}

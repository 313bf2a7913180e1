// Says what an author reads where the content gate finds an amount in yen that somebody typed; src/domain/typed-amounts.ts finds them.
import type {TypedAmount} from '../domain/typed-amounts';

export {type TypedAmount, typedAmounts} from '../domain/typed-amounts';

/** What an author reads about one of them. */
export function typedAmountMessage(file: string, {line, amount: typed}: TypedAmount): string {
  return `${file}:${line}: "${typed}" is an amount typed by hand. Write <Price of="…" />, <PriceTable /> or <FeeExample /> instead, which take it from src/data/tariffs.ts.`;
}

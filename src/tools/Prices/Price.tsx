// One price inside a sentence, excluding tax, from the price list.
import type {ReactNode} from 'react';
import {priceList} from '../../data/tariffs';
import type {ItemCode} from '../../domain/fees/code';
import {priceOn} from '../../domain/fees/tariff-in-force';
import {useLocale} from '../../ui/useLocalized';
import {yenInWords} from './yen';

/**
 * @param of the item's code in the price list
 * @param on a past date (YYYY-MM-DD); left out: the price of the list
 */
export function Price({of, on}: {of: ItemCode; on?: string}): ReactNode {
  const locale = useLocale();
  const item = Object.hasOwn(priceList.items, of) ? priceList.items[of] : undefined;
  const amount = item && (on === undefined ? item.yen : priceOn(priceList, of, on));
  if (amount === undefined) {
    const when = on === undefined ? '' : ` on="${on}"`;
    throw new Error(`<Price of="${of}"${when} />: src/data/tariffs.ts has no such price.`);
  }
  return <span className="number">{yenInWords(amount, locale)}</span>;
}

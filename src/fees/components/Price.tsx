// One price inside a sentence, excluding tax, from the price list.
import type {ReactNode} from 'react';
import {useLocale} from '../../components/useLocalized';
import type {ItemCode} from '../code';
import {priceList} from '../data/tariffs';
import {priceOn} from '../tariff-in-force';
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
    throw new Error(`<Price of="${of}"${when} />: src/fees/data/tariffs.ts has no such price.`);
  }
  return <span className="number">{yenInWords(amount, locale)}</span>;
}

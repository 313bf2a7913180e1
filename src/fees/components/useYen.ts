// Amounts in the page's language.
import {useLocale} from '../../components/useLocalized';
import {yenText} from './yen';

/** A function that writes an amount, in whole yen, in the page's language. */
export function useYen(): (amount: number) => string {
  const locale = useLocale();
  return (amount) => yenText(amount, locale);
}

// Reads the figures out of a text in either language, so that two texts that say the same give the same set.
import {months} from '../lib/dates-in-words';

const month = new RegExp(`\\b(${months.join('|')})\\b`, 'g');
const japaneseOrdinals: Record<string, string> = {第一: '1', 第二: '2', 第三: '3'};

/**
 * The numbers of `text` in their order: month names and 第一 to 第三 as numbers, thousands without commas, full-width
 * digits as ASCII.
 */
export function figuresIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(month, (name) => ` ${months.indexOf(name) + 1} `)
    .replace(/第[一二三]/g, (ordinal) => ` ${japaneseOrdinals[ordinal]} `)
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure.replace(/^0+(?=\d)/, ''));
}

// The rules about language itself, by linters that others keep: too slow for every run, so `npm run check -- --prose` and the tests ask.
import type {Content} from '../content';
import {type Finding, sortedFindings} from '../finding';
import {englishProse} from './english';
import {japaneseProse} from './japanese';

/** What the linters find in all pages, notices and English labels, sorted. Pages that cannot be read are left to other rules. */
export async function proseFindings({files}: Content): Promise<Finding[]> {
  const readable = files.filter((file) => file.kind !== 'tags' && !file.unreadable());
  const japanese = readable.filter(({language, kind}) => language === 'ja' && kind !== 'labels');
  const found = await englishProse(readable.filter(({language}) => language === 'en'));
  for (const file of japanese) found.push(...(await japaneseProse(file)));
  return sortedFindings(found);
}

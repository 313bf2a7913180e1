// The official site of the centre: Japanese pages at `/`, English ones at `/en/`.
import {type Locale, prefixOf} from '../lib/localized';

const OFFICIAL = 'https://sc.ddbj.nig.ac.jp';

/** Our addresses with these beginnings are those of the official pages that they condense. */
const sameAddress = /^\/(?:application|guides)\/./;

/** The same path on the official site. @param path without the language */
export function officialPath(path: string, locale: Locale): string {
  return `${OFFICIAL}${prefixOf(locale)}${path}`;
}

/** The official page of the same subject as a page of ours, else the official front page. */
export function officialAddress(path: string, locale: Locale): string {
  return officialPath(sameAddress.test(path) ? path : '/', locale);
}

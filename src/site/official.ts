// The official site of the centre: the page with the same subject; Japanese pages are at `/`, English ones at `/en/`.
import type {Locale} from '../lib/localized';

const OFFICIAL = 'https://sc.ddbj.nig.ac.jp';

/** Our addresses with these beginnings are those of the official pages that they condense. */
const sameAddress = /^\/(?:application|guides)\/./;

/** The same path on the official site. @param path without the language */
export function officialPath(path: string, locale: Locale): string {
  return `${OFFICIAL}${locale === 'ja' ? '' : `/${locale}`}${path}`;
}

/** The official page of the same subject as a page of ours, else the official front page. */
export function officialAddress(path: string, locale: Locale): string {
  return officialPath(sameAddress.test(path) ? path : '/', locale);
}

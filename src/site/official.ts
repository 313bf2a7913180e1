// The official site of the centre: Japanese pages at `/`, English ones at `/en/`.
import {type Locale, prefixOf} from '../lib/localized';

const OFFICIAL = 'https://sc.ddbj.nig.ac.jp';

/** Our addresses with these beginnings are those of the official pages that they condense. */
const sameAddress = /^\/(?:application|guides)\/./;

/** The official pages behind those pages of ours that have another address. */
const otherAddresses: Record<string, string> = {
  '/application/apply_as_group/': '/application/registration/',
  '/application/cannot_log_in/': '/guides/FAQ/faq_software/faq_ssh/',
  '/guides/using_general_analysis_division/ga_after_login/':
    '/guides/using_general_analysis_division/ga_interactive_login/',
  '/guides/using_personal_genome_division/pg_after_login/': '/guides/using_personal_genome_division/pg_login/',
};

/** The same path on the official site. @param path without the language */
export function officialPath(path: string, locale: Locale): string {
  return `${OFFICIAL}${prefixOf(locale)}${path}`;
}

/** The official page of the same subject as a page of ours, else the official front page. */
export function officialAddress(path: string, locale: Locale): string {
  return officialPath(otherAddresses[path] ?? (sameAddress.test(path) ? path : '/'), locale);
}

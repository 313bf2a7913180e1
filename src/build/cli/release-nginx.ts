// Writes the build's headers and moved addresses as settings of a server: for nginx, and in the form that static hosts
// read.

import type {OldAddress} from '../../content-lint/data/addresses';
import {locales, prefixOf} from '../../lib/localized';
import type {Header} from '../security-policy';

/**
 * One `add_header` line for each header, sent with errors too.
 * @throws Error where a value has a character that nginx would take for its own
 */
export function headersConf(headers: readonly Header[]): string {
  return headers
    .map(({name, value}) => {
      if (/[$\\\r\n]/.test(value)) {
        throw new Error(`The header ${name} has a character that nginx cannot send: ${value}`);
      }
      return `add_header ${name} "${value.replaceAll('"', '\\"')}" always;\n`;
    })
    .join('');
}

/** Each moved address in both languages: where it was, without the final slash, and where it is. */
export function movedAddresses(addresses: readonly OldAddress[]): OldAddress[] {
  return locales.map(prefixOf).flatMap((prefix) =>
    addresses.map(({from, to}) => {
      if (!/^\/[\w/-]+\/$/.test(from) || !/^\/[\w/-]+\/(\?[\w=&-]+)?$/.test(to)) {
        throw new Error(`The moved address ${from} or its target ${to} is no plain path with a final slash.`);
      }
      return {from: prefix + from.slice(0, -1), to: prefix + to};
    }),
  );
}

/**
 * A permanent redirect in one step for each moved address, with and without the final slash; the reader's query goes
 * along.
 */
export function redirectsConf(addresses: readonly OldAddress[]): string {
  return movedAddresses(addresses)
    .flatMap(({from, to}) => {
      const target = `${to}${to.includes('?') ? '$site_more_query' : '$site_query'}`;
      return [from, `${from}/`].map((path) => `location = ${path} {\n    return 301 ${target};\n}\n`);
    })
    .join('');
}

/** The same as `_redirects`, which Netlify and Cloudflare Pages read. */
export function hostRedirects(addresses: readonly OldAddress[]): string {
  return movedAddresses(addresses)
    .flatMap(({from, to}) => [`${from} ${to} 301\n`, `${from}/ ${to} 301\n`])
    .join('');
}

/**
 * What is added to `_headers` for static hosts: browsers keep files with a hash in their names for a year. Where no
 * rule fits, these hosts have the browser ask.
 */
export function hostCacheRules(): string {
  return locales
    .map((locale) => `${prefixOf(locale)}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`)
    .join('');
}

// The offline page: one file with its own style sheet, because nothing else is sure to be there when it is shown.
import {createHash} from 'node:crypto';
import {offlineWords} from '../../data/offline-words';
import type {Locale} from '../../domain/localized';
import type {LanguageList} from '../../offline/release';

const style = `:root{color-scheme:light dark}body{font:1rem/1.7 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1.5rem 1rem}h1{font-size:1.5rem;line-height:1.3}li{padding:.2rem 0}a{display:inline-block;min-height:24px}`;

/** The style sheet's source expression for a content security policy. */
export const offlineStyleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** The offline page in one language, in the pieces that the worker puts together. */
export function offlinePage(locale: Locale): LanguageList['offlinePage'] {
  const {title, why, kept, later, again} = offlineWords;
  return {
    before: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title[locale]}</title><style>${style}</style></head><body><main><h1>${title[locale]}</h1><p>${why[locale]}</p>`,
    heading: `<p>${kept[locale]}</p>`,
    // An empty address is the page that was asked for, with its query.
    after: `<p>${later[locale]}</p><p><a href="">${again[locale]}</a></p></main></body></html>`,
  };
}

// Which pages show notices or the state of registration, read from the sources of the pages.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {RegistrationKind} from '../notices/registration';
import type {ServiceCode} from '../notices/services';

/** A page that shows notices: its address without the language, and of which services its list has notices. */
export type NoticePage = {
  address: string;
  list: readonly ServiceCode[] | 'everything' | undefined;
  /** The kind of account that its box of registration is about. */
  registration?: RegistrationKind | undefined;
  /** The card of the home page. */
  hasCard?: true;
};

const docs = path.resolve(__dirname, '../../docs');

/** Home and the list of notices, then every page of docs with a list or a box of its own that follows the clock. */
export const noticePages: readonly NoticePage[] = [
  {address: '/', list: undefined, hasCard: true},
  {address: '/blog/', list: 'everything'},
  ...readdirSync(docs, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name) && !name.startsWith('_') && !/^status\./.test(name))
    .sort()
    .map((name): NoticePage => {
      const text = readFileSync(path.join(docs, name), 'utf8');
      const lists = [...text.matchAll(/<ServiceNotices of="([^"]*)"/g)];
      const box = /<RegistrationToday(?: about="([^"]*)")?/.exec(text) ?? undefined;
      const services = [...new Set(lists.flatMap(([, codes = '']) => codes.split(' ') as ServiceCode[]))];
      return {
        address: `/${name.replace(/\.mdx?$/, '/')}`,
        list: services.length > 0 ? services : undefined,
        registration: box && ((box[1] ?? 'general') as RegistrationKind),
      };
    })
    .filter(({list, registration}) => list !== undefined || registration !== undefined),
];

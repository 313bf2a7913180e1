// Leaves the messages of the other language out of each language's build. The sources keep both side by side.
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {localeOf, staffLocaleOf} from '../../lib/localized';

/** Messages are read in the page's language only. What needs two languages must not have one of these names. */
const messages = /[\\/]src[\\/].*[\\/](?:messages[\\/][\w-]+|(?:[\w-]+-)?messages)\.ts$/;
/** Of these, the ones for staff. */
const staffMessages = /[\\/]notices[\\/](?:author[\\/].*|problem-messages\.ts)$/;

/** The Docusaurus plugin. It takes no options. */
export default function oneLanguagePlugin({i18n: {currentLocale, locales}}: LoadContext): Plugin {
  const use = (locale: string) => ({loader: path.resolve(__dirname, 'loader.cjs'), options: {locale, locales}});
  return {
    name: 'one-language',
    configureWebpack: () => ({
      module: {
        rules: [
          {test: messages, exclude: staffMessages, enforce: 'pre', use: [use(currentLocale)]},
          {test: messages, include: staffMessages, enforce: 'pre', use: [use(staffLocaleOf(localeOf(currentLocale)))]},
        ],
      },
    }),
  };
}

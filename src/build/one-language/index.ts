// Leaves the messages of the other language out of each language's build. The sources keep both side by side.
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Messages are read in the page's language only. What needs both languages must not have one of these names. */
const catalogues = /[\\/]src[\\/].*[\\/](?:messages[\\/][\w-]+|(?:[\w-]+-)?messages|web-form)\.ts$/;

/** The Docusaurus plugin. It takes no options. */
export default function oneLanguagePlugin({i18n}: LoadContext): Plugin {
  return {
    name: 'one-language',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: catalogues,
            enforce: 'pre',
            use: [
              {
                loader: path.resolve(__dirname, 'loader.cjs'),
                options: {locale: i18n.currentLocale, locales: i18n.locales},
              },
            ],
          },
        ],
      },
    }),
  };
}

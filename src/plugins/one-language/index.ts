// Leaves out of each language's build the other language's sentences, where a catalogue is large enough to be felt on a phone.
// The sources keep both side by side; only what is sent is halved.
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** The catalogues that are halved: modules that are read in the page's language only. */
const catalogues = /[\\/]src[\\/]data[\\/]ssh-key-(?:words[\\/][\w-]+|labels)\.ts$/;

/** The Docusaurus plugin. It takes no options. */
export default function oneLanguagePlugin({i18n}: LoadContext): Plugin {
  return {
    name: 'one-language',
    configureWebpack() {
      return {
        module: {
          rules: [
            {
              test: catalogues,
              enforce: 'pre',
              use: [{loader: path.resolve(__dirname, 'loader.cjs'), options: {locale: i18n.currentLocale}}],
            },
          ],
        },
      };
    },
  };
}

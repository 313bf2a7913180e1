// Leaves out of each language's build the other language's sentences and labels, and sends a label with the code that shows it.
// The sources keep both side by side; only what is sent is halved.
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Messages are read in the page's language only, so half of each catalogue is enough. */
const catalogues =
  /[\\/]src[\\/].*[\\/](?:messages[\\/][\w-]+|(?:[\w-]+-)?messages|ssh-key-labels|web-form|subscription-words)\.ts$/;

const modulesWithLabels = /[\\/]src[\\/].*\.tsx?$/;

/** The ids of our own labels; those of the theme, which has its own code, begin with its name. */
const isOurs = (id: string): boolean => !id.startsWith('theme.');

/** The Docusaurus plugin. It takes no options. */
export default function oneLanguagePlugin({i18n, codeTranslations, localizationDir}: LoadContext): Plugin {
  // None in the default language, whose labels stand in the code.
  const labels = Object.fromEntries(Object.entries(codeTranslations).filter(([id]) => isOurs(id)));
  // They stand in the code now: left here, the framework would send them all with every page.
  for (const id of Object.keys(labels)) {
    delete codeTranslations[id];
  }
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
            {
              test: modulesWithLabels,
              enforce: 'pre',
              use: [
                {
                  loader: path.resolve(__dirname, 'labels-loader.cjs'),
                  options: {labels, labelsFile: path.join(localizationDir, 'code.json')},
                },
              ],
            },
          ],
        },
      };
    },
  };
}

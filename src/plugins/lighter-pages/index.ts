// Keeps out of what every page sends the parts of the framework that this site does not use.
// docs/_decisions/0017 has what each of them weighs.
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const here = (file: string): string => path.join(__dirname, file);

/** `npm start` stays with React, whose tools for development it uses; so does a build with WITH_REACT=1, to compare. */
const withPreact = process.env.NODE_ENV === 'production' && process.env.WITH_REACT !== '1';

/** The Docusaurus plugin. It takes no options. */
export default function lighterPagesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'lighter-pages',
    getClientModules: () => (withPreact ? [here('react-properties.ts')] : []),
    configureWebpack(_config, isServer) {
      return {
        // While the build draws a page, the parts that the browser loads later are there at once (src/ui/islands.tsx).
        ...(isServer
          ? {module: {rules: [{test: /\.(near|still)\.tsx$/, enforce: 'pre', use: [here('at-once.cjs')]}]}}
          : {}),
        resolve: {
          alias: {
            // The same components, drawn by a library of a fifth of the size. In the build as well: both must number what belongs together alike.
            ...(withPreact ? {react: here('react'), 'react-dom': 'preact/compat'} : {}),
            // Code is shown without colours: src/theme/CodeBlock.
            'prism-react-renderer$': here('no-highlighter.ts'),
            // One function of it is used, but the whole of it is sent.
            ...(isServer ? {} : {tslib$: here('import-default.ts')}),
            // The framework fetches the scripts of every page whose link is on the screen. A link that is pointed at is enough.
            [path.join(siteDir, 'node_modules/@docusaurus/core/lib/client/prefetch.js')]:
              here('no-prefetch.ts'),
          },
        },
      };
    },
  };
}

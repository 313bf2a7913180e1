// Leaves out parts of the framework (docs/_decisions/0017).
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const standIns = path.join(__dirname, 'stand-ins.ts');

/** The Docusaurus plugin. It takes no options. */
export default function lighterPagesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'lighter-pages',
    configureWebpack(_config, isServer) {
      return {
        resolve: {
          alias: {
            // Code is shown without colours: src/theme/CodeBlock.
            'prism-react-renderer$': standIns,
            // One function of it is used, but the whole of it would be sent.
            ...(isServer ? {} : {tslib$: standIns}),
            // The framework fetches the scripts of every page whose link is on the screen. A link that is pointed at is
            // enough.
            [path.join(siteDir, 'node_modules/@docusaurus/core/lib/client/prefetch.js')]: standIns,
          },
        },
      };
    },
  };
}

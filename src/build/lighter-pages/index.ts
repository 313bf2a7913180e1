// Leaves out parts of the framework (docs/_decisions/0017).
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const stubs = path.join(__dirname, 'stubs.ts');

/** The Docusaurus plugin. It takes no options. */
export default function lighterPagesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'lighter-pages',
    configureWebpack(config, isServer) {
      const alias = {
        // Code is shown without colours: src/theme/CodeBlock.
        'prism-react-renderer$': stubs,
        // One function of it is used, but the whole of it would be sent.
        ...(isServer ? {} : {tslib$: stubs}),
        // The framework fetches the scripts of every page whose link is on the screen. A link that is pointed at is
        // enough.
        [path.join(siteDir, 'node_modules/@docusaurus/core/lib/client/docusaurus.js')]: path.join(
          __dirname,
          'links.ts',
        ),
      };
      if (isServer || process.env.NODE_ENV !== 'production') return {resolve: {alias}};
      return {
        resolve: {alias},
        // It lists the addresses of all scripts in every page, for the fetching above.
        plugins: (config.plugins ?? []).filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin'),
        mergeStrategy: {plugins: 'replace'},
      };
    },
  };
}

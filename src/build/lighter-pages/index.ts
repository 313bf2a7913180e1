// Leaves out parts of the framework (docs/_decisions/0017).
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const stubs = path.join(__dirname, 'stubs.ts');

/**
 * Docusaurus repeats a module in the script of each page and layout that imports it, unless half of all pages do.
 * `shared` is one script for what the layouts and several pages have in common; `data`: the list of notices.
 */
const cacheGroups = {
  shared: {
    name: 'shared',
    chunks: 'async',
    type: /javascript/,
    test: /[\\/](?:src[\\/](?:components|lib|notices|site|theme)|node_modules[\\/]@docusaurus)[\\/]/,
    minChunks: 6,
    priority: 50,
    enforce: true,
  },
  data: {chunks: 'async', type: 'json', minChunks: 2, minSize: 5_000},
} as const;

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
        optimization: {splitChunks: {cacheGroups}},
        // It lists the addresses of all scripts in every page, for the fetching above.
        plugins: (config.plugins ?? []).filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin'),
        mergeStrategy: {plugins: 'replace'},
      };
    },
  };
}

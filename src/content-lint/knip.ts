// What counts as used (`npm run unused`): the site's entries, and the page components, which pages name by a string.
import type {KnipConfig} from 'knip';
import {modulesOfPageComponents} from '../build/page-components';

const config: KnipConfig = {
  entry: [
    'src/**/cli/*.ts',
    'src/ssh-key/fixtures/make-key-fixtures.ts',
    'src/theme/**/*.{ts,tsx}',
    'src/pages/**/*.tsx',
    'src/build/*.ts',
    'src/build/*/index.ts',
    // Plugins that docusaurus.config.ts names by path.
    'src/notices/plugin/{blog,notice-files}.ts',
    // What src/build names by path: loaders, and replacements for packages in the browser.
    'src/build/**/*.cjs',
    'src/build/lighter-pages/**/*.ts',
    'src/build/trusted-types/client.ts',
    'src/ssh-key/sshpk/{node-shims.ts,removed.cjs}',
    'src/**/*.worker.ts',
    // Client modules of docusaurus.config.ts.
    'src/components/{hash-links,translated-pages}.ts',
    // The split routes import it.
    'src/notices/components/noticeRoutes.ts',
    'src/site-tests/**/*.test.ts',
    'src/site-tests/all/firefox.ts',
    'src/site-tests/playwright.config.ts',
    ...modulesOfPageComponents.map((module) => `${module}.tsx`),
  ],
  project: ['src/**/*.{ts,tsx,cjs}'],
  // Parts of Docusaurus in the version of the preset; mdast-util-mdx has the types of remark-mdx.
  ignoreDependencies: [
    // The test command runs it by its name.
    'jest',
    '@docusaurus/plugin-content-blog',
    '@docusaurus/plugin-content-docs',
    '@docusaurus/theme-classic',
    '@docusaurus/theme-common',
    '@docusaurus/utils',
    'react-router-config',
    'mdast-util-mdx',
  ],
  ignoreBinaries: ['apt-get', 'soffice', 'ssh-keygen'],
};

export default config;

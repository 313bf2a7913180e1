// What counts as used (`npm run unused`): the site's entries, and the page components, which pages name by a string.
import type {KnipConfig} from 'knip';
import {modulesOfPageComponents} from '../plugins/page-components';

const config: KnipConfig = {
  entry: [
    'src/cli/*.ts',
    'src/theme/**/*.{ts,tsx}',
    'src/pages/**/*.tsx',
    'src/plugins/*/index.ts',
    // The route that src/plugins/notices/lists.ts adds.
    'src/tools/Notices/NoticeListPage.tsx',
    // What src/plugins name by path: loaders, and what stands in for a package in the browser.
    'src/plugins/**/*.cjs',
    'src/plugins/lighter-pages/**/*.ts',
    'src/plugins/trusted-types/{default-policy,readable-hash}.ts',
    'src/tools/SshKeyChecker/sshpk/{*-shim.ts,removed.cjs}',
    'src/tools/**/*.worker.ts',
    // Client modules of docusaurus.config.ts.
    'src/ui/{hash-links,translated-pages}.ts',
    'src/site-tests/**/*.test.ts',
    'src/site-tests/all/firefox.ts',
    'src/site-tests/playwright.config.ts',
    ...modulesOfPageComponents.map((module) => module.replace('@site/', '').concat('.tsx')),
  ],
  project: ['src/**/*.{ts,tsx,cjs}'],
  // Parts of Docusaurus that the preset brings along; their versions must be the preset's. mdast-util-mdx: types of remark-mdx.
  ignoreDependencies: [
    '@docusaurus/plugin-content-blog',
    '@docusaurus/plugin-content-docs',
    '@docusaurus/theme-classic',
    '@docusaurus/theme-common',
    '@docusaurus/utils',
    'mdast-util-mdx',
  ],
  ignoreBinaries: ['apt-get', 'soffice', 'ssh-keygen'],
};

export default config;

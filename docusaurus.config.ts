// Wiring only: which plugins, which languages, what the operator sets. Content is in docs/, blog/ and i18n/; values are
// in the features.
import type {Options as RedirectOptions} from '@docusaurus/plugin-client-redirects';
import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {inCurrentLocale, noticesFolder, requireTranslations} from './src/build/current-locale';
import {markJapaneseInEnglish} from './src/build/japanese-in-english';
import {usePageComponents} from './src/build/page-components';
import {parseFrontMatter} from './src/build/parse-front-matter';
import {keepUnitsTogether, stackTables} from './src/build/small-screens';
import {oldAddresses} from './src/content-lint/data/addresses';
import {usagePlanFile} from './src/fees/cli/usage-plan-file';
import {locales} from './src/lib/localized';

requireTranslations(__dirname);

const tagline = inCurrentLocale({
  ja: '国立遺伝学研究所スーパーコンピュータの利用案内',
  en: 'How to use the supercomputer of the National Institute of Genetics',
});

const config: Config = {
  title: inCurrentLocale({ja: '遺伝研スパコン 利用者サイト', en: 'NIG supercomputer user site'}),
  tagline,
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'https://nig-supercomputer.example.org',
  baseUrl: '/',
  baseUrlIssueBanner: false,
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  i18n: {
    defaultLocale: locales[0],
    locales: [...locales],
    localeConfigs: {
      ja: {label: '日本語', htmlLang: 'ja'},
      en: {label: 'English', htmlLang: 'en'},
    },
  },
  markdown: {
    format: 'detect',
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  // What the operator sets when adopting the site.
  customFields: {
    /** False until the centre adopts the site: the footer then says that it is not official. */
    official: false,
    /** E-mail addresses: the help desk; questions and complaints about personal information. */
    helpdesk: 'sc-helpdesk@nig.ac.jp',
    complaints: 'soumu-mail@nig.ac.jp',
    /**
     * The centre's usage plan in static/, which the fee estimator then fills in with one click, such as
     * 'usage_plan_table2026_v1.1.0.xlsx'. Checked when the site is built. Left empty: users bring their own file.
     */
    usagePlan: usagePlanFile(''),
    /**
     * Where these files are kept, for the links of the staff's notice form: the address of a repository whose hosting
     * service opens `…/new/<branch>/<folder>` and `…/edit/<branch>/<file>`, as GitHub does, and the branch that is
     * published. Left out: no links. The example.org address is a placeholder and is shown as one.
     */
    repository: {address: 'https://git.example.org/nig/nig-supercomputer-user-site', branch: 'main'},
  },
  clientModules: ['./src/components/translated-pages.ts', './src/components/hash-links.ts'],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          remarkPlugins: [keepUnitsTogether, stackTables, markJapaneseInEnglish, usePageComponents],
          sidebarPath: './src/build/sidebars.ts',
          breadcrumbs: true,
        },
        // With other list pages: see the plugins below.
        blog: false,
        // The staff's pages are for those who know their address.
        sitemap: {ignorePatterns: ['/staff/**', '/*/staff/**']},
        theme: {customCss: ['tokens', 'parts', 'site', 'tables'].map((name) => `./src/components/${name}.css`)},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    './src/build/lighter-pages/index.ts',
    './src/notices/plugin/index.ts',
    './src/notices/plugin/notice-files.ts',
    [
      './src/notices/plugin/blog.ts',
      {
        path: noticesFolder(),
        remarkPlugins: [keepUnitsTogether, stackTables, markJapaneseInEnglish, usePageComponents],
        blogTitle: inCurrentLocale({ja: 'お知らせ', en: 'Notices'}),
        blogDescription: inCurrentLocale({
          ja: '遺伝研スパコンのメンテナンス、障害、受付に関するお知らせ',
          en: 'Maintenance, outages and registration of the NIG supercomputer',
        }),
        blogSidebarCount: 0,
        archiveBasePath: null,
        onInlineTags: 'throw',
        onInlineAuthors: 'throw',
        onUntruncatedBlogPosts: 'throw',
        showReadingTime: false,
        // The feeds at these addresses are made by src/notices/plugin, with the calendars and those of each service.
        feedOptions: {type: null},
      } satisfies BlogOptions,
    ],
    './src/build/sshpk-build.ts',
    './src/build/trusted-types/index.ts',
    './src/build/one-language/index.ts',
    './src/build/licenses.ts',
    './src/build/security-txt.ts',
    ['@docusaurus/plugin-client-redirects', {redirects: oldAddresses} satisfies RedirectOptions],
  ],
  themeConfig: {
    // Shown where a page is shared: 1200 × 630 pixels, one for each language, because it holds the site's title.
    image: inCurrentLocale({ja: 'img/social-card-ja.png', en: 'img/social-card-en.png'}),
    // For the pages to which Docusaurus gives no description of their own (the list of tags).
    metadata: [{name: 'description', content: tagline}],
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    navbar: {
      // activeBaseRegex: the pages of the item's subject, on which it is marked.
      title: inCurrentLocale({ja: 'スパコン 利用者サイト', en: 'Supercomputer user site'}),
      items: [
        {
          to: '/application/registration/',
          label: inCurrentLocale({ja: '利用申請', en: 'Apply'}),
          position: 'left',
          activeBaseRegex:
            '/(registration|checklist|apply_as_group|\\w+_application|\\w+_to_approval|agreement_signing)/',
        },
        {
          to: '/application/ssh_keys/',
          label: inCurrentLocale({ja: 'SSH鍵', en: 'SSH keys'}),
          position: 'left',
          activeBaseRegex: '/(ssh_keys|ssh-key|ssh_copy_id|cannot_log_in|\\w+_after_login)/',
        },
        {
          to: '/application/billing_services/',
          label: inCurrentLocale({ja: '料金', en: 'Fees'}),
          position: 'left',
          activeBaseRegex: '/(fees|billing_services|resource_extension|invoice|group_cloud)/',
        },
        {
          to: '/status/',
          label: inCurrentLocale({ja: '稼働状況', en: 'Status'}),
          position: 'left',
          activeBaseRegex: '/(status|subscribe|blog)/',
        },
        {to: '/help/', label: inCurrentLocale({ja: 'ヘルプ', en: 'Help'}), position: 'left'},
        {type: 'custom-languageLink', position: 'right'},
      ],
    },
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    // No highlighter (src/theme/CodeBlock): without this, every page would carry the default theme's colours.
    prism: {theme: {plain: {}, styles: []}},
  } satisfies Preset.ThemeConfig,
};

export default config;

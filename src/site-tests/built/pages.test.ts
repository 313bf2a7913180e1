// Every page of the build as a file: heads, links, old addresses, the two languages, ids, pictures and the security
// policy.
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {load} from 'cheerio';
import {allPurposes, purposeOf} from '../../build/inline-scripts';
import {hashSource} from '../../build/page-markup';
import {securityHeaders} from '../../build/security-policy';
import {oldAddresses} from '../../content-lint/data/addresses';
import {numbersInWords} from '../../content-lint/translations/figures';
import {isState} from '../../lib/address-state';
import {
  type BuiltPage,
  buildFolder,
  builtText,
  htmlFiles,
  isBuilt,
  languages,
  pageAt,
  pages,
  pagesIn,
  redirects,
} from '../built-site';
import {figuresIn} from '../figures';
import {publishedAddresses} from '../published-addresses';

const origin = new URL(pageAt('/').$('link[rel="canonical"]').attr('href') ?? '').origin;
/** The texts of the style sheets, which are in each page. */
const styleSheets = languages.flatMap(({prefix}) =>
  readdirSync(path.join(buildFolder, prefix, 'assets/css')).map((name) => builtText(`${prefix}/assets/css/${name}`)),
);
const isForStaff = ({path}: BuiltPage) => path.startsWith('/staff/');
const published = pages.filter((page) => !isForStaff(page));
const idsOf = new Map(
  htmlFiles.map((page) => [
    page.address,
    page
      .$('[id]')
      .toArray()
      .map(({attribs}) => attribs.id ?? ''),
  ]),
);

/** Calls `check` with every page; one line per fault, with the address of the page before it. */
function faultsOn(these: readonly BuiltPage[], check: (page: BuiltPage) => string[]): string[] {
  return these.flatMap((page) => check(page).map((fault) => `${page.address}: ${fault}`));
}

test('both languages have the same pages', () => {
  const paths = pagesIn('').map(({path}) => path);
  expect(pagesIn('/en').map(({path}) => path)).toEqual(paths);
  expect(paths).toEqual(expect.arrayContaining(publishedAddresses.map(({path}) => path)));
});

describe('heads', () => {
  test('language, title, description, canonical address, the other language, picture', () => {
    const faults = faultsOn(published, ({$, locale, prefix, path}) => {
      const only = (selector: string, attribute: string) => {
        const found = $(`head ${selector}`);
        return found.length === 1 ? found.attr(attribute) : `${found.length} × ${selector}`;
      };
      const urlIn = (of: string) => origin + encodeURI(of + path);
      const alternates = $('link[rel="alternate"][hreflang]').toArray();
      const actual = {
        language: $('html').attr('lang'),
        canonical: only('link[rel="canonical"]', 'href'),
        alternates: alternates.map(({attribs}) => `${attribs.hreflang} ${attribs.href}`),
        picture: only('meta[property="og:image"]', 'content'),
      };
      const expected = {
        language: locale,
        canonical: urlIn(prefix),
        alternates: [`ja ${urlIn('')}`, `en ${urlIn('/en')}`, `x-default ${urlIn('')}`],
        picture: `${origin}${prefix}/img/social-card-${locale}.png`,
      };
      const description = only('meta[name="description"]', 'content') ?? '';
      return [
        ...Object.keys(expected)
          .map((key) => key as keyof typeof expected)
          .filter((key) => JSON.stringify(actual[key]) !== JSON.stringify(expected[key]))
          .map((key) => `${key}: ${actual[key]}`),
        ...(/^.+ \| .+$/.test($('head title').text()) ? [] : ['no title']),
        ...(description.trim().length > 8 ? [] : [`description: ${description}`]),
        ...($('h1').length === 1 ? [] : [`${$('h1').length} h1`]),
      ];
    });
    expect(faults).toEqual([]);
    for (const {prefix, locale} of languages) expect(isBuilt(`${prefix}/img/social-card-${locale}.png`)).toBe(true);
  });

  test('search engines find the published pages and no others', () => {
    expect(builtText('/robots.txt')).not.toMatch(/^Disallow: \S/m);
    const named = languages.flatMap(({prefix}) => {
      const $ = load(builtText(`${prefix}/sitemap.xml`), {xml: true});
      return $('url > loc')
        .toArray()
        .map((one) => $(one).text());
    });
    expect(named.sort()).toEqual(published.map(({address}) => origin + encodeURI(address)).sort());
    const staff = pages.filter(isForStaff);
    expect(staff).not.toEqual([]);
    expect(
      faultsOn(staff, ({$}) => (/noindex/.test($('meta[name="robots"]').attr('content') ?? '') ? [] : ['is indexed'])),
    ).toEqual([]);
    expect(
      faultsOn(published, ({$}) => ($('a[href*="/staff/"]').length > 0 ? ['links to a page for staff'] : [])),
    ).toEqual([]);
  });
});

describe('addresses', () => {
  test('every internal link leads to a page or file, and its anchor exists there', () => {
    const faults = faultsOn(htmlFiles, ({$, address}) => {
      const links = $('a[href]')
        .toArray()
        .map(({attribs}) => attribs.href ?? '');
      return [...new Set(links)].filter((link) => {
        const {origin: at, pathname, hash} = new URL(link, origin + address);
        if (at !== origin) return false;
        const anchor = isState(hash) ? '' : decodeURIComponent(hash.slice(1));
        const page = decodeURI(pathname);
        // An unknown address has no page in the other language: its link leads to another unknown address.
        if (page.endsWith('/404/')) return false;
        return !isBuilt(page) || (anchor !== '' && page.endsWith('/') && !idsOf.get(page)?.includes(anchor));
      });
    });
    expect(faults).toEqual([]);
  });

  test('every address and anchor that was ever published is there', () => {
    const missing = languages.flatMap(({prefix}) =>
      publishedAddresses.flatMap(({path, anchors}) => {
        const ids = idsOf.get(prefix + path);
        if (!ids) return [prefix + path];
        return anchors.filter((anchor) => !ids.includes(anchor)).map((anchor) => `${prefix}${path}#${anchor}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  test('every old address leads to its page', () => {
    const leads = redirects.map(({address, $}) => {
      const [, target = ''] = /url=(.*)$/.exec($('meta[http-equiv="refresh"]').attr('content') ?? '') ?? [];
      return `${address} → ${target}`;
    });
    const wanted = languages.flatMap(({prefix}) =>
      // The plugin leaves out the slash before a query; servers add it again.
      oldAddresses.map(({from, to}) => `${prefix}${from} → ${prefix}${to.replace('/?', '?')}`),
    );
    expect(leads.sort()).toEqual(wanted.sort());
    for (const {to} of oldAddresses) expect(isBuilt(to.replace(/[?#].*/, ''))).toBe(true);
  });

  test('each language has its own page for unknown addresses', () => {
    expect(languages.map(({prefix}) => pageAt(`${prefix}/404.html`).$('html').attr('lang'))).toEqual(['ja', 'en']);
  });
});

/** The largest number that English writes as a word. */
const SMALL = 12;

describe('the two languages', () => {
  const textOf = ({$}: BuiltPage) =>
    $('article *')
      .not('svg, svg *, .pagination-nav, .pagination-nav *')
      .contents()
      .toArray()
      .filter((node) => node.type === 'text')
      .map((node) => $(node).text())
      .join('\n');
  const facts: Record<string, (page: BuiltPage) => string[]> = {
    headings: ({$}) =>
      $('main :is(h1, h2, h3, h4)[id]')
        .toArray()
        .map(({attribs}) => attribs.id ?? ''),
    links: ({$}) =>
      $('article a[href]')
        .toArray()
        .map(({attribs}) =>
          decodeURIComponent(attribs.href ?? '')
            .replace(/^(https:\/\/sc\.ddbj\.nig\.ac\.jp)?\/en\//, '$1/')
            // Feeds and calendars are named with the site's host, inside other addresses as well.
            .replace(/(\/\/[\w.-]+)\/en\/(?=blog\/|notices\.ics)/, '$1/')
            .replace(/&name=.*/, ''),
        )
        .sort(),
    figures: (page) => [...new Set(figuresIn(textOf(page)))].filter((figure) => Number(figure) > SMALL).sort(),
  };

  test('have the same small numbers on every page, which English writes as words', () => {
    const faults = faultsOn(pagesIn(''), (ja) => {
      const english = textOf(pageAt(`/en${ja.path}`));
      const numbers = [...figuresIn(english), ...numbersInWords(english)];
      const japanese = figuresIn(textOf(ja));
      // "One" is often left out or no number.
      const isSmall = (figure: string) => Number(figure) > 1 && Number(figure) <= SMALL;
      const missing = japanese.filter((figure) => isSmall(figure) && !numbers.includes(figure));
      const added = figuresIn(english).filter((figure) => isSmall(figure) && !japanese.includes(figure));
      return [
        ...[...new Set(missing)].map((figure) => `not in English: ${figure}`),
        ...[...new Set(added)].map((figure) => `not in Japanese: ${figure}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  // The anchors of the list of tags are the initials of the tags.
  test.each(Object.entries(facts))('have the same %s on every page', (_, factsOf) => {
    const faults = faultsOn(
      pagesIn('').filter(({path}) => path !== '/blog/tags/'),
      (ja) => {
        const [left, right] = [factsOf(ja), factsOf(pageAt(`/en${ja.path}`))];
        if (left.join('\n') === right.join('\n')) return [];
        const only = (these: string[], those: string[]) => these.filter((one) => !those.includes(one)).join(', ');
        return [`only in Japanese: ${only(left, right)}; only in English: ${only(right, left)}; or in another order`];
      },
    );
    expect(faults).toEqual([]);
  });
});

describe('markup', () => {
  test('no id is there twice', () => {
    const faults = faultsOn(htmlFiles, ({address}) =>
      (idsOf.get(address) ?? []).filter((id, index, all) => all.indexOf(id) !== index),
    );
    expect(faults).toEqual([]);
  });

  // React writes what suspends to the end of the document, hidden, for an inline script to move.
  test('no part of a page needs a script to be seen', () => {
    expect(faultsOn(pages, ({$}) => ($('[id^="S:"], [id^="B:"]').length > 0 ? ['a part suspends'] : []))).toEqual([]);
  });

  // Otherwise the browser learns of it only from the script that every page loads.
  test('the page of a notice names the script with the routes of its year', () => {
    const notices = pages.filter(({path}) => /^\/blog\/\d{4}-/.test(path));
    expect(notices).not.toEqual([]);
    const faults = faultsOn(notices, ({$, path, prefix}) => {
      const scripts = $(`script[src^="${prefix}/assets/js/notices-${path.slice(6, 10)}."]`);
      return scripts.length === 1 ? [] : [`${scripts.length} scripts`];
    });
    expect(faults).toEqual([]);
  });

  test('commands and e-mail addresses are not translated', () => {
    const textsOf = ({$}: BuiltPage) =>
      $('pre, code, kbd, span')
        .filter((_, element) => element.tagName !== 'span' || /^\S+ \(at\) \S+$/.test($(element).text()))
        .filter((_, code) => $(code).closest('[translate="no"]').length === 0)
        .toArray()
        .map((code) => $(code).text());
    expect(faultsOn(pages, textsOf)).toEqual([]);
  });

  test('every tool says that it needs scripts; fields about people are not sent to a spell checker', () => {
    const tools = [
      '/tools/fees/',
      '/tools/ssh-key/',
      '/tools/checklist/',
      '/application/ssh_keys/',
      '/application/billing_services/',
      '/staff/notice/',
    ];
    expect(
      faultsOn(
        pages.filter(({path}) => tools.includes(path)),
        ({$}) => ($('main noscript').text().includes('JavaScript') ? [] : ['says nothing']),
      ),
    ).toEqual([]);
    const fields = pages.flatMap(({$}) => $('main :is(input[type="text"], textarea)').toArray());
    expect(new Set(fields.map(({attribs}) => attribs.spellcheck))).toEqual(new Set(['false']));
  });

  test('pictures have a size and a modern format; styles load no web font, and nothing slow', () => {
    const faults = faultsOn(pages, ({$}) =>
      $('img')
        .toArray()
        .map(({attribs}) => attribs)
        .filter(({src = '', width, height}) => !/\.(svg|avif|webp)$|^data:/.test(src) || !width || !height)
        .map(({src}) => `${src}: give an SVG, AVIF or WebP with its width and height`),
    );
    expect(faults).toEqual([]);
    expect(styleSheets).not.toEqual([]);
    for (const sheet of styleSheets) {
      // WebKit draws Japanese digits over each other with `text-autospace`.
      expect(sheet).not.toMatch(/@font-face|text-autospace/);
      // With `:has()` on the root, the styles of the whole page are recalculated often (docs/_decisions/0017).
      expect(sheet).not.toMatch(/(?:html|:root|body)[^\s,{}>+~]*:has\(/);
    }
  });
});

describe('security policy', () => {
  const policy =
    securityHeaders({directory: buildFolder}).find(({name}) => name === 'Content-Security-Policy')?.value ?? '';
  const sourcesOf = (directive: string) =>
    new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1]?.split(' ') ?? [];

  test('allows scripts of this site, the inline scripts of the list and the style sheets alone', () => {
    const inline = new Set(
      htmlFiles.flatMap(({$}) =>
        $('script:not([src]):not([type$="json"])')
          .toArray()
          .map((script) => $(script).text()),
      ),
    );
    expect(sourcesOf('script-src').sort()).toEqual(["'self'", ...[...inline].map(hashSource)].sort());
    expect(new Set([...inline].map(purposeOf))).toEqual(new Set(allPurposes));
    expect(sourcesOf('style-src')).toEqual(["'self'", ...[...new Set(styleSheets.map(hashSource))].sort()]);
    expect(sourcesOf('frame-ancestors')).toEqual(["'none'"]);
    expect(sourcesOf('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('is in every HTML file before anything that loads, and covers its inline code', () => {
    const inPage = policy.replace(/; frame-ancestors 'none'$/, '');
    const allowed = sourcesOf('script-src');
    const faults = faultsOn(htmlFiles, ({$, styles}) => {
      const metas = $('meta[http-equiv="Content-Security-Policy"]');
      const scripts = $('script:not([src]):not([type$="json"])')
        .toArray()
        .map((script) => $(script).text());
      return [
        ...(metas.length === 1 && metas.attr('content') === inPage ? [] : ['another policy']),
        ...(metas.prevAll(':not(meta)').length > 0 ? ['something comes before the policy'] : []),
        ...scripts.filter((text) => !allowed.includes(hashSource(text))).map((text) => `script ${text.slice(0, 80)}`),
        ...(styles.length === ($('meta[http-equiv="refresh"]').length > 0 ? 0 : 1) ? [] : ['not one style sheet']),
        ...styles.filter((source) => !sourcesOf('style-src').includes(source)),
        ...$('[style], link[rel="stylesheet"]')
          .toArray()
          .map((element) => $.html(element).slice(0, 80)),
      ];
    });
    expect(faults).toEqual([]);
  });
});

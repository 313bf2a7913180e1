// How the site is found and shared: heads, pictures, structured data and sitemaps of every published page. Reads
// the built files; nothing here needs a browser.
import {expect, test} from '@playwright/test';
import {type CheerioAPI, load} from 'cheerio';
import {builtFile, builtPage, isBuilt, languages, pagesOf} from './built-site';

const textAt = (address: string) => builtFile(address).toString('utf8');
const origin = new URL(builtPage('/')('link[rel="canonical"]').attr('href') ?? '').origin;

/** Every page that is for everybody: the staff's are for those who know their address. */
const published = languages.map(({locale, prefix}) => ({
  locale,
  prefix,
  pages: pagesOf(prefix).filter((page) => !page.startsWith('/staff/')),
}));
const ownAddress = (url: string) => {
  expect(url.startsWith(`${origin}/`), url).toBe(true);
  return url.slice(origin.length).replace(/[?#].*/, '');
};

function onlyContent($: CheerioAPI, selector: string, attribute: string): string {
  const found = $(selector);
  expect(found.length, selector).toBe(1);
  const content = found.attr(attribute) ?? '';
  expect(content.trim(), selector).not.toBe('');
  return content;
}
/** Width and height, from the head of a PNG. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

for (const {locale, prefix, pages} of published) {
  test(`each page says what it is, where it is and where its twins are, once: ${locale}`, () => {
    expect(pages.length).toBeGreaterThan(60);
    for (const page of pages) {
      const $ = builtPage(prefix + page);
      const url = origin + encodeURI(prefix + page);
      expect($('head title').length, url).toBe(1);
      expect($('head title').text()).toMatch(/^.+ \| .+$/);
      expect(onlyContent($, 'meta[name="description"]', 'content').length, url).toBeGreaterThan(8);
      expect(onlyContent($, 'link[rel="canonical"]', 'href')).toBe(url);
      const alternates = $('link[rel="alternate"][hreflang]').toArray();
      expect(alternates.map((link) => [$(link).attr('hreflang'), $(link).attr('href')])).toEqual([
        ['ja', origin + encodeURI(page)],
        ['en', `${origin}/en${encodeURI(page)}`],
        ['x-default', origin + encodeURI(page)],
      ]);
      for (const link of alternates) expect(isBuilt(ownAddress($(link).attr('href') ?? ''))).toBe(true);
    }
  });

  test(`each page names the language's picture for those who share it: ${locale}`, () => {
    const file = `${prefix}/img/social-card-${locale}.png`;
    expect(sizeOf(builtFile(file))).toEqual([1200, 630]);
    for (const page of pages) {
      const image = onlyContent(builtPage(prefix + page), 'meta[property="og:image"]', 'content');
      expect(image, page).toBe(origin + file);
    }
  });
}

type Thing = Record<string, unknown>;

/** What Google asks of a type beside schema.org. Those of a notice are tested where they are made. */
const asked: Record<string, string[]> = {
  WebPage: ['url', 'name', 'description', 'inLanguage', 'isPartOf'],
  CollectionPage: ['url', 'name', 'description', 'inLanguage', 'isPartOf'],
  WebSite: ['url', 'name', 'inLanguage'],
  Organization: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  NewsArticle: ['headline', 'datePublished', 'image', 'author', 'publisher', 'mainEntityOfPage'],
  Event: ['name', 'startDate', 'location', 'eventStatus'],
  VirtualLocation: ['url'],
  Service: ['name'],
};

function* valuesIn(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* valuesIn(one);
}

for (const {locale, prefix, pages} of published) {
  test(`each page tells search engines what it is: ${locale}`, () => {
    const notices = JSON.parse(textAt(`${prefix}/notices.json`)) as {url: string; title: string}[];
    let articles = 0;
    for (const page of pages) {
      const $ = builtPage(prefix + page);
      const blocks = $('script[type="application/ld+json"]');
      expect(blocks.length, prefix + page).toBe(1);
      const data = JSON.parse(blocks.text()) as {'@context': string; '@graph': Thing[]};
      expect(data['@context']).toBe('https://schema.org');
      const known = new Set(data['@graph'].map((thing) => thing['@id']));
      for (const value of valuesIn(data['@graph'])) {
        if (typeof value === 'string' && value.startsWith(origin)) {
          expect(isBuilt(ownAddress(value)), `${prefix}${page}: ${value}`).toBe(true);
        }
        if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
        const thing = value as Thing;
        // What only names another thing names one that is there.
        if (Object.keys(thing).join() === '@id') expect(known, prefix + page).toContain(thing['@id']);
        else
          expect(Object.keys(thing)).toEqual(
            expect.arrayContaining(asked[String(thing['@type'])] ?? ['no such type']),
          );
      }
      const [webPage, ...others] = data['@graph'];
      expect(webPage).toMatchObject({url: $('link[rel="canonical"]').attr('href'), inLanguage: locale});
      const steps = (webPage?.breadcrumb as {itemListElement: Thing[]} | undefined)?.itemListElement ?? [];
      if (page !== '/') {
        expect(steps.at(0)).toMatchObject({position: 1, item: `${origin}${prefix}/`});
        expect(steps.at(-1)).toMatchObject({position: steps.length, item: webPage?.url, name: webPage?.name});
      }
      const notice = notices.find(({url}) => url === prefix + page);
      const article = others.find((thing) => thing['@type'] === 'NewsArticle');
      expect(article?.headline).toBe(notice?.title);
      if (article) articles++;
    }
    expect(articles).toBe(notices.length);
  });

  test(`the sitemap names every page with its twins: ${locale}`, () => {
    const $ = load(textAt(`${prefix}/sitemap.xml`), {xml: true});
    const entries = $('url').toArray();
    expect(entries.map((entry) => $(entry).find('loc').text()).sort()).toEqual(
      pages.map((page) => origin + encodeURI(prefix + page)).sort(),
    );
    for (const entry of entries) {
      const own = ownAddress($(entry).find('loc').text());
      const head = builtPage(decodeURI(own));
      const alternates = (of: CheerioAPI, links: ReturnType<CheerioAPI>) =>
        links.toArray().map((link) => [of(link).attr('hreflang'), of(link).attr('href')]);
      expect(alternates($, $(entry).find('xhtml\\:link')), own).toEqual(
        alternates(head, head('link[rel="alternate"][hreflang]')),
      );
    }
  });
}

test('robots.txt names the index of the sitemaps, and it names both', () => {
  const [, index] = /^Sitemap: (\S+)$/m.exec(textAt('/robots.txt')) ?? [];
  const $ = load(textAt(ownAddress(index ?? '')), {xml: true});
  const named = $('sitemapindex > sitemap > loc').toArray();
  expect(named.map((one) => $(one).text())).toEqual(
    languages.map(({prefix}) => `${origin}${prefix}/sitemap.xml`),
  );
  expect(textAt('/robots.txt')).not.toMatch(/Disallow: \S/);
});

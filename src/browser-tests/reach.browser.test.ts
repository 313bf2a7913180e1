// How the site is found and shared: heads, pictures and sitemaps of every published page. Reads the built files; nothing
// here needs a browser.
import {expect, test} from '@playwright/test';
import {type CheerioAPI, load} from 'cheerio';
import {builtFile, builtPage, isBuilt, languages, pagesOf} from './built-site';

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
  test(`title, description, canonical address and hreflang, once on each page: ${locale}`, () => {
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

  test(`the sitemap names every page: ${locale}`, () => {
    const $ = load(builtFile(`${prefix}/sitemap.xml`).toString('utf8'), {xml: true});
    const named = $('url > loc').toArray();
    expect(named.map((one) => $(one).text()).sort()).toEqual(
      pages.map((page) => origin + encodeURI(prefix + page)).sort(),
    );
  });
}

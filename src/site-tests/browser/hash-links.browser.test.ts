// Links to a heading of another page arrive there. `npm test` follows a sample, Japanese on a wide screen and English
// on a narrow one; `npm run test:all` follows all of them on both.
import {isState} from '../../lib/address-state';
import {exhaustive} from '../../lib/test-support/exhaustive';
import {expect, test} from '../browser-test';
import {type Language, languages, pageAt, pagesIn} from '../built-site';
import {arrivalAt, openPage} from '../page';

const SAMPLE = 6;
const widths = [1280, 390];

type HashLink = {source: string; href: string; target: string; id: string};

/** The links of a language to anchors of other pages, each once per page. */
function hashLinksIn({prefix}: Language): HashLink[] {
  const links = pagesIn(prefix).flatMap(({address, $}) => {
    // The search button is a link only until its script has loaded.
    const hrefs = $('a[href*="#"]:not(.navbar a)')
      .toArray()
      .map(({attribs}) => attribs.href ?? '');
    return [...new Set(hrefs)].map((href) => {
      const {pathname, hash, host} = new URL(href, `http://site.test${address}`);
      const id = decodeURIComponent(hash.slice(1));
      return {source: address, href, target: host === 'site.test' ? pathname : '', id};
    });
  });
  return links.filter(({source, target, id}) => target !== '' && target !== source && id !== '' && !isState(id));
}

/**
 * Links to different pages, each from the page to which the one before leads, where there is one: so that few pages are
 * loaded.
 */
function sampleOf(links: readonly HashLink[], first: number): HashLink[] {
  const sample: HashLink[] = [];
  for (let next = links[first % links.length]; next && sample.length < SAMPLE; ) {
    sample.push(next);
    const {target: here} = next;
    const unvisited = links.filter(({target}) => sample.every((one) => one.target !== target));
    next = unvisited.find(({source}) => source === here) ?? unvisited[0];
  }
  return sample;
}

for (const [index, language] of languages.entries()) {
  for (const [turn, width] of widths.entries()) {
    if (!exhaustive && turn !== index) continue;
    test(`links to headings arrive: ${language.locale}, ${width} px`, async ({page}) => {
      const all = hashLinksIn(language);
      const links = exhaustive ? all : sampleOf(all, 7 * (width + index));
      expect(links.length).toBeGreaterThanOrEqual(SAMPLE);
      await page.setViewportSize({width, height: 800});
      const missed: string[] = [];
      let [here, before] = ['', ''];
      for (const {source, href, target, id} of links) {
        if (here !== source && before === source) {
          await page.goBack();
          await expect(page).toHaveTitle(pageAt(source).$('head > title').text());
        } else if (here !== source) {
          await openPage(page, source);
        }
        // The link may be inside a closed fold or menu: its own click handler follows it.
        await page
          .locator(`a[href="${href}"]:not(.navbar a)`)
          .first()
          .evaluate((link: HTMLElement) => link.click());
        await expect(page).toHaveTitle(pageAt(target).$('head > title').text());
        const {arrived, top} = await arrivalAt(page, id);
        if (!arrived) missed.push(`${source} → ${href}: at ${top} px`);
        [here, before] = [target, source];
      }
      if (exhaustive)
        console.log(`${language.locale}, ${width} px: ${links.length - missed.length} of ${links.length} arrive`);
      expect(missed).toEqual([]);
    });
  }
}

test('a link to a heading in a closed fold opens the fold', async ({page}) => {
  await openPage(page, '/application/registration/');
  const link = page.locator('.table-of-contents a').last();
  const id = decodeURIComponent(((await link.getAttribute('href')) ?? '').slice(1));
  await page.evaluate((anchor) => {
    const fold = document.createElement('details');
    fold.append(document.createElement('summary'));
    document.querySelector('article')?.append(fold);
    const heading = document.getElementById(anchor);
    if (heading) fold.append(heading);
  }, id);
  await expect(page.locator(`[id="${id}"]`)).toBeHidden();
  await link.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

// Around the tools, in both languages: from page to page, tabs, colours, the other language, old and unknown addresses,
// without scripts.
import {oldAddresses} from '../../content-lint/data/addresses';
import {calendarAddress} from '../../notices/lists';
import {expect, test} from '../browser-test';
import {languages, pageAt, pagesIn, testsLogic} from '../built-site';
import {comesToRest} from '../layout';
import {copiedText, hydrated, openPage} from '../page';
import {wrapTexts} from '../wrap-texts';

for (const {locale, prefix} of languages) {
  const other = locale === 'ja' ? '/en' : '';

  // The differential test of every tool is in all/page-translation.browser.test.ts.
  if (testsLogic({locale})) {
    test(`a page that the browser translates goes on working, ${locale}`, async ({page}) => {
      await openPage(page, `${prefix}/application/ssh_keys/`);
      await page.evaluate(wrapTexts);
      const tool = page.locator('main section[aria-label]:visible').first();
      await tool.locator('select:visible').first().selectOption({index: 1});
      await tool.locator('input[type=text]:visible').first().fill('taro');
      await expect(tool.locator('pre:visible').first()).toContainText('taro');
    });
  }

  test(`from page to page, ${locale}`, async ({page, complaints, step}) => {
    const title = (address: string) => pageAt(address).$('h1').text();
    const heading = page.locator('h1');
    await openPage(page, `${prefix}/`);

    await step('the links of the navigation bar lead on without loading anew', async () => {
      await page.evaluate(() => Object.assign(window, {sameDocument: true}));
      const links = await page
        .locator('.navbar__items a[href]:not(.navbar__brand)')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const within = links.filter((link) => link.startsWith(`${prefix}/`) && link !== `${other}/`).slice(0, 4);
      expect(within.length).toBe(4);
      for (const address of within) {
        await page.locator(`.navbar__items a[href="${address}"]`).first().click();
        await expect(heading).toHaveText(title(address));
      }
      await page.goBack();
      await expect(heading).toHaveText(title(within[2] ?? ''));
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    });
    await step('so do the links to notices, whose routes are loaded with the first one of the year', async () => {
      await openPage(page, `${prefix}/blog/2024-06-10-network/`);
      await page.evaluate(() => Object.assign(window, {sameDocument: true}));
      for (const address of [`${prefix}/blog/`, `${prefix}/blog/2021-06-02-network/`]) {
        await page
          .locator(`#__docusaurus a[href="${address}"]`)
          .first()
          .evaluate((link) => (link as HTMLElement).click());
        await expect(heading).toHaveText(title(address));
      }
      await page.goBack();
      await page.goBack();
      await expect(heading).toHaveText(title(`${prefix}/blog/2024-06-10-network/`));
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    });
    await step('an old address opens its page with the tab of the system', async () => {
      const old = oldAddresses.find(({to}) => to.includes('os=macos'));
      await page.goto(prefix + (old?.from ?? ''));
      await expect(page).toHaveURL(prefix + (old?.to ?? ''));
      const tabs = page.getByRole('tab', {name: 'macOS'});
      await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
      await page.getByRole('tab', {name: 'Linux'}).first().click();
      for (const tab of await page.getByRole('tab', {name: 'Linux'}).all()) {
        await expect(tab).toHaveAttribute('aria-selected', 'true');
      }
    });
    await step('the colours change and stay; paper has those of the light theme', async () => {
      const onPaper = async (): Promise<string[]> => {
        await page.emulateMedia({media: 'print'});
        await comesToRest(page);
        const colours = await page.evaluate(() =>
          [...document.querySelectorAll('html, body, main, main :not(a, a *)')].map((element) => {
            const {color, backgroundColor} = getComputedStyle(element);
            return `${element.localName} ${color} ${backgroundColor}`;
          }),
        );
        await page.emulateMedia({media: null});
        return colours;
      };
      const paper = await onPaper();
      const theme = () => page.locator('html').getAttribute('data-theme');
      const before = await theme();
      const toggle = page.locator('.navbar [class*=colorMode] button').first();
      for (let pressed = 0; pressed < 3 && (await theme()) === before; pressed++) await toggle.click();
      const after = await theme();
      expect(after).not.toBe(before);
      expect(await onPaper()).toEqual(paper);
      await page.reload();
      expect(await theme()).toBe(after);
    });
    await step('the language link leads to the same page', async () => {
      await openPage(page, `${prefix}/application/renewal/`);
      await page.locator(`.navbar a[href="${other}/application/renewal/"]`).first().click();
      await expect(heading).toHaveText(title(`${other}/application/renewal/`));
    });
    await step('the address of a calendar is copied', async () => {
      await openPage(page, `${prefix}/subscribe/`);
      const calendar = calendarAddress('fees');
      await page.locator('main select').selectOption('fees');
      await page.locator('main .ui-code button').first().click();
      await expect.poll(() => copiedText(page)).toMatch(new RegExp(`^https://[^/]+${prefix}/${calendar}$`));
    });
    await step('pages about applying lead into the checklist with an answer', async () => {
      await openPage(page, `${prefix}/guides/using_general_analysis_division/ga_application/`);
      await page.locator('main a[href*="/tools/checklist/#"][href*="division=general"]').first().click();
      await expect(page.locator('[data-question] h2')).toBeVisible();
      await expect(page.locator('main section dl').first()).not.toBeEmpty();
    });
    expect(complaints).toEqual([]);
    await step('an unknown address has a page in its language', async () => {
      const response = await page.goto(`${prefix}/no-such-page/`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(heading).toHaveText(title(`${prefix}/404.html`));
      // The status of the page itself, which browsers report on the console too.
      expect(complaints.filter((line) => !/404/.test(line))).toEqual([]);
      complaints.length = 0;
    });
  });
}

const textFields = 'main :is(input[type="text"], textarea)';

test('what is typed before the scripts arrive stays', async ({page}) => {
  const withFields = pagesIn('/en').filter(({$}) => $(textFields).length > 0);
  expect(withFields.map(({path}) => path)).toContain('/application/ssh_keys/');
  for (const {address} of withFields) {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, {waitUntil: 'commit'});
    const fields = page.locator(`${textFields}:visible`);
    await fields.last().waitFor();
    const shown = await fields.all();
    for (const field of shown) await field.fill('12');
    release();
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    for (const field of shown) {
      await hydrated(field);
      await expect(field, address).toHaveValue('12');
    }
    await page.unroute('**/*.js');
  }
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('pages say what they cannot do and where else it is, and show no control that does nothing', async ({page}) => {
    await page.goto('/en/status/');
    await expect(
      page.locator('main [data-waiting] a[href="/en/blog/"], main p a[href="/en/blog/"]').last(),
    ).toBeVisible();
    await page.locator('.navbar a[href$="#find-your-way"]').click();
    await expect(page).toHaveURL(/\/en\/#find-your-way$/);
    await expect(page.locator('#find-your-way')).toBeVisible();
    await page.goto('/tools/checklist/');
    await expect(page.locator('main noscript p')).toBeVisible();
    await page.goto('/application/registration/');
    await expect(page.locator('main [data-waiting]:visible a[href="/blog/"]').first()).toBeVisible();
    await expect(page.locator('[data-from]:visible')).toHaveCount(0);
    for (const [address, shown] of [
      ['/en/application/ssh_keys/', '.ui-code__bar'],
      ['/en/subscribe/', 'main'],
    ] as const) {
      await page.goto(address);
      await expect(page.locator(shown).first(), address).toBeVisible();
      await expect(page.locator(`${shown} :is(button, select):visible`), address).toHaveCount(0);
    }
  });
});

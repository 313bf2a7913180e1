// The SSH key check as a person uses it, in both languages: paste, drop, keyboard alone; a private key leaves nothing behind; nothing is sent.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {languages} from './built-site';
import {copiedText} from './clipboard';
import {exampleKeyLine} from './example-key';
import {openPage} from './living-page';
import {rulesBroken} from './rules-broken';

const fixtures = new Map(
  readFileSync(path.resolve(__dirname, '../domain/ssh-key/fixtures/keys.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as {id: string; inputBase64: string})
    .map(({id, inputBase64}) => [id, Buffer.from(inputBase64, 'base64')]),
);

function fixture(id: string): Buffer {
  const bytes = fixtures.get(id);
  if (!bytes) {
    throw new Error(`no fixture ${id}`);
  }
  return bytes;
}

const SHA256 = `SHA256:${createHash('sha256')
  .update(Buffer.from(exampleKeyLine.split(' ')[1] ?? '', 'base64'))
  .digest('base64')
  .replace(/=+$/, '')}`;

const words = {
  ja: {
    field: '公開鍵（.pubで終わるファイルの中身）',
    right: '正しい公開鍵です',
    lookTwice: '渡す前に、もう一度確かめます',
    private: 'これは秘密鍵です',
    mended: '正しい形の1行に直しました',
    file: 'ファイルを選ぶ',
    tooLarge: '64 kBまで',
    copy: 'コピー',
  },
  en: {
    field: 'Public key (the content of the file that ends in .pub)',
    right: 'This public key is right',
    lookTwice: 'Look twice before you hand it in',
    private: 'This is a private key',
    mended: 'Put into the right form',
    file: 'Choose a file',
    tooLarge: 'up to 64 kB',
    copy: 'Copy',
  },
} as const;

const report = (page: Page): Locator => page.locator('[data-verdict]');

async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.evaluate((pasted) => {
    const area = document.activeElement as HTMLTextAreaElement;
    area.select();
    document.execCommand('insertText', false, pasted);
  }, text);
}

async function open(page: Page, prefix: string): Promise<void> {
  await openPage(page, `${prefix}/tools/ssh-key/`);
}

for (const {locale, prefix} of languages) {
  const w = words[locale];

  test.describe(`SSH key check, ${locale}`, () => {
    test('a pasted public key: verdict, facts, line to hand in', async ({page}) => {
      await open(page, prefix);
      await paste(page, page.getByLabel(w.field), exampleKeyLine);
      await expect(report(page)).toContainText(w.right);
      await expect(report(page)).toContainText(SHA256);
      await expect(report(page)).toContainText('ssh-ed25519');
      await expect(report(page)).toContainText('+--[ED25519 256]--+');
      await expect(report(page).getByText(exampleKeyLine, {exact: true})).toBeVisible();
    });

    test('a damaged line is mended and handed back', async ({page}) => {
      await open(page, prefix);
      await paste(page, page.getByLabel(w.field), exampleKeyLine.replace('ssh-', 'sshー'));
      await expect(report(page)).toContainText(w.mended);
      await expect(report(page).getByText(exampleKeyLine, {exact: true})).toBeVisible();
    });

    test('a key that is most likely mistyped is not called right without a word', async ({page}) => {
      await open(page, prefix);
      await paste(page, page.getByLabel(w.field), fixture('ed25519-outside-prime-group').toString());
      await expect(report(page)).toContainText(w.lookTwice);
      await expect(report(page)).not.toContainText(w.right);
      await expect(report(page).locator('[data-code]').first()).toHaveAttribute(
        'data-code',
        'ed25519-outside-prime-group',
      );
    });

    test('by keyboard alone: to the field, paste, copy the line', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, prefix);
      const field = page.getByLabel(w.field);
      for (let steps = 0; steps < 80; steps++) {
        await page.keyboard.press('Tab');
        if (await field.evaluate((element) => element === document.activeElement)) {
          break;
        }
      }
      await expect(field).toBeFocused();
      await page.keyboard.insertText(exampleKeyLine);
      await expect(report(page)).toContainText(w.right);
      const copy = report(page).getByRole('button', {name: w.copy}).first();
      for (let steps = 0; steps < 20; steps++) {
        await page.keyboard.press('Tab');
        if (await copy.evaluate((element) => element === document.activeElement)) {
          break;
        }
      }
      await expect(copy).toBeFocused();
      await page.keyboard.press('Enter');
      expect(await copiedText(page)).toBe(exampleKeyLine);
    });

    test('a dropped file and a chosen file', async ({page}) => {
      await open(page, prefix);
      const field = page.getByLabel(w.field);
      const drop = async (name: string, text: string): Promise<void> => {
        const transfer = await page.evaluateHandle(
          ([fileName, content]) => {
            const data = new DataTransfer();
            data.items.add(new File([content], fileName));
            return data;
          },
          [name, text] as const,
        );
        await field.dispatchEvent('drop', {dataTransfer: transfer});
      };
      await drop('id.pub', exampleKeyLine);
      await expect(report(page)).toContainText(w.right);
      await page.locator('input[type=file]').setInputFiles({
        name: 'window.txt',
        mimeType: 'text/plain',
        buffer: fixture('rfc4716'),
      });
      await expect(report(page)).toHaveAttribute('data-verdict', 'wrong-format');
      await expect(report(page).locator('[data-code="rfc4716"]')).toBeVisible();
    });

    test('a file that is too large is told and not opened', async ({page}) => {
      await open(page, prefix);
      await page.locator('input[type=file]').setInputFiles({
        name: 'movie.bin',
        mimeType: 'application/octet-stream',
        buffer: Buffer.alloc(3_000_000),
      });
      await expect(page.getByText('3,000 kB')).toContainText(w.tooLarge);
      await expect(report(page)).toHaveCount(0);
    });

    test('a private key leaves nothing behind', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, prefix);
      await page.evaluate(() => navigator.clipboard.writeText('before'));
      const secret = fixture('private-key').toString();
      const [, body = ''] = secret.split('\n');
      const field = page.getByLabel(w.field);
      await paste(page, field, secret);
      await expect(report(page)).toContainText(w.private);
      await expect(field).toHaveValue('');
      await expect(page.getByText(w.private, {exact: true})).toBeFocused();
      expect(await page.content()).not.toContain(body);
      expect(page.url()).not.toContain(body);
      await field.focus();
      await page.keyboard.press('Control+z');
      await expect(field).toHaveValue('');
      expect(
        await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])),
      ).not.toContain(body);
      expect(await copiedText(page)).toBe('before');
      await page.goto(`${prefix}/`);
      await page.goBack();
      await expect(page.getByLabel(w.field)).toHaveValue('');
    });

    test('nothing is sent and nothing is stored; it goes on working offline', async ({page, context}) => {
      await open(page, prefix);
      const field = page.getByLabel(w.field);
      await paste(page, field, exampleKeyLine);
      await expect(report(page)).toContainText(w.right);
      await page.waitForLoadState('networkidle');
      const stored = (): Promise<string> =>
        page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]));
      const before = await stored();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await context.setOffline(true);
      for (const [id, verdict] of [
        ['rsa-too-short', 'weak'],
        ['pem-spki', 'wrong-format'],
        ['truncated', 'invalid'],
        ['private-key-4', 'private'],
      ] as const) {
        await paste(page, page.getByLabel(w.field), fixture(id).toString());
        await expect(report(page)).toHaveAttribute('data-verdict', verdict);
      }
      expect(requests).toEqual([]);
      expect(await stored()).toBe(before);
      await context.setOffline(false);
    });

    test('no accessibility rule is broken in any verdict', async ({page}) => {
      await open(page, prefix);
      for (const id of ['comment-missing', 'rsa-too-short', 'rfc4716', 'truncated', 'private-key']) {
        await paste(page, page.getByLabel(w.field), fixture(id).toString());
        await expect(report(page)).toBeVisible();
        await expect(report(page).locator('[data-code]').first()).toBeVisible();
        expect(await rulesBroken(page, 'main'), id).toEqual([]);
      }
    });

    test('a command for a new key is made from division, system and account', async ({page}) => {
      await openPage(page, `${prefix}/application/ssh_keys/`);
      const form = page.locator('section', {has: page.locator('input[type=text]')}).first();
      await form.locator('select').nth(0).selectOption('personal-genome');
      await form.locator('select').nth(1).selectOption('windows-powershell');
      await form.locator('input[type=text]').fill('Taro');
      await expect(form.locator('[aria-invalid=true]')).toBeVisible();
      await form.locator('input[type=text]').fill('taro');
      await expect(form.locator('pre').nth(1)).toContainText(
        /^ssh-keygen -t ed25519 -f "\$HOME\\\.ssh\\id_ed25519_nigsc-gwa" -C "nigsc-gwa:taro:\d{4}-\d{2}-\d{2}"$/,
      );
    });
  });
}

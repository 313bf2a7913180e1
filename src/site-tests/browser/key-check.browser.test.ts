// The SSH key check in both languages: keys that are valid, damaged, of another format or private; pasted, dropped and
// as files. And the form that makes the command for a new key.

import type {Locator, Page} from '@playwright/test';
import {verdictMessages} from '../../ssh-key/messages/labels';
import {sshKeyPolicy} from '../../ssh-key/policy';
import {expect, test} from '../browser-test';
import {languages} from '../built-site';
import {exampleFingerprint, exampleKey, exampleKeyLine} from '../example-key';
import {copiedText, openPage, openTool} from '../page';

const rfc4716 = `---- BEGIN SSH2 PUBLIC KEY ----\n${exampleKey.split(' ')[1]}\n---- END SSH2 PUBLIC KEY ----\n`;
// Made with ssh-keygen, its private half thrown away.
const otherKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICaiAAvucN+4k2cUpCZNFnwW3x6NpGy1yFXscFy3StCy';
const secret = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZWQyNTUxOQ';
const privateKey = `-----BEGIN OPENSSH PRIVATE KEY-----\n${secret}\n-----END OPENSSH PRIVATE KEY-----\n`;

async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.evaluate((pasted) => {
    (document.activeElement as HTMLTextAreaElement).select();
    document.execCommand('insertText', false, pasted);
  }, text);
}

async function drop(page: Page, field: Locator, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    for (const [name, content] of Object.entries(contents)) data.items.add(new File([content], name));
    return data;
  }, files);
  await field.dispatchEvent('drop', {dataTransfer});
}

for (const {locale, prefix} of languages) {
  test(`key check, ${locale}`, async ({page, context, step}) => {
    const tool = await openTool(page, `${prefix}/tools/ssh-key/`);
    const field = tool.getByRole('textbox').first();
    const report = page.locator('[data-verdict]');
    const chooseFile = (name: string, content: string | Buffer) =>
      tool.locator('input[type=file]').setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(content)});

    await step('a valid key: verdict, fingerprint, the line to submit, copied', async () => {
      await paste(page, field, exampleKeyLine);
      await expect(report).toHaveAttribute('data-verdict', 'valid');
      await expect(report).toContainText(exampleFingerprint);
      await expect(report.getByText(exampleKeyLine, {exact: true})).toBeVisible();
      await report.getByRole('button').first().click();
      await expect.poll(() => copiedText(page)).toBe(exampleKeyLine);
    });

    // From here on nothing can be sent. What is needed is there.
    await context.setOffline(true);
    await step('a damaged line is repaired', async () => {
      await paste(page, field, exampleKeyLine.replace('ssh-', 'sshー'));
      await expect(report.locator('[data-code]').first()).toBeVisible();
      await expect(report.getByRole('heading').first()).toHaveText(
        verdictMessages['wrong-format-converted'].headline[locale],
      );
      await expect(report.getByText(exampleKeyLine, {exact: true})).toBeVisible();
    });
    await step('a key that was cut off is invalid', async () => {
      await paste(page, field, exampleKey.slice(0, -10));
      await expect(report).toHaveAttribute('data-verdict', 'invalid');
      await expect(report.getByText(exampleKeyLine, {exact: true})).toHaveCount(0);
    });
    await step('an emptied field has no report', async () => {
      await field.fill('');
      await expect(report).toHaveCount(0);
    });
    await step('files: of another format, dropped, too large', async () => {
      await chooseFile('putty.txt', rfc4716);
      await expect(report).toHaveAttribute('data-verdict', 'wrong-format');
      await expect(report.getByText(exampleKey)).toBeVisible();
      await drop(page, field, {'id.pub': exampleKeyLine, id: privateKey});
      await expect(report).toHaveAttribute('data-verdict', 'valid');
      await expect(report.locator('details').last()).not.toContainText('KEY');
      await drop(page, field, {'a.txt': 'a', 'b.txt': 'b'});
      await expect(tool.getByRole('alert')).toContainText('2');
      await expect(report).toHaveCount(0);
      await chooseFile('movie.bin', Buffer.alloc(sshKeyPolicy.maxInputBytes + 1));
      await expect(tool.getByRole('alert')).toContainText('movie.bin');
      await expect(report).toHaveCount(0);
    });
    await step('a folder, or a file that is gone: reported, the verdict before is not left', async () => {
      await paste(page, field, exampleKeyLine);
      await expect(report).toHaveAttribute('data-verdict', 'valid');
      // A folder cannot be put into a DataTransfer: it fails when it is read, as a file that is gone does.
      await page.evaluate(() => {
        const {arrayBuffer} = File.prototype;
        File.prototype.arrayBuffer = () => {
          File.prototype.arrayBuffer = arrayBuffer;
          return Promise.reject(new DOMException('', 'NotFoundError'));
        };
      });
      await drop(page, field, {'.ssh': ''});
      await expect(tool.getByRole('alert')).toContainText('.ssh');
      await expect(report).toHaveCount(0);
    });
    await step('several keys: one of the list is used', async () => {
      await paste(page, field, `${otherKey} other\n${exampleKeyLine}`);
      await report.getByRole('listitem').nth(1).getByRole('button').click();
      await expect(report).toHaveAttribute('data-verdict', 'valid');
      await expect(field).toHaveValue(exampleKeyLine);
    });
    await step('the commands and the e-mail hold the key in hand', async () => {
      const mail = report.locator('a[href^="mailto:"]').first();
      expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain(exampleKeyLine);
    });
    await step('a private key leaves nothing behind', async () => {
      await page.evaluate(() => navigator.clipboard.writeText('before'));
      await paste(page, field, privateKey);
      await expect(report).toHaveAttribute('data-verdict', 'private');
      await expect(field).toHaveValue('');
      await expect(report.getByRole('heading').first()).toBeFocused();
      await field.focus();
      await page.keyboard.press('Control+z');
      await expect(field).toHaveValue('');
      expect(await page.content()).not.toContain(secret);
      const kept = await page.evaluate(() =>
        JSON.stringify([location.href, {...localStorage}, {...sessionStorage}, document.cookie, history.state]),
      );
      expect(kept).not.toContain(secret.slice(0, 30));
      expect(kept).not.toContain(exampleKey.slice(20));
      expect(await copiedText(page)).toBe('before');
      await context.setOffline(false);
      await page.reload();
      await expect(field).toHaveValue('');
    });
  });

  test(`command for a new key, ${locale}`, async ({page, step}) => {
    await openPage(page, `${prefix}/application/ssh_keys/?os=windows`);
    const form = page.locator('main section[aria-label]', {has: page.locator('input[type=text]')}).first();
    await step('is made from division and account name, for the system of the tab', async () => {
      await form.locator('select').selectOption('personal-genome');
      await form.locator('input[type=text]').fill('Taro');
      await expect(form.locator('[aria-invalid=true]')).toBeVisible();
      await form.locator('input[type=text]').fill('taro');
      await expect(form.locator('pre').nth(1)).toContainText(
        /^ssh-keygen -t ed25519 -f "\$HOME\\\.ssh\\id_ed25519_nigsc-gwa" -C "nigsc-gwa:taro:\d{4}-\d{2}-\d{2}"$/,
      );
    });
  });
}

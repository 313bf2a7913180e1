// What a test reads of the clipboard. The site's own pages may write to it and not read it (Permissions-Policy), so it is pasted into an empty one.
import type {Page} from '@playwright/test';

/** The text on the clipboard. */
export async function copiedText(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea aria-label="pasted"></textarea>');
  const field = other.getByLabel('pasted');
  await field.focus();
  await other.keyboard.press('Control+V');
  const text = await field.inputValue();
  await other.close();
  await page.bringToFront();
  return text;
}

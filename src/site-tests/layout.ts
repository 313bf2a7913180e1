// What the layout tests ask of an open page: whether it has come to rest, is too wide, or cuts off text.
import type {Page} from '@playwright/test';

/**
 * Waits until the page has answered to a new size (one frame) and drawn the answer (the next), and ends transitions of
 * colours.
 */
export async function comesToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
  });
}

/** Switches the theme as the reader's system does, and waits until the page has followed. */
export async function colourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme: scheme});
  await page.locator(`html[data-theme="${scheme}"]`).waitFor();
  await comesToRest(page);
}

/** By how much the page is wider than the screen; nothing where it fits. */
export async function widerThanScreen(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${over} px wider than the screen`] : [];
}

/** Text of which a part cannot be read, because its box hides what does not fit and cannot be scrolled. */
export async function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const found: string[] = [];
    for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
      const {overflowX, overflowY, visibility, textOverflow} = getComputedStyle(box);
      const {clientWidth, clientHeight, scrollWidth, scrollHeight} = box;
      // What is one pixel large is meant for screen readers.
      const isSeen = visibility === 'visible' && clientWidth > 2 && clientHeight > 2 && box.checkVisibility();
      const isCut =
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 2);
      if (isSeen && isCut && box.textContent.trim() !== '') {
        found.push(`cut off (${textOverflow}): ${box.outerHTML.slice(0, 140)}`);
      }
    }
    return found;
  });
}

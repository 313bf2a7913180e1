// Looks at a page after each hostile input: did anything run, become markup, hang, or show words that are not for people?
import type {Page} from '@playwright/test';
import {MARK} from './hostile-texts';
import {watchPolicy} from './policy-watch';

/** The most work for one input on the page's own thread, in seconds of CPU: the page is deaf no longer than that, however busy the machine. */
const LONGEST_FREEZE = 1;
/** Words of a program that went wrong. */
const BREAKDOWN =
  /\bundefined\b|\bNaN\b|\bInfinity\b|\[object |Invalid Date|(Type|Range|Syntax|URI|Reference)Error|\n\s+at \S.*:\d+:\d+|crashed/;

type State = {pwned: boolean; marked: number; text: string; polluted: boolean};

/** Looks at the page after an input. */
function stateOf(page: Page): Promise<State> {
  return page.evaluate((mark) => {
    const traps = window as unknown as {pwned?: number; polluted?: unknown};
    return {
      pwned: traps.pwned !== undefined || new URL(location.href).origin !== origin,
      marked: document.querySelectorAll(`[${mark}]`).length,
      text: document.querySelector('main')?.textContent ?? '',
      polluted: traps.polluted !== undefined || Object.keys(Object.prototype).length > 0,
    };
  }, MARK);
}

/** Watches the page, before it is opened. `look` is called after each input; `faults` has what was found, one line each. */
export async function watchHostile(
  page: Page,
): Promise<{look: (input: string) => Promise<void>; faults: string[]}> {
  const policy = await watchPolicy(page);
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  const worked = async (): Promise<number> =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration')
      ?.value ?? 0;
  let workedBefore = await worked();
  let before = '';
  const look = async (input: string): Promise<void> => {
    const {pwned, marked, text, polluted} = await stateOf(page);
    const now = await worked();
    const freeze = now - workedBefore;
    workedBefore = now;
    const named = JSON.stringify(input.slice(0, 80));
    if (pwned) faults.push(`${named} ran`);
    if (polluted) faults.push(`${named} reached a prototype`);
    if (marked > 0) faults.push(`${named} became markup`);
    if (freeze > LONGEST_FREEZE) faults.push(`${named} kept the page busy for ${freeze.toFixed(1)} s`);
    // What the input itself says may be said back; a tool with two answers still shows the one before.
    const broken = BREAKDOWN.exec(text)?.[0];
    if (broken && !(before + input).includes(broken)) faults.push(`${named} shows ${broken}`);
    before = input;
    for (const line of [...policy.refused.splice(0), ...policy.said.splice(0)])
      faults.push(`${named}: ${line}`);
  };
  return {look, faults};
}

// Looks at a page after a hostile input: did anything run, become markup, reach a prototype, or show the words of a
// program that went wrong?
import type {Page} from '@playwright/test';
import {MARK} from './hostile-texts';

const BREAKDOWN = new RegExp(
  [
    /\b(?:undefined|NaN|Infinity)\b|\[object |Invalid Date|(?:Type|Range|Syntax|URI|Reference)Error/,
    /\n\s+at \S.*:\d+:\d+|could not be shown/,
  ]
    .map(({source}) => source)
    .join('|'),
);

/**
 * What an input did to the page that it must not: one line per fault.
 * @param before the input before this one: what a tool with two answers still shows of it is no fault
 */
export async function hostileFaults(page: Page, input: string, before = ''): Promise<string[]> {
  const {pwned, marked, text, polluted} = await page.evaluate((mark) => {
    const traps = window as unknown as {pwned?: number; polluted?: unknown};
    return {
      pwned: traps.pwned !== undefined,
      marked: document.querySelectorAll(`[${mark}]`).length > 0,
      text: document.querySelector('main')?.textContent ?? '',
      polluted: traps.polluted !== undefined || Object.keys(Object.prototype).length > 0,
    };
  }, MARK);
  const broken = BREAKDOWN.exec(text)?.[0];
  const faults = {
    ran: pwned,
    'reached a prototype': polluted,
    'became markup': marked,
    [`shows ${broken}`]: broken !== undefined && !(before + input).includes(broken),
  };
  return Object.entries(faults)
    .filter(([, is]) => is)
    .map(([fault]) => `${JSON.stringify(input.slice(0, 80))} ${fault}`);
}

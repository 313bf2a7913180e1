// What a page shows of the notices, and what it should show at a moment by the domain's own functions.
import type {Page} from '@playwright/test';
import type {Locale} from '../lib/localized';
import {bannerNotices, builtAfter, type Current, currentNotices} from '../notices/current';
import {stateLabel} from '../notices/notice-labels';
import type {PublishedNotice} from '../notices/published';
import {type RegistrationKind, registrationKinds, registrationState} from '../notices/registration';
import {services} from '../notices/services';
import {stateAt, touches} from '../notices/state';
import {statusNow} from '../notices/status-now';
import type {NoticePage} from './notice-pages';

/** A notice in a list, with the word of its state, as `slug: word`. */
type Listed = string;

/** What a page shows of the notices, leaving out what is hidden. */
export type Shown = {
  banner: Listed[];
  /** The list of what is in force or coming; none where the page has no such list. */
  list?: Listed[];
  /**
   * For each kind of account `kind: open or closed, by web or e-mail, because of …`; none where the page has no such
   * box.
   */
  registration?: string[];
  /** The rows of the status card: the trouble, then `login: ok`, …; none where the page has no card. */
  card?: string[];
};

/** From when on a page shows the right states before its scripts are loaded, in epoch milliseconds. */
export function preparedFrom(notices: readonly PublishedNotice[]): number {
  return builtAfter(notices);
}

/** The word in a notice's badge at an instant. */
export function badgeWord(notice: PublishedNotice, now: number, locale: Locale): string {
  return stateLabel(stateAt(notice, now), notice.kind)[locale];
}

function expectedRegistration(notices: readonly PublishedNotice[], now: number, about: RegistrationKind): string[] {
  const states = registrationState(notices, services, now);
  const reasons = (because: readonly string[]) => {
    const carriedOn = notices.filter(({slug}) => because.includes(slug)).map((notice) => notice.extends);
    return because.filter((slug) => !carriedOn.includes(slug)).join(' ');
  };
  const byEmail = states.find(({kind, open, via}) => kind === about && open && via === 'email');
  return [
    ...states.map(
      ({kind, open, via, because}) =>
        `${kind}: ${open ? `open by ${via}` : 'closed'} because of ${open ? '' : reasons(because)}`,
    ),
    ...(byEmail ? [`by e-mail because of ${reasons(byEmail.because)}`] : []),
  ];
}

function expectedCard(notices: readonly PublishedNotice[], now: number): string[] {
  const {trouble, services: groups, registration, next} = statusNow(notices, now);
  return [
    `trouble: ${trouble?.slug ?? ''}`,
    ...groups.filter(({group}) => ['login', 'jobs'].includes(group)).map(({group, state}) => `${group}: ${state}`),
    ...registration.map(({kinds, way}) => `${kinds.join(' ')}: ${way}`),
    `next: ${next?.slug ?? ''}`,
  ];
}

/** What a page should show at an instant. */
export function expectedShown(
  {list, registration, hasCard}: NoticePage,
  notices: readonly PublishedNotice[],
  now: number,
  locale: Locale,
): Shown {
  const rows = (current: readonly Current<PublishedNotice>[]) =>
    current.map(({notice}) => `${notice.slug}: ${badgeWord(notice, now, locale)}`);
  const selected =
    list && notices.filter((notice) => list === 'everything' || list.some((code) => touches(notice, code, services)));
  return {
    banner: rows(bannerNotices(notices, now)),
    ...(selected && {list: rows(currentNotices(selected, now))}),
    ...(registration && {registration: expectedRegistration(notices, now, registration)}),
    ...(hasCard && {card: expectedCard(notices, now)}),
  };
}

/** What a page shows now. Only what a reader sees counts. */
export async function shownOn(page: Page, {list, registration, hasCard}: NoticePage): Promise<Shown> {
  return page.evaluate(
    ({hasList, hasBox, hasCard, kinds}) => {
      const slugsIn = (part: Element) =>
        [...part.querySelectorAll('a[href*="/blog/2"]')]
          .filter((link) => link.checkVisibility())
          .map((link) => link.getAttribute('href')?.split('/').at(-2) ?? '');
      const rowsIn = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((row) => row.checkVisibility())
          .map((row) => `${slugsIn(row).join(' ')}: ${row.querySelector('.ui-badge')?.textContent}`);
      const boxes = [...document.querySelectorAll<HTMLElement>('main [data-kind]')].filter((row) =>
        row.checkVisibility(),
      );
      const kindsShown = boxes.flatMap((row) => {
        const {kind = '', open, via} = row.dataset;
        const state = open === 'true' ? `open by ${via} because of ` : `closed because of ${slugsIn(row).join(' ')}`;
        return kind.split(' ').map((one) => `${one}: ${state}`);
      });
      const ways = [...document.querySelectorAll('main p[data-way]')].filter((way) => way.checkVisibility());
      const card = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) =>
        row.checkVisibility(),
      );
      return {
        banner: rowsIn('ul.site-alert > li'),
        ...(hasList && {
          list: rowsIn('main ul[data-current] > li').filter((row) => !row.startsWith(': ')),
        }),
        ...(hasCard && {card: card.map((row) => `${row.dataset.row}: ${row.dataset.state ?? slugsIn(row).join(' ')}`)}),
        ...(hasBox && {
          registration: [
            ...kindsShown.sort(
              (a, b) =>
                kinds.findIndex((kind) => a.startsWith(`${kind}:`)) -
                kinds.findIndex((kind) => b.startsWith(`${kind}:`)),
            ),
            ...ways.map((way) => `by e-mail because of ${slugsIn(way).join(' ')}`),
          ],
        }),
      };
    },
    {hasList: list !== undefined, hasBox: registration !== undefined, hasCard, kinds: [...registrationKinds]},
  );
}

/** Moves the clock of an open page. The page reads the clock when it becomes visible. */
export async function moveClock(page: Page, now: number): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

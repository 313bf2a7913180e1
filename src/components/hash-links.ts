// Client module: links to a heading open the folds around it and keep it at the top while the page changes its height
// (tabs by system, states by the clock, stored input of a tool).
import type {ClientModule} from '@docusaurus/types';
import {isState} from '../lib/address-state';

/** Milliseconds in which a page may change after it was shown; later changes are the user's doing. */
const SETTLES_WITHIN = 1500;

const userEvents = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

let stopFollowing = (): void => {};

function elementOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // Not decodable, so no heading.
    return null;
  }
}

function openFolds(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
}

type Location = {pathname: string; search: string; hash: string};

/** Tabs change the query: that is no navigation to the heading. */
function changesQueryAlone(location: Location, before: Location): boolean {
  return location.pathname === before.pathname && location.hash === before.hash && location.search !== before.search;
}

/** A link to a heading would replace the state of a tool after `#`: it scrolls there and leaves the address alone. */
function keepState(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || !isState(window.location.hash) || isState(link.hash)) return;
  const element = link.pathname === window.location.pathname && link.hash !== '' ? elementOf(link.hash) : null;
  if (!element) return;
  event.preventDefault();
  openFolds(element);
  follow(element);
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({preventScroll: true});
}

/** Scrolls to the element, also whenever the page changes its height, until it is settled or the user acts. */
function follow(element: HTMLElement): void {
  const scroll = (): void => element.scrollIntoView();
  const observer = new ResizeObserver(scroll);
  const timer = setTimeout(() => stopFollowing(), SETTLES_WITHIN);
  stopFollowing = () => {
    stopFollowing = () => {};
    observer.disconnect();
    clearTimeout(timer);
    for (const event of userEvents) window.removeEventListener(event, stopFollowing);
  };
  for (const event of userEvents) window.addEventListener(event, stopFollowing, {passive: true});
  scroll();
  observer.observe(document.body);
}

/** Does the browser restore the scroll position? */
function restoresScroll(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

// Before React's own handlers, which would follow the link.
if (typeof window !== 'undefined') document.addEventListener('click', keepState, {capture: true});

const hashLinks: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    stopFollowing();
    const element = location.hash === '' ? null : elementOf(location.hash);
    if (!element || (previousLocation ? changesQueryAlone(location, previousLocation) : restoresScroll())) return;
    openFolds(element);
    follow(element);
  },
};

export default hashLinks;

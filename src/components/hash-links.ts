// Links to a heading arrive there: folds around it are opened, and it stays at the top while the page is still changing its
// height (tabs of the reader's system, state at the reader's clock, what a tool had stored). A client module of Docusaurus.
import type {ClientModule} from '@docusaurus/types';

/** How long a page may change after it was shown: what comes later is the reader's doing. In milliseconds. */
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

/** As tabs and filters do: not a navigation to the heading. */
function changesQueryAlone(location: Location, before: Location): boolean {
  return location.pathname === before.pathname && location.hash === before.hash && location.search !== before.search;
}

/** Scrolls to the element, and again whenever the page changes its height, until it is settled or the reader acts. */
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

/** Whether this is the first page and the browser brings back where the reader had scrolled to. */
function restoresScroll(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

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

// Parts of a page whose code the browser need not run at once: their HTML stands there from the build, and React leaves it alone.
// A `Still` part never changes in the browser; a `Near` part wakes up when the reader comes near it.
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  startTransition,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import {type FormLeft, fillForm, type Place, press, pressedIn, readForm} from './carry-over';
import styles from './islands.module.css';

const subscribeToNothing = () => () => {};

/** Whether this part was first drawn from the HTML of the build, and not after a click on a link. */
function useDrawnByBuild(): boolean {
  const hydrating = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const [drawnByBuild] = useState(hydrating && ExecutionEnvironment.canUseDOM);
  return drawnByBuild;
}

/**
 * The HTML that stands there: React neither compares nor changes what is inside.
 * @param onLeave called when it is about to be taken away
 */
function LeftAlone({onLeave}: {onLeave?: () => void}): ReactNode {
  // React runs this before it takes the element out of the page.
  useLayoutEffect(() => onLeave, [onLeave]);
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty, and tells React to leave the built HTML as it is
    <div className={styles.frame} dangerouslySetInnerHTML={{__html: ''}} suppressHydrationWarning />
  );
}

/**
 * A component whose code the browser loads when it is first drawn.
 * @param load imports its module; while the build draws pages, src/plugins/lighter-pages makes it give the module at once
 * @param name of its export
 */
export function part<N extends string, P extends object>(
  load: () => Promise<Record<N, (props: P) => ReactNode>>,
  name: N,
): ComponentType<P> {
  if (!ExecutionEnvironment.canUseDOM) {
    return (load() as unknown as Record<N, ComponentType<P>>)[name];
  }
  return lazy(async () => ({default: (await load())[name] as ComponentType<object>})) as ComponentType<P>;
}

function Loaded({children}: {children: ReactNode}): ReactNode {
  return (
    <div className={styles.frame}>
      {ExecutionEnvironment.canUseDOM ? <Suspense fallback={null}>{children}</Suspense> : children}
    </div>
  );
}

/**
 * A part that is drawn once, at build time: it depends on its props and on data, on no clock, click or size.
 * @param children one component made by `part`: its code is sent only to readers who come to the page by a link within the site
 */
export function Still({children}: {children: ReactNode}): ReactNode {
  return useDrawnByBuild() ? <LeftAlone /> : <Loaded>{children}</Loaded>;
}

/** How far below the screen a part wakes up: what a thumb scrolls in about a second. */
const NEAR = '600px';

const wakers = ['pointerover', 'focusin', 'touchstart', 'click'] as const;

function onceNear(frame: HTMLElement, wake: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) wake();
    },
    {rootMargin: NEAR},
  );
  // The frame has no box of its own.
  if (frame.firstElementChild?.firstElementChild) observer.observe(frame.firstElementChild.firstElementChild);
  for (const event of wakers) frame.addEventListener(event, wake, {once: true, passive: true});
  return () => {
    observer.disconnect();
    for (const event of wakers) frame.removeEventListener(event, wake);
  };
}

/**
 * A part far down a page that is the subject of another one: its HTML stands there from the build, and its code is loaded
 * when the reader comes near, by scrolling, pointer or keyboard. What was typed until then is carried over; a link or button
 * that was pressed until then acts once the code is there, and as the built HTML says where it does not come.
 * @param load fetches the code of the part
 * @param children the component, made by `part` from the same `load`
 */
export function Near({load, children}: {load: () => Promise<unknown>; children: ReactNode}): ReactNode {
  const drawnByBuild = useDrawnByBuild();
  const [asleep, setAsleep] = useState(drawnByBuild);
  const frame = useRef<HTMLDivElement>(null);
  const left = useRef<FormLeft>(null);
  const pressed = useRef<Place>(undefined);
  const keepForm = useCallback(() => {
    left.current = frame.current && readForm(frame.current);
  }, []);
  // Not a passive effect: its listeners must be gone when what was pressed is pressed again.
  useLayoutEffect(() => {
    const {current: element} = frame;
    if (!element || !asleep) {
      return;
    }
    let gone = false;
    let failed = false;
    const wait = (event: MouseEvent): void => {
      const place = failed ? undefined : pressedIn(element, event);
      if (place) {
        event.preventDefault();
        pressed.current = place;
      }
    };
    const fail = (): void => {
      failed = true;
      press(element, pressed.current);
    };
    element.addEventListener('click', wait);
    const stop = onceNear(element, () => {
      stop();
      // As a transition, and without a Suspense of its own: the built HTML stays until its twin is drawn. Without a network it stays for good.
      const wakeUp = (): void => (gone ? undefined : startTransition(() => setAsleep(false)));
      load().then(wakeUp, fail);
    });
    return () => {
      gone = true;
      stop();
      element.removeEventListener('click', wait);
    };
  }, [asleep, load]);
  useLayoutEffect(() => {
    if (!asleep && frame.current && left.current) {
      fillForm(frame.current, left.current);
      left.current = null;
      press(frame.current, pressed.current);
    }
  }, [asleep]);
  return (
    <div ref={frame} className={styles.frame}>
      {asleep && <LeftAlone onLeave={keepForm} />}
      {!asleep &&
        (drawnByBuild ? <div className={styles.frame}>{children}</div> : <Loaded>{children}</Loaded>)}
    </div>
  );
}

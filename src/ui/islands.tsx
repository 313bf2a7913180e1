// Parts of a page whose code the browser need not run at once: their HTML stands there from the build, and React leaves it alone.
// A `still` part never changes in the browser; a `near` part wakes up when the reader comes near it.
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {
  type ComponentType,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
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

/** A component whose code the browser loads when it is needed. */
type Part<P> = {
  /** Loads it now, so that what is drawn from then on has it at once. */
  fetch: () => Promise<void>;
  /** There once it was fetched. */
  ready: ComponentType<P> | undefined;
  /** Loads itself when it is drawn. */
  Later: ComponentType<P>;
};

type Load<N extends string, P extends object> = () => Promise<Record<N, (props: P) => ReactNode>>;

function partOf<N extends string, P extends object>(load: Load<N, P>, name: N): Part<P> {
  const part: Part<P> = {
    fetch: async () => {
      part.ready = (await load())[name];
    },
    // While the build draws pages, src/plugins/lighter-pages makes `load` give the module itself.
    ready: ExecutionEnvironment.canUseDOM
      ? undefined
      : (load() as unknown as Record<N, ComponentType<P>>)[name],
    Later: lazy(async () => ({
      default: (await load())[name] as ComponentType<object>,
    })) as unknown as ComponentType<P>,
  };
  return part;
}

function Drawn<P extends object>({part, props}: {part: Part<P>; props: P}): ReactNode {
  // Stays what it was at first: another component in its place would begin anew.
  const [Component] = useState(() => part.ready ?? part.Later);
  const drawn = <Component {...props} />;
  return (
    <div className={styles.frame}>
      {/* React would write what is large and in a Suspense to the end of the built page, and leave it to a script to move it. */}
      {ExecutionEnvironment.canUseDOM ? <Suspense fallback={null}>{drawn}</Suspense> : drawn}
    </div>
  );
}

/**
 * A part that is drawn once, at build time: it depends on its props and on data, on no clock, click or size.
 * @param load imports its module: its code is sent only to readers who come to the page by a link within the site
 * @param name of its export
 */
export function still<N extends string, P extends object>(load: Load<N, P>, name: N): ComponentType<P> {
  const part = partOf(load, name);
  return (props) => (useDrawnByBuild() ? <LeftAlone /> : <Drawn part={part} props={props} />);
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
 * @param load imports its module
 * @param name of its export
 */
export function near<N extends string, P extends object>(load: Load<N, P>, name: N): ComponentType<P> {
  const part = partOf(load, name);
  return (props) => {
    const [frame, asleep, keepForm] = useSleep(part.fetch);
    return (
      <div ref={frame} className={styles.frame}>
        {asleep ? <LeftAlone onLeave={keepForm} /> : <Drawn part={part} props={props} />}
      </div>
    );
  };
}

/** @returns the ref of the frame, whether the built HTML still stands in it, and what is to be called when that goes */
function useSleep(fetch: () => Promise<void>): [RefObject<HTMLDivElement | null>, boolean, () => void] {
  const [asleep, setAsleep] = useState(useDrawnByBuild());
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
    // Without a network the built HTML stays for good.
    const fail = (): void => {
      failed = true;
      press(element, pressed.current);
    };
    element.addEventListener('click', wait);
    const stop = onceNear(element, () => {
      stop();
      fetch().then(() => gone || setAsleep(false), fail);
    });
    return () => {
      gone = true;
      stop();
      element.removeEventListener('click', wait);
    };
  }, [asleep, fetch]);
  useLayoutEffect(() => {
    if (!asleep && frame.current && left.current) {
      fillForm(frame.current, left.current);
      left.current = null;
      press(frame.current, pressed.current);
    }
  }, [asleep]);
  return [frame, asleep, keepForm];
}

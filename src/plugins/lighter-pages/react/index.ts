// What stands for React in the build for readers: Preact, and a task of its own for what can wait.
import preact from 'preact/compat';

export {
  Children,
  Component,
  cloneElement,
  createContext,
  createElement,
  createRef,
  Fragment,
  forwardRef,
  isValidElement,
  lazy,
  memo,
  PureComponent,
  StrictMode,
  Suspense,
  use,
  useCallback,
  useContext,
  useDebugValue,
  useDeferredValue,
  useEffect,
  useId,
  useImperativeHandle,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
  useTransition,
  version,
} from 'preact/compat';

/** Preact does it at once. So does the framework's taking over of the page, right behind the running of its scripts: one task, during which no key is heard. */
export function startTransition(change: () => void): void {
  setTimeout(change);
}

export default {...preact, startTransition};

// A JSON value in the browser's storage, which other tabs may change and which the browser may refuse.

/** One value. No method throws: where storage is refused or holds something else, nothing is stored. */
type Stored<T> = {
  read(): T | undefined;
  /**
   * Stores what `change` makes of the value stored now, perhaps by another tab; `undefined` removes it.
   * @returns false if the browser refuses storage
   */
  update(change: (current: T | undefined) => T | undefined): boolean;
  /** Calls back with the value when another tab has changed or removed it. @returns a function that stops this */
  watch(target: Window, onChange: (value: T | undefined) => void): () => void;
};

/** @param open returns `localStorage` or `sessionStorage`: only naming it throws where the browser refuses it */
export function stored<T>(open: () => Storage, key: string, isValid: (value: unknown) => value is T): Stored<T> {
  const read = (): T | undefined => {
    try {
      const value: unknown = JSON.parse(open().getItem(key) ?? 'null');
      return isValid(value) ? value : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    read,
    update(change) {
      const next = change(read());
      try {
        if (next === undefined) open().removeItem(key);
        else open().setItem(key, JSON.stringify(next));
        return true;
      } catch {
        return false;
      }
    },
    watch(target, onChange) {
      // The key is null when everything was removed.
      const listener = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) onChange(read());
      };
      target.addEventListener('storage', listener);
      return () => target.removeEventListener('storage', listener);
    },
  };
}

import {expect, test} from '@jest/globals';
import {stored} from './storage';

const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every(Number.isInteger);

/** A storage in memory, which two tabs share. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  } as unknown as Storage;
}

test('a change starts from what another tab has stored', () => {
  const shared = storage();
  const [one, other] = [stored(() => shared, 'n', isNumbers), stored(() => shared, 'n', isNumbers)];
  one.update(() => [1]);
  other.update((now = []) => [...now, 2]);
  expect(one.update((now = []) => [...now, 3])).toBe(true);
  expect(other.read()).toEqual([1, 2, 3]);
  other.update(() => undefined);
  expect(one.read()).toBeUndefined();
});

test.each(['{', '"text"', '[1.5]', 'null'])('%s is not of the form: nothing is stored', (text) => {
  const shared = storage();
  shared.setItem('n', text);
  expect(stored(() => shared, 'n', isNumbers).read()).toBeUndefined();
});

test('a browser that refuses storage', () => {
  const refused = stored(
    () => {
      throw new Error('SecurityError');
    },
    'n',
    isNumbers,
  );
  expect([refused.read(), refused.update(() => [1])]).toEqual([undefined, false]);
});

test('changes of other tabs are reported, also that everything was removed, until it is stopped', () => {
  const shared = storage();
  const target = new EventTarget();
  const change = (key: string | null): void => void target.dispatchEvent(Object.assign(new Event('storage'), {key}));
  const seen: (number[] | undefined)[] = [];
  const stop = stored(() => shared, 'n', isNumbers).watch(target as Window, (value) => seen.push(value));
  shared.setItem('n', '[1]');
  change('n');
  change('another');
  shared.removeItem('n');
  change(null);
  stop();
  change('n');
  expect(seen).toEqual([[1], undefined]);
});

// The ticked steps: in memory, and on this computer only where the user wants it: then the answers and the ids of the
// ticked steps are stored, nothing that was typed, until half a year after the last change.
import {useCallback, useEffect, useRef, useState} from 'react';
import {dateInJapan, dayNumber, isoDate} from '../../lib/civil-date';
import {stored} from '../../lib/storage';
import {answersState, readAnswers} from '../address';

/**
 * The answers as the address has them (address.ts), the ids of the ticked steps, and the last day (version 0.2:
 * none).
 */
type StoredChecklist = {answers: string; done: string[]; until?: string};

const STORED_DAYS = 183;
const today = (): string => dateInJapan(Date.now());
const lastDay = (): string => isoDate(dayNumber(today()) + STORED_DAYS);

function isStoredChecklist(value: unknown): value is StoredChecklist {
  const {answers, done, until} = (value ?? {}) as Partial<StoredChecklist>;
  return (
    typeof answers === 'string' &&
    Array.isArray(done) &&
    done.every((id) => typeof id === 'string') &&
    (until === undefined || (typeof until === 'string' && until >= today()))
  );
}

const storage = stored(() => localStorage, 'application-checklist', isStoredChecklist);

/** The stored answers as the address would have them: they may be older than the questions. */
const answersOf = (value: StoredChecklist | undefined): string | undefined =>
  value && answersState(readAnswers(value.answers).answers);

export type Ticks = {
  done: ReadonlySet<string>;
  toggle: (step: string) => void;
  /** Is this checklist stored on this computer? */
  isStored: boolean;
  /** The last day on which the stored checklist is there. */
  until: string | undefined;
  /** The browser refuses storage. */
  isRefused: boolean;
  /** Stores this checklist in place of any other, or removes the stored one. */
  setStored: (isStored: boolean) => void;
  /** Stores the user's own changed answers, if this checklist is stored. A link that is opened stores nothing. */
  changeAnswers: (answers: string) => void;
  /** Begins another checklist: the stored one stays as it is. */
  leave: () => void;
  /** The answers of the stored checklist, as the address has them. */
  storedAnswers: string | undefined;
};

/** @param answers those of a complete checklist as the address has them; undefined while questions are left */
export function useTicks(answers: string | undefined): Ticks {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [isStored, setIsStored] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [inStorage, setInStorage] = useState<StoredChecklist>();
  const storedAnswers = answersOf(inStorage);
  /** The answers of the last complete checklist, while one of them is being changed. */
  const own = useRef(answers);
  useEffect(() => {
    if (answers !== undefined) own.current = answers;
  }, [answers]);

  const show = useCallback(
    (value: StoredChecklist | undefined): void => {
      setInStorage(value);
      // While questions are left, this checklist counts as stored until another tab removes it.
      if (answers !== undefined || value === undefined) {
        setIsStored(value !== undefined && answersOf(value) === answers);
      }
      if (value && answersOf(value) === answers) setDone(new Set(value.done));
    },
    [answers],
  );
  useEffect(() => {
    const value = storage.read();
    // What is over or damaged goes.
    if (value === undefined) storage.update(() => undefined);
    show(value);
    return storage.watch(window, show);
  }, [show]);

  /** @param isNew also stores where nothing is stored, or another checklist: else a removal in another tab holds */
  const store = (isNew: boolean, merge: (current: readonly string[]) => readonly string[]): void => {
    if (answers === undefined) return;
    const succeeded = storage.update((now) => {
      const isThis = now !== undefined && answersOf(now) === answers;
      if (!isThis && !isNew) return now;
      return {answers, done: [...merge(isThis ? now.done : [...done])], until: lastDay()};
    });
    setRefused(!succeeded);
    if (succeeded) show(storage.read());
    else setIsStored(false);
  };
  const toggle = (step: string): void => {
    const toggled = (steps: readonly string[]) =>
      done.has(step) ? steps.filter((id) => id !== step) : [...new Set([...steps, step])];
    setDone(new Set(toggled([...done])));
    if (isStored) store(false, toggled);
  };
  const setStored = (wanted: boolean): void => {
    if (!wanted) {
      storage.update(() => undefined);
      setRefused(false);
      show(undefined);
    } else {
      store(true, (steps) => [...new Set([...steps, ...done])]);
    }
  };
  const changeAnswers = (next: string): void => {
    if (!isStored) return;
    storage.update((now) => (now && answersOf(now) === own.current ? {...now, answers: next, until: lastDay()} : now));
  };
  return {
    done,
    toggle,
    isStored,
    until: inStorage?.until,
    isRefused,
    setStored,
    changeAnswers,
    leave: () => setIsStored(false),
    storedAnswers,
  };
}

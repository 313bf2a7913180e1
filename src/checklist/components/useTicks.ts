// The ticked steps: in memory, and on this computer only where the user wants it: then the answers and the ids of the
// ticked steps are stored, nothing that was typed.
import {useCallback, useEffect, useState} from 'react';
import {stored} from '../../lib/storage';
import {answersState, readAnswers} from '../address';

/** What is stored: the answers as the address has them (address.ts), and the ids of the ticked steps. */
type StoredChecklist = {answers: string; done: string[]};

function isStoredChecklist(value: unknown): value is StoredChecklist {
  const {answers, done} = (value ?? {}) as Partial<StoredChecklist>;
  return typeof answers === 'string' && Array.isArray(done) && done.every((id) => typeof id === 'string');
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
  const [storedAnswers, setStoredAnswers] = useState<string>();

  const show = useCallback(
    (value: StoredChecklist | undefined): void => {
      const inStorage = answersOf(value);
      setStoredAnswers(inStorage);
      // While questions are left, this checklist counts as stored until another tab removes it.
      if (answers !== undefined || value === undefined) setIsStored(value !== undefined && inStorage === answers);
      if (value && inStorage === answers) setDone(new Set(value.done));
    },
    [answers],
  );
  useEffect(() => {
    show(storage.read());
    return storage.watch(window, show);
  }, [show]);

  const store = (next: string, merge: (current: readonly string[]) => readonly string[]): void => {
    const succeeded = storage.update((now) => ({
      answers: next,
      done: [...merge(now && answersOf(now) === answers ? now.done : [...done])],
    }));
    setRefused(!succeeded);
    setIsStored(succeeded);
    if (succeeded) show(storage.read());
  };
  const toggle = (step: string): void => {
    const toggled = (steps: readonly string[]) =>
      done.has(step) ? steps.filter((id) => id !== step) : [...new Set([...steps, step])];
    setDone(new Set(toggled([...done])));
    if (isStored && answers !== undefined) store(answers, toggled);
  };
  const setStored = (wanted: boolean): void => {
    if (!wanted) {
      storage.update(() => undefined);
      setRefused(false);
      setIsStored(false);
      setStoredAnswers(undefined);
    } else if (answers !== undefined) {
      store(answers, (steps) => [...new Set([...steps, ...done])]);
    }
  };
  const changeAnswers = (next: string): void => {
    if (isStored) store(next, (steps) => steps);
  };
  return {done, toggle, isStored, isRefused, setStored, changeAnswers, leave: () => setIsStored(false), storedAnswers};
}

// The ticked steps: in memory, and on this computer only where the user wants it: then the answers and the ids of the
// ticked steps are stored, nothing that was typed.
import {useCallback, useEffect, useState} from 'react';
import {stored} from '../../lib/storage';
import {answersState, readAnswers} from '../address';

/** What is stored: the query of the answers (address.ts), and the ids of the ticked steps. */
type StoredChecklist = {answers: string; done: string[]};

function isStoredChecklist(value: unknown): value is StoredChecklist {
  const {answers, done} = (value ?? {}) as Partial<StoredChecklist>;
  return typeof answers === 'string' && Array.isArray(done) && done.every((id) => typeof id === 'string');
}

const storage = stored(() => localStorage, 'application-checklist', isStoredChecklist);

/** The stored answers as the address would have them: they may be older than the questions. */
const queryOf = (value: StoredChecklist | undefined): string | undefined =>
  value && answersState(readAnswers(value.answers).answers);

/** The ticks of a user. */
export type Ticks = {
  done: ReadonlySet<string>;
  toggle: (step: string) => void;
  /** Is this checklist stored on this computer? */
  keeps: boolean;
  /** The browser refuses storage. */
  isRefused: boolean;
  /** Stores this checklist in place of any other, or removes the stored one. */
  setKeeps: (keeps: boolean) => void;
  /** Stores the user's own changed answers, if this checklist is stored. A link that is opened stores nothing. */
  changeAnswers: (answers: string) => void;
  /** Begins another checklist: the stored one stays as it is. */
  leave: () => void;
  /** The answers of the stored checklist, as a query. */
  keptAnswers: string | undefined;
};

/** @param answers the query of the answers of a complete checklist; undefined while questions are left */
export function useTicks(answers: string | undefined): Ticks {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [keeps, setKept] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [keptAnswers, setKeptAnswers] = useState<string>();

  const show = useCallback(
    (value: StoredChecklist | undefined): void => {
      const query = queryOf(value);
      setKeptAnswers(query);
      if (answers !== undefined) setKept(query === answers);
      if (value && query === answers) setDone(new Set(value.done));
    },
    [answers],
  );
  useEffect(() => {
    show(storage.read());
    return storage.watch(window, show);
  }, [show]);

  const store = (query: string, merge: (current: readonly string[]) => readonly string[]): void => {
    const isStored = storage.update((now) => ({
      answers: query,
      done: [...merge(now && queryOf(now) === answers ? now.done : [...done])],
    }));
    setRefused(!isStored);
    setKept(isStored);
    if (isStored) show(storage.read());
  };
  const toggle = (step: string): void => {
    const toggled = (steps: readonly string[]) =>
      done.has(step) ? steps.filter((id) => id !== step) : [...new Set([...steps, step])];
    setDone(new Set(toggled([...done])));
    if (keeps && answers !== undefined) store(answers, toggled);
  };
  const setKeeps = (wanted: boolean): void => {
    if (!wanted) {
      storage.update(() => undefined);
      setRefused(false);
      setKept(false);
      setKeptAnswers(undefined);
    } else if (answers !== undefined) {
      store(answers, (steps) => [...new Set([...steps, ...done])]);
    }
  };
  const changeAnswers = (query: string): void => {
    if (keeps) store(query, (steps) => steps);
  };
  return {done, toggle, keeps, isRefused, setKeeps, changeAnswers, leave: () => setKept(false), keptAnswers};
}

// The ticked steps: in memory, and on this computer only while the reader wants it.
import {useCallback, useEffect, useLayoutEffect, useState} from 'react';
import {answersQuery, readAnswers} from '../address';
import {forgetChecklist, keepChecklist, keptChecklist} from './kept-checklist';

/** The ticks of a reader. */
export type Ticks = {
  done: ReadonlySet<string>;
  toggle: (step: string) => void;
  /** Are they kept on this computer? */
  keeps: boolean;
  /** The browser does not let anything be kept. */
  isRefused: boolean;
  setKeeps: (keeps: boolean) => void;
  /** The answers of the checklist that was kept before, as a query. */
  keptAnswers: string | undefined;
};

/** @param answers the query of the answers of a whole checklist; undefined while questions are left */
export function useTicks(answers: string | undefined): Ticks {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [keeps, setKeepsState] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [keptAnswers, setKeptAnswers] = useState<string>();

  useEffect(() => {
    const kept = keptChecklist();
    if (kept) {
      setDone(new Set(kept.done));
      setKeepsState(true);
      // Read as an address is read: what is kept may be older than the questions.
      setKeptAnswers(answersQuery(readAnswers(kept.answers).answers));
    }
  }, []);

  // Not a passive effect: whoever ticks and leaves at once finds it again.
  useLayoutEffect(() => {
    if (!keeps || answers === undefined) {
      return;
    }
    if (keepChecklist({answers, done: [...done]})) {
      setKeptAnswers(answers);
    } else {
      setKeepsState(false);
      setRefused(true);
    }
  }, [keeps, answers, done]);

  const toggle = useCallback((step: string): void => {
    setDone((before) => {
      const after = new Set(before);
      if (!after.delete(step)) {
        after.add(step);
      }
      return after;
    });
  }, []);
  const setKeeps = useCallback((wanted: boolean): void => {
    setRefused(false);
    setKeepsState(wanted);
    if (!wanted) {
      forgetChecklist();
      setKeptAnswers(undefined);
    }
  }, []);
  return {done, toggle, keeps, isRefused, setKeeps, keptAnswers};
}

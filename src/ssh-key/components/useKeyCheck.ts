// Sends the input to the worker and returns the newest answer.
import {useCallback, useEffect, useRef, useState} from 'react';
import type {Division} from '../public-key';
import type {Examination, ExamineRequest} from './check.worker';

/** Milliseconds to wait while the user types. What is pasted, dropped or chosen is checked at once. */
const TYPING_PAUSE = 150;

type KeyCheckState = {
  /** The newest answer; undefined while there is none. */
  examination?: Examination;
  /** The worker could not be loaded. */
  broken: boolean;
};

type KeyCheckControl = KeyCheckState & {
  /** Starts the worker ahead of the first input. */
  prepare: () => void;
  /** Checks an input, after a pause while the user types. An earlier request without an answer is dropped. */
  ask: (input: string | Uint8Array, division: Division, isTyping: boolean) => void;
  forget: () => void;
};

/** One worker for each form, started on first use. */
export function useKeyCheck(): KeyCheckControl {
  const worker = useRef<Worker>(undefined);
  const newest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<KeyCheckState>({broken: false});

  const prepare = useCallback(() => {
    if (worker.current) return;
    const started = new Worker(new URL('./check.worker.ts', import.meta.url), {type: 'module'});
    started.addEventListener('message', ({data}: MessageEvent<Examination>) => {
      if (data.id === newest.current) setState({examination: data, broken: false});
    });
    started.addEventListener('error', () => {
      started.terminate();
      worker.current = undefined;
      setState({broken: true});
    });
    worker.current = started;
  }, []);

  const ask = useCallback(
    (input: string | Uint8Array, division: Division, isTyping: boolean) => {
      prepare();
      clearTimeout(timer.current);
      newest.current += 1;
      const request: ExamineRequest = {id: newest.current, input, division};
      const send = (): void => worker.current?.postMessage(request);
      if (isTyping) {
        timer.current = setTimeout(send, TYPING_PAUSE);
      } else {
        send();
      }
    },
    [prepare],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    newest.current += 1;
    setState({broken: false});
  }, []);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      worker.current?.terminate();
    },
    [],
  );

  return {...state, prepare, ask, forget};
}

// Sends a chosen file to the worker and returns the newest answer. The file goes nowhere else.
import {useCallback, useEffect, useRef, useState} from 'react';
import type {Job, Replies, WorkbookAnswer, WorkbookRequest} from './work';

/** The most bytes of a file that is looked into. The centre's workbook has 0.2 MB. */
const MAX_FILE_BYTES = 5_000_000;

/** How far the work on the newest file is. */
type WorkbookState<T extends keyof Replies> =
  | {stage: 'waiting'}
  | {stage: 'working'; name: string}
  | {stage: 'answered'; name: string; reply: Replies[T]}
  /** The worker could not be started: the page was loaded, but not this part of it. */
  | {stage: 'broken'};

type JobOf<T extends keyof Replies> = Extract<Job, {task: T}>;
type OnReply<T extends keyof Replies> = (reply: Replies[T]) => void;

/** The work on files as a form uses it. */
type WorkbookControl<T extends keyof Replies> = {
  state: WorkbookState<T>;
  /** Works on a file. A file that is still at work is given up: the newest one wins. */
  give: (file: File, job: JobOf<T>, onReply?: OnReply<T>) => void;
};

/** One worker for each form, started with the first file. */
export function useWorkbook<T extends keyof Replies>(): WorkbookControl<T> {
  const worker = useRef<Worker>(undefined);
  const newest = useRef(0);
  const current = useRef('');
  const replied = useRef<OnReply<T>>(undefined);
  const [state, setState] = useState<WorkbookState<T>>({stage: 'waiting'});

  const settle = useCallback((id: number, name: string, reply: Replies[T]) => {
    if (id === newest.current) {
      setState({stage: 'answered', name, reply});
      replied.current?.(reply);
    }
  }, []);

  const started = useCallback((): Worker => {
    if (worker.current) return worker.current;
    const made = new Worker(new URL('./workbook.worker.ts', import.meta.url), {type: 'module'});
    made.addEventListener('message', ({data}: MessageEvent<WorkbookAnswer<T>>) => {
      settle(data.id, current.current, data.reply);
    });
    made.addEventListener('error', () => {
      made.terminate();
      worker.current = undefined;
      setState({stage: 'broken'});
    });
    worker.current = made;
    return made;
  }, [settle]);

  const give = useCallback(
    (file: File, job: JobOf<T>, onReply?: OnReply<T>) => {
      const {name, size} = file;
      newest.current += 1;
      const id = newest.current;
      replied.current = onReply;
      setState({stage: 'working', name});
      current.current = name;
      if (size > MAX_FILE_BYTES) {
        settle(id, name, {ok: false, problems: [{code: 'file-too-large', limit: MAX_FILE_BYTES}]});
        return;
      }
      file.arrayBuffer().then(
        (buffer) => {
          if (id === newest.current)
            started().postMessage({id, bytes: new Uint8Array(buffer), job} satisfies WorkbookRequest);
        },
        // The file was moved or changed after it was chosen, or may not be read.
        () => settle(id, name, {ok: false, problems: [{code: 'file-not-readable'}]}),
      );
    },
    [started, settle],
  );

  useEffect(() => () => worker.current?.terminate(), []);

  return {state, give};
}

// Sends a chosen file to a worker and returns the answer. The file goes nowhere else.
import {useEffect, useRef, useState} from 'react';
import type {Job, Replies, WorkbookRequest} from './work';

/** The most bytes of a file that is looked into. The centre's workbook has 0.2 MB. */
const MAX_FILE_BYTES = 5_000_000;

/** How far the work on the newest file is. */
type WorkbookState<T extends keyof Replies> =
  | {stage: 'waiting'}
  | {stage: 'working'; name: string}
  | {stage: 'answered'; name: string; reply: Replies[T]}
  /** The worker could not be started: the page was loaded, but not this part of it. */
  | {stage: 'broken'};

/** The work on files as a form uses it: one worker for each file, and the newest file wins. */
export function useWorkbook<T extends keyof Replies>() {
  const newest = useRef<Worker>(undefined);
  const [state, setState] = useState<WorkbookState<T>>({stage: 'waiting'});
  useEffect(() => () => newest.current?.terminate(), []);

  async function send(file: File, job: Extract<Job, {task: T}>, onReply?: (reply: Replies[T]) => void): Promise<void> {
    const {name, size} = file;
    newest.current?.terminate();
    const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), {type: 'module'});
    newest.current = worker;
    setState({stage: 'working', name});
    const settle = (reply: Replies[T]): void => {
      worker.terminate();
      if (worker !== newest.current) return;
      setState({stage: 'answered', name, reply});
      onReply?.(reply);
    };
    worker.addEventListener('message', ({data}: MessageEvent<Replies[T]>) => settle(data));
    worker.addEventListener('error', () => setState({stage: 'broken'}));
    if (size > MAX_FILE_BYTES) return settle({ok: false, problems: [{code: 'file-too-large'}]});
    try {
      worker.postMessage({bytes: new Uint8Array(await file.arrayBuffer()), job} satisfies WorkbookRequest);
    } catch {
      // The file was moved or changed after it was chosen, or may not be read.
      settle({ok: false, problems: [{code: 'file-damaged'}]});
    }
  }

  return {state, send};
}

// The worker: fills in or reads each file that it is sent. It stores nothing.
import {answerTo, type WorkbookRequest} from './work';

addEventListener('message', ({data}: MessageEvent<WorkbookRequest>) => {
  postMessage(answerTo(data));
});

// The worker: answers each request. It keeps nothing between two of them.
import {type ExamineRequest, examine} from './examine';

addEventListener('message', ({data}: MessageEvent<ExamineRequest>) => {
  postMessage(examine(data));
});

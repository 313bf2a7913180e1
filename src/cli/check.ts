// `npm run check`: the content gate. Every problem at once, one a line, with what to do; exit status 1 where there is any.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {contentFiles} from '../checks/content-files';
import {typedAmountMessage, typedAmounts} from '../checks/typed-amounts';
import {problemLine} from '../domain/notices/problem-words';
import {readNotices} from '../plugins/notices/read-notices';
import {projectRoot} from './run-command';

const files = contentFiles(projectRoot);
const amounts = files.flatMap((file) =>
  typedAmounts(readFileSync(path.join(projectRoot, file), 'utf8')).map((found) =>
    typedAmountMessage(file, found),
  ),
);
const notices = readNotices(projectRoot).problems.map((problem) => problemLine(problem, 'en'));
const problems = [...amounts, ...notices];
for (const problem of problems) {
  console.error(problem);
}
console.error(`${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

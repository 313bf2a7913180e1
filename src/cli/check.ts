// `npm run check`: the content gate. Every problem at once, one a line, with what to do; exit status 1 where there is any.
// `--build` is how `npm run build` calls it: reviews that are overdue then only warn (docs/_decisions/0011).
import {contentGate} from '../checks/content-gate';
import {isoDate} from '../domain/civil-date';
import {dayInJapan} from '../domain/notices/reviews';
import {projectRoot} from './run-command';

const forBuild = process.argv.includes('--build');
const {files, problems, warnings} = contentGate(projectRoot, isoDate(dayInJapan(Date.now())), forBuild);
for (const warning of warnings) console.error(`WARNING: ${warning}`);
for (const problem of problems) console.error(problem);
console.error(`${files} files, ${problems.length} problems, ${warnings.length} warnings`);
process.exitCode = problems.length === 0 ? 0 : 1;

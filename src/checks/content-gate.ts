// Decides what `npm run check` says of the content: every problem at once, each with what to do, and what only warns.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {problemLine} from '../domain/notices/problem-words';
import {reviewLine, reviewsOwed} from '../domain/notices/reviews';
import {readNotices} from '../plugins/notices/read-notices';
import {contentFiles} from './content-files';
import {typedAmountMessage, typedAmounts} from './typed-amounts';
import {isPage, typedRegistrationStateMessage, typedRegistrationStates} from './typed-registration-state';

/** The outcome: any problem fails the check, a warning does not. */
export type ContentGate = {files: number; problems: string[]; warnings: string[]};

/**
 * Checks pages, notices and labels.
 * @param root the project's root
 * @param todayInJapan `YYYY-MM-DD`, for the review dates of notices
 * @param forBuild a build goes on although reviews are overdue (docs/_decisions/0011)
 */
export function contentGate(root: string, todayInJapan: string, forBuild = false): ContentGate {
  const files = contentFiles(root);
  const typed = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const amounts = typedAmounts(text).map((found) => typedAmountMessage(file, found));
    const states = isPage(file)
      ? typedRegistrationStates(text).map((found) => typedRegistrationStateMessage(file, found))
      : [];
    return [...amounts, ...states];
  });
  const {notices, problems} = readNotices(root);
  const reviews = reviewsOwed(notices, todayInJapan);
  const fails = ({weight}: (typeof reviews)[number]) => weight === 'failure' && !forBuild;
  return {
    files: files.length,
    problems: [
      ...typed,
      ...problems.map((problem) => problemLine(problem, 'en')),
      ...reviews.filter(fails).map((review) => reviewLine(review, 'en')),
    ],
    warnings: reviews.filter((review) => !fails(review)).map((review) => reviewLine(review, 'en')),
  };
}

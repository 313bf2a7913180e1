// Why nothing was written or read, and what to do about it.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {filledIn} from '../../../lib/filled-in';
import {workbookProblemWords} from '../../messages/workbook';
import type {WorkbookState} from './useWorkbook';
import styles from './WorkbookPanel.module.css';
import {wordsFields} from './words-fields';
import type {Replies} from './work';

/** Announced at once. Empty while nothing is wrong. */
export function WorkbookProblems({
  state,
  numbers,
  children,
}: {
  state: WorkbookState<keyof Replies>;
  /** The number on the page of each line of the plan. */
  numbers?: readonly number[] | undefined;
  /** Says that nothing was written or read. */
  children: ReactNode;
}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const problems = state.stage === 'answered' && !state.reply.ok ? state.reply.problems : [];
  return (
    <div role="alert">
      {state.stage === 'broken' && (
        <p className={styles.problem}>
          <Translate id="workbook.broken">
            ファイルを扱う準備ができませんでした。ネットワークにつながっているか確かめて、ファイルを選び直してください。
          </Translate>
        </p>
      )}
      {state.stage === 'answered' && problems.length > 0 && (
        <div className={styles.problem}>
          <p className={styles.fileName}>{children}</p>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem.code}>
                {filledIn(t(workbookProblemWords[problem.code]), wordsFields(problem, locale, numbers), locale)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

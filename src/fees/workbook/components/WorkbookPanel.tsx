// The official usage plan workbook beside the estimator: the plan goes into it, or comes out of it.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Plan} from '../../plan';
import {FillIn} from './FillIn';
import {ReadBack} from './ReadBack';
import styles from './WorkbookPanel.module.css';

type Props = {
  /** The plan of the lines that are right; undefined while there is none. */
  plan: Plan | undefined;
  /** The number on the page of each line of the plan, where some lines of the form are not in it. */
  numbers: readonly number[];
  /** How many lines of the form are not in the plan, because they are not filled in yet. */
  leftOut: number;
  /** Takes a plan that was read from a file, once for each file. It can be undone there. */
  onRead: (plan: Plan) => void;
};

/** Both directions. Files are worked on in the browser and go nowhere. */
export function WorkbookPanel({plan, numbers, leftOut, onRead}: Props): ReactNode {
  return (
    <div className={styles.panel}>
      <FillIn plan={plan} numbers={numbers} leftOut={leftOut} />
      <ReadBack onRead={onRead} />
      <p className={styles.hint}>
        <Translate id="workbook.stays">
          ファイルは、このページの中だけで扱います。どこにも送らず、保存もしません。
        </Translate>
      </p>
    </div>
  );
}

// Says what of a link's answers was dropped.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {addressProblemWords} from '../../data/checklist-words/labels';
import type {AddressProblem} from '../../domain/checklist/address';
import {filledIn} from '../../domain/filled-in';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import styles from './ApplicationChecklist.module.css';

/** Nothing to see while nothing was dropped. */
export function AddressProblems({problems}: {problems: readonly AddressProblem[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <div role="status">
      {problems.length > 0 && (
        <div className={styles.attention}>
          <p>
            <Translate id="checklist.linkProblems">リンクの一部は使いませんでした。</Translate>
          </p>
          <ul>
            {problems.map(({code, key, value}) => (
              <li key={`${code} ${key} ${value}`}>{filledIn(t(addressProblemWords[code]), {key, value}, locale)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

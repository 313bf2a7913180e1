// Says what of a link's answers was dropped.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {filledIn} from '../../lib/filled-in';
import type {AddressProblem} from '../address';
import {addressProblemWords} from '../messages/labels';
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

// Quantities of further accounts on one line: the workbook has a column for each account, and charges their sum.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Button} from '../../components/Button';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {planProblemWords} from '../messages/problems';
import {decimalText, quantityProblem, sumOfQuantities} from '../quantity';
import type {DraftLine} from './draft';
import styles from './FeeEstimator.module.css';
import type {LineProblem} from './worked-out';

type Props = {
  line: DraftLine;
  problems: readonly LineProblem[];
  onOthers: (others: string[]) => void;
};

/** Folded away until a line has more than one account. */
export function AccountQuantities({line: {quantity, others}, problems, onOthers}: Props): ReactNode {
  const t = useLocalized();
  const all = [quantity, ...others];
  const isRight = all.every((text) => quantityProblem(text) === undefined);
  return (
    <details className={styles.fold} open={others.length > 0 || undefined}>
      <summary>
        <Translate id="fees.accounts">アカウントごとに分けて入れる</Translate>
      </summary>
      <div className={styles.foldBody}>
        <p className={styles.hint}>
          <Translate id="fees.accountsHint">
            上の数量が1つ目のアカウントの分です。2つ目からをここに足すと、合計で計算します。
          </Translate>
        </p>
        <div className={styles.fields}>
          {others.map((other, index) => {
            const problem =
              other === '' ? undefined : problems.find(({field, at}) => field === 'quantities' && at === index + 1);
            return (
              <Field
                // The accounts have no names: their place is what they are.
                key={['account', index + 2].join('-')}
                label={
                  <Translate id="fees.account" values={{number: index + 2}}>
                    {'{number}つ目のアカウント'}
                  </Translate>
                }
                problem={problem && t(planProblemWords[problem.code])}
              >
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    inputMode="decimal"
                    autoComplete="off"
                    value={other}
                    onChange={(event) => onOthers(others.with(index, event.target.value))}
                  />
                )}
              </Field>
            );
          })}
        </div>
        <p className={styles.actions}>
          <Button onClick={() => onOthers([...others, ''])}>
            <Translate id="fees.addAccount">アカウントを足す</Translate>
          </Button>
          {others.length > 0 && (
            <Button onClick={() => onOthers(others.slice(0, -1))}>
              <Translate id="fees.removeAccount">最後のアカウントを除く</Translate>
            </Button>
          )}
          {others.length > 0 && isRight && (
            <span className={styles.hint}>
              <Translate id="fees.sumOfAccounts" values={{sum: decimalText(sumOfQuantities(all))}}>
                {'合計: {sum}'}
              </Translate>
            </span>
          )}
        </p>
      </div>
    </details>
  );
}

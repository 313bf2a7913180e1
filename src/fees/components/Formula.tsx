// Amounts, opened into the steps that lead to them.
import {memo} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {grouped} from '../../lib/filled-in';
import {resultMessages, ruleMessages, sourceMessages} from '../messages/explain';
import type {Step} from '../step';
import {itemOf} from '../tariff-in-force';
import type {ComputedLine} from './computed-plan';
import styles from './Fees.module.css';
import {Live} from './Live';
import {TermName} from './TermTable';
import {useYen} from './useYen';

/** How each term's amount of a line comes about, and which rule it follows. */
export const LineFormula = memo(function LineFormula({tariff, estimate: {fees, terms}}: ComputedLine) {
  const t = useLocalized();
  const yen = useYen();
  return terms.map((term, index) => (
    <div key={['1', '2', '3'][index]}>
      <h4>
        <TermName index={index} /> <Live className={styles.amount ?? ''}>{yen(fees[index] ?? 0)}</Live>
      </h4>
      {term.items.map(({item, steps}) => (
        <div key={item}>
          {term.items.length > 1 && <b>{t(itemOf(tariff.prices, item).name)}</b>}
          <StepList steps={steps} />
        </div>
      ))}
      <StepList steps={term.sum} />
    </div>
  ));
});

function stepText(step: Step, t: ReturnType<typeof useLocalized>): string {
  if (!('exact' in step)) return t(ruleMessages[step.rule], step);
  const message = step.exact === String(step.cut) ? resultMessages.whole : resultMessages.cut;
  return t(ruleMessages[step.rule], {...step, result: t(message, {...step, exact: grouped(step.exact)})});
}

/** Nothing where there is no step. */
export function StepList({steps}: {steps: readonly Step[]}) {
  const t = useLocalized();
  return (
    steps.length > 0 && (
      <ol>
        {steps.map((step) => (
          <li key={step.rule}>
            <Live>{stepText(step, t)}</Live>{' '}
            <Live className="ui-field__hint">{`[${t(sourceMessages[step.source])}]`}</Live>
          </li>
        ))}
      </ol>
    )
  );
}

// Amounts, opened into the steps that lead to them.
import {memo, useState} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {grouped} from '../../lib/filled-in';
import {estimatorMessages} from '../messages/estimator';
import {ruleMessages, sourceMessages, wholeYenMessages} from '../messages/explain';
import type {Step} from '../step';
import {itemOf} from '../tariff-in-force';
import {sumOfTerms} from '../term';
import type {ComputedLine} from './computed-plan';
import styles from './Fees.module.css';
import {TermName} from './TermTable';
import {useYen} from './useYen';

/** Closed it shows the line's fee; opened, how each term's amount comes about and which rule it follows. */
export const LineFormula = memo(function LineFormula({tariff, estimate: {fees, terms}}: ComputedLine) {
  const t = useLocalized();
  const yen = useYen();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="ui-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          {t(estimatorMessages.lineFee)} <span className={styles.amount}>{yen(sumOfTerms(fees))}</span>{' '}
          <span className="ui-field__hint">
            {tariff.taxedPer === 'term' ? t(estimatorMessages.withoutTax) : t(estimatorMessages.withTax)}
          </span>{' '}
          <span className="ui-field__hint">{t(estimatorMessages.openFormula)}</span>
        </span>
      </summary>
      {isOpen &&
        terms.map((term, index) => (
          <div key={['1', '2', '3'][index]}>
            <h4>
              <TermName index={index} /> <span className={styles.amount}>{yen(fees[index] ?? 0)}</span>
            </h4>
            {term.items.map(({item, steps}) => (
              <div key={item}>
                {term.items.length > 1 && <b>{t(itemOf(tariff.prices, item).name)}</b>}
                <StepList steps={steps} />
              </div>
            ))}
            <StepList steps={term.sum} />
          </div>
        ))}
    </details>
  );
});

function stepText(step: Step, t: ReturnType<typeof useLocalized>): string {
  if (!('exact' in step)) return t(ruleMessages[step.rule], step);
  const words = step.exact === String(step.cut) ? wholeYenMessages : ruleMessages;
  return t(words[step.rule], {...step, exact: grouped(step.exact)});
}

/** Nothing where there is no step. */
export function StepList({steps}: {steps: readonly Step[]}) {
  const t = useLocalized();
  return (
    steps.length > 0 && (
      <ol>
        {steps.map((step) => (
          <li key={step.rule}>
            {stepText(step, t)} <span className="ui-field__hint">[{t(sourceMessages[step.source])}]</span>
          </li>
        ))}
      </ol>
    )
  );
}

// The steps of a calculation in words: the rule with its numbers put in, and where the rule stands.
import type {ReactNode} from 'react';
import {ruleWords, sourceWords} from '../../data/fee-words/explain';
import type {Step} from '../../domain/fees/explain-step';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import styles from './FeeEstimator.module.css';
import {filledIn} from './filled-in';

/** Nothing where there is no step. */
export function StepList({steps}: {steps: readonly Step[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    steps.length > 0 && (
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.rule}>
            {filledIn(t(ruleWords[step.rule]), step, locale)}{' '}
            <span className={styles.hint}>[{t(sourceWords[step.source])}]</span>
          </li>
        ))}
      </ol>
    )
  );
}

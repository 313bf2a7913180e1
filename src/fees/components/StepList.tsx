// The steps of a calculation in words: the rule with its numbers put in, and where the rule stands.
import type {ReactNode} from 'react';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {filledIn, grouped} from '../../lib/filled-in';
import type {Locale, Localized} from '../../lib/localized';
import type {Step} from '../explain-step';
import {ruleWords, sourceWords, wholeYenWords} from '../messages/explain';
import styles from './FeeEstimator.module.css';

function stepInWords(step: Step, t: (words: Localized) => string, locale: Locale): string {
  if (!('exact' in step)) {
    return filledIn(t(ruleWords[step.rule]), step, locale);
  }
  const words = step.exact === String(step.cut) ? wholeYenWords : ruleWords;
  return filledIn(t(words[step.rule]), {...step, exact: grouped(step.exact)}, locale);
}

/** Nothing where there is no step. */
export function StepList({steps}: {steps: readonly Step[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    steps.length > 0 && (
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.rule}>
            {stepInWords(step, t, locale)} <span className={styles.hint}>[{t(sourceWords[step.source])}]</span>
          </li>
        ))}
      </ol>
    )
  );
}

// A small form of the estimator for pages about prices: one line, begun from a worked example, with its fee; the
// whole tool continues with it.
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type MouseEvent, useMemo, useReducer, useState} from 'react';
import {SelectField} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {useToday} from '../../components/useNow';
import {type FeeExample, feeExamples, planOfExample} from '../fee-examples';
import {estimatorMessages} from '../messages/estimator';
import {pricesOf, tariffs} from '../prices';
import {planState} from '../share';
import {yearToBegin} from '../tariff-in-force';
import {computedLines, computePlan} from './computed-plan';
import {draftOf, emptyDraft, reduceDraft, withLinesOf} from './draft';
import {leftLines, Result} from './EstimateReport';
import styles from './Fees.module.css';
import {LineEditor} from './LineEditor';
import {storedDraft} from './usePlanDraft';

type Props = {
  /**
   * The names of the worked examples (src/fees/fee-examples.ts) to begin from, separated by spaces; the first one is
   * shown.
   */
  examples: string;
};

function examplesNamed(names: string): FeeExample[] {
  return names.split(' ').map((name) => {
    const example = feeExamples.find((one) => one.name === name);
    if (!example) {
      throw new Error(`<SmallEstimator examples="${names}" />: no example "${name}" in src/fees/fee-examples.ts.`);
    }
    return example;
  });
}

/** The form, filled in when its fold is opened. */
export function SmallEstimator({examples: names}: Props) {
  const t = useLocalized();
  const history = useHistory();
  const estimator = useBaseUrl('/tools/fees/');
  const examples = useMemo(() => examplesNamed(names), [names]);
  const today = useToday();
  const year = yearToBegin(tariffs, today);
  const [chosen, setChosen] = useState(examples[0]?.name);
  const [{draft}, dispatch] = useReducer(reduceDraft, undefined, () => ({
    draft: examples[0] ? draftOf(planOfExample(examples[0], year)) : emptyDraft(year),
    past: [],
  }));
  const computed = useMemo(() => computePlan(draft, tariffs), [draft]);
  const lines = useMemo(() => computedLines(computed), [computed]);
  const hasResult = computed !== undefined && computed.ids.length > 0;

  const choose = (name: string): void => {
    const example = examples.find((one) => one.name === name);
    if (example) {
      setChosen(name);
      dispatch({kind: 'replace', draft: draftOf(planOfExample(example, year))});
    }
  };

  // As entered, right or wrong, behind the plan that is in this tab already. Where the tab stores nothing, the link's
  // own plan goes.
  const handOver = (event: MouseEvent): void => {
    const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    const whole = withLinesOf(storedDraft.read() ?? emptyDraft(draft.fiscalYear), draft);
    if (isPlainClick && storedDraft.update(() => whole)) {
      event.preventDefault();
      history.push(estimator);
    }
  };

  return (
    <section className={styles.tool} aria-label={t(estimatorMessages.small)}>
      {examples.length > 1 && (
        <SelectField
          label={t(estimatorMessages.example)}
          options={examples.map(({name, shortName}) => [name, t(shortName)])}
          value={chosen ?? ''}
          onValue={choose}
        />
      )}
      <ol className={styles.lines}>
        {draft.lines.map((line, index) => (
          <LineEditor
            key={`${chosen}${line.id}`}
            line={line}
            number={index + 1}
            fiscalYear={draft.fiscalYear}
            today={today}
            problems={computed?.problems.get(line.id) ?? []}
            computed={lines.get(line.id)}
            prices={pricesOf(draft.fiscalYear)}
            dispatch={dispatch}
          />
        ))}
      </ol>
      <Result
        computed={hasResult ? computed : undefined}
        isCalculating={false}
        left={leftLines(draft.lines, computed)}
        fiscalYear={draft.fiscalYear}
        isEmpty={false}
      />
      <p>
        <Link to={`/tools/fees/${hasResult ? `#${planState(computed.plan)}` : ''}`} onClick={handOver}>
          {t(estimatorMessages.openWhole)}
        </Link>
      </p>
    </section>
  );
}

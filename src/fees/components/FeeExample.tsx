// A worked example: a plan in words, and what the fee engine makes of it in the fiscal year of the reader’s date,
// and in a later one whose prices are others.
import {DataTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {chargesOf, estimate} from '../estimate';
import {feeExamples, planOfExample} from '../fee-examples';
import {feeExampleMessages} from '../messages/prices';
import {termMessages} from '../messages/terms';
import type {Plan} from '../plan';
import {confirmedYear, tariffs} from '../prices';
import {useShownPrices} from './Prices';
import {TermName} from './TermTable';
import {useYen} from './useYen';

/** @param name the example's name in src/fees/fee-examples.ts */
export function FeeExample({name}: {name: string}) {
  const t = useLocalized();
  const example = feeExamples.find((candidate) => candidate.name === name);
  if (!example) {
    throw new Error(`<FeeExample name="${name}" />: no such example in src/fees/fee-examples.ts.`);
  }
  // Which items are charged is the same in every year.
  const charged = planOfExample(example, confirmedYear).lines.flatMap(chargesOf);
  const lists = useShownPrices(({items}) => charged.map(({item}) => items[item]));
  return (
    <div>
      <p>
        <b>{t(example.description)}</b>
      </p>
      {lists.map(({fiscalYear}) => (
        <ExampleTable key={fiscalYear} plan={planOfExample(example, fiscalYear)} />
      ))}
    </div>
  );
}

/** What a plan costs. Nothing where a service is not offered in its year. */
function ExampleTable({plan}: {plan: Plan}) {
  const t = useLocalized();
  const yen = useYen();
  const estimated = estimate(plan, tariffs);
  if (!estimated.ok) return null;
  const {lines, termTotals, total} = estimated.result;
  return (
    <DataTable
      heads={[
        t(feeExampleMessages.year, {year: String(plan.fiscalYear), next: String(plan.fiscalYear + 1)}),
        {text: t(feeExampleMessages.days), isNumber: true},
        {text: t(termMessages.fee), isNumber: true},
      ]}
      rows={[
        ...termTotals.map((amount, index) => ({
          key: String(index),
          name: <TermName index={index} />,
          cells: [Math.max(...lines.map(({days}) => days[index] ?? 0)), yen(amount)],
        })),
        {key: 'total', className: 'ui-total', name: t(feeExampleMessages.total), cells: ['', yen(total)]},
      ]}
    />
  );
}

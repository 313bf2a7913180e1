// Storage that several groups share: their quotas in, what the whole costs and each group’s part of it out, while
// typing.
import {useEffect, useMemo, useReducer, useRef} from 'react';
import {Button, VisuallyHidden} from '../../components/Button';
import {CopyButton} from '../../components/CopyText';
import {SelectField, TextField} from '../../components/Field';
import {DataTable} from '../../components/ScrollTable';
import {Fold} from '../../components/Steps';
import {useLocalized} from '../../components/useLocalized';
import {planProblemMessages} from '../messages/problems';
import {sharedStorageMessages} from '../messages/shared-storage';
import {termNames} from '../messages/terms';
import type {PlanProblemCode} from '../plan-problem';
import {pricesOf, tariffs} from '../prices';
import {
  computeShared,
  emptySharedForm,
  FEWEST_GROUPS,
  type GroupField,
  isFilledIn,
  reduceSharedForm,
  type SharedForm,
  type SharedOutcome,
  sharedRows,
  tableText,
} from '../shared-storage';
import styles from './Fees.module.css';
import {problemText} from './LineFields';
import {Live} from './Live';
import {useYen} from './useYen';

const divisions = ['general', 'personal'] as const;

/** The tool. Nothing is stored or sent. @param fiscalYear as chosen for the plan */
export function SharedStorage({fiscalYear}: {fiscalYear: number}) {
  const t = useLocalized();
  const [form, dispatch] = useReducer(reduceSharedForm, fiscalYear, emptySharedForm);
  useEffect(() => dispatch({kind: 'year', fiscalYear}), [fiscalYear]);
  const outcome = useMemo(() => computeShared(form, tariffs), [form]);
  const prices = pricesOf(form.fiscalYear);
  const {fields, groups: ofGroups} = outcome.problems;
  const message = (code: PlanProblemCode | undefined, typed = '') =>
    problemText(t, code && {field: '', at: 0, code}, typed || undefined, 'TB');
  // After a group came or went, where to go on typing.
  const next = useRef<number>(undefined);
  const goOn = (id: number) => (input: HTMLInputElement | null) => {
    if (input && next.current === id) {
      next.current = undefined;
      input.focus();
    }
  };
  const remove = (at: number): void => {
    next.current = (form.groups[at + 1] ?? form.groups[at - 1])?.id;
    dispatch({kind: 'remove', id: form.groups[at]?.id ?? 0});
  };

  return (
    <section aria-label={t(sharedStorageMessages.label)}>
      <div className="ui-fields">
        <SelectField
          label={t(sharedStorageMessages.division)}
          options={divisions.flatMap((code) => {
            const item = prices.items[`storage-${code}`];
            return item ? [[code, t(item.name)] as const] : [];
          })}
          value={form.division}
          onValue={(division) => dispatch({kind: 'division', division})}
        />
      </div>
      <Fold title={t(sharedStorageMessages.period)}>
        <div className="ui-fields">
          {(['start', 'end'] as const).map((field) => (
            <TextField
              key={field}
              label={t(sharedStorageMessages[field])}
              problem={message(fields[field])}
              type="date"
              value={form[field]}
              onValue={(day) => dispatch({kind: 'period', to: {[field]: day}})}
            />
          ))}
        </div>
      </Fold>
      <ol className={`ui-plain ${styles.lines}`}>
        {form.groups.map((group, at) => (
          <li key={group.id}>
            <fieldset className={`ui-choice ${styles.group}`}>
              <legend>{t(sharedStorageMessages.group, {number: at + 1})}</legend>
              <TextField
                label={t(sharedStorageMessages.name)}
                value={group.name}
                onValue={(name) => dispatch({kind: 'change', id: group.id, to: {name}})}
              />
              <TextField
                label={t(sharedStorageMessages.quota)}
                problem={message(ofGroups.get(group.id), group.quota)}
                ref={goOn(group.id)}
                inputMode="decimal"
                value={group.quota}
                onValue={(quota) => dispatch({kind: 'change', id: group.id, to: {quota}})}
              />
              <Button
                className={styles.beside}
                disabled={form.groups.length <= FEWEST_GROUPS}
                onClick={() => remove(at)}
              >
                {t(sharedStorageMessages.remove)}
                <VisuallyHidden>{` ${t(sharedStorageMessages.group, {number: at + 1})}`}</VisuallyHidden>
              </Button>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button
        onClick={() => {
          next.current = form.nextId;
          dispatch({kind: 'add'});
        }}
      >
        {t(sharedStorageMessages.add)}
      </Button>
      <p className="ui-field__hint">{t(sharedStorageMessages.names)}</p>
      <Outcome form={form} outcome={outcome} />
    </section>
  );
}

function Outcome({form, outcome}: {form: SharedForm; outcome: SharedOutcome}) {
  const t = useLocalized();
  const yen = useYen();
  const {problems, division} = outcome;
  const isWrong = Object.keys(problems.fields).length > 0 || problems.groups.size > 0;
  const left = form.groups.filter((group) => !isFilledIn(group)).length;
  return (
    <div>
      <div aria-live="polite">
        {problems.fields.quotas && <p className="ui-field__error">{t(planProblemMessages[problems.fields.quotas])}</p>}
        {isWrong && <p className="ui-field__hint">{t(sharedStorageMessages.wrong)}</p>}
        {!isWrong && !division && <p className="ui-field__hint">{t(sharedStorageMessages.empty)}</p>}
        {division && (
          <>
            <p className="ui-callout ui-callout--plain">
              <Live>{t(sharedStorageMessages.sum, {tb: division.fee.tb, fee: yen(division.fee.whole.total)})}</Live>
            </p>
            <p className="ui-field__hint">
              <Live>
                {division.chargedTb === 0 && division.freeTb > 0
                  ? t(sharedStorageMessages.free, {free: division.freeTb})
                  : t(sharedStorageMessages.charged, {step: division.stepTb, charged: String(division.chargedTb)})}
              </Live>
            </p>
            {left > 0 && <Live as="p">{t(sharedStorageMessages.leftOut, {left})}</Live>}
          </>
        )}
      </div>
      {division && <PartsTable groups={form.groups} division={division} />}
      <p className="ui-field__hint">{t(sharedStorageMessages.rule)}</p>
    </div>
  );
}

type Props = {groups: readonly GroupField[]; division: NonNullable<SharedOutcome['division']>};

/** The table, and the same as text to copy. */
function PartsTable({groups, division}: Props) {
  const t = useLocalized();
  const yen = useYen();
  const head = [
    t(sharedStorageMessages.column),
    t(sharedStorageMessages.total),
    t(sharedStorageMessages.quota),
    ...termNames.map((name) => t(name)),
  ];
  const rows = sharedRows(groups, division, {
    unnamed: (number) => t(sharedStorageMessages.group, {number}),
    whole: t(sharedStorageMessages.whole),
  });
  return (
    <>
      <DataTable
        heads={head.map((text, column) => (column > 0 ? {text, isNumber: true} : text))}
        rows={rows.map(({of, name, tb, terms, total}) => ({
          key: String(of),
          className: of === 'whole' ? 'ui-total' : undefined,
          name: <Live>{name}</Live>,
          cells: [
            <Live key="total" as="b">
              {yen(total)}
            </Live>,
            <Live key="tb">{tb}</Live>,
            ...terms.map((amount, index) => <Live key={['1', '2', '3'][index] ?? ''}>{yen(amount)}</Live>),
          ],
        }))}
      />
      <p>
        <CopyButton text={tableText(head, rows)} of={t(sharedStorageMessages.table)} />
      </p>
    </>
  );
}

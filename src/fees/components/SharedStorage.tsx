// Storage that several groups share: their quotas in, what the whole costs and each group’s part of it out, while
// typing.
import clsx from 'clsx';
import {type ReactNode, useMemo, useReducer, useRef} from 'react';
import {Button, Unseen} from '../../components/Button';
import {CopyButton} from '../../components/CopyText';
import {Field} from '../../components/Field';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {pitfallMessages} from '../messages/pitfalls';
import {planProblemMessages} from '../messages/problems';
import {sharedStorageMessages} from '../messages/shared-storage';
import {termNames} from '../messages/terms';
import type {PlanProblemCode} from '../plan-problem';
import {confirmedYear, offeredYears, pricesOf, tariffs} from '../prices';
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
import styles from './SharedStorage.module.css';
import {useYen} from './useYen';

const divisions = ['general', 'personal'] as const;

/** The tool. Nothing is stored or sent. */
export function SharedStorage(): ReactNode {
  const t = useLocalized();
  const [form, dispatch] = useReducer(reduceSharedForm, confirmedYear, emptySharedForm);
  const outcome = useMemo(() => computeShared(form, tariffs), [form]);
  const prices = pricesOf(form.fiscalYear);
  const {fields, groups: ofGroups} = outcome.problems;
  const words = (code: PlanProblemCode | undefined): string | undefined => code && t(planProblemMessages[code]);
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
    <section className={styles.tool} aria-label={t(sharedStorageMessages.label)}>
      <div className={styles.fields}>
        <Field label={t(sharedStorageMessages.division)}>
          {(control) => (
            <select
              {...control}
              value={form.division}
              onChange={({target}) => dispatch({kind: 'division', division: target.value as SharedForm['division']})}
            >
              {divisions.map((division) => {
                const item = prices.items[`storage-${division}`];
                return (
                  item && (
                    <option key={division} value={division}>
                      {t(item.name)}
                    </option>
                  )
                );
              })}
            </select>
          )}
        </Field>
        <Field label={t(sharedStorageMessages.year)} problem={words(fields.fiscalYear)}>
          {(control) => (
            <select
              {...control}
              value={form.fiscalYear}
              onChange={({target}) => dispatch({kind: 'year', fiscalYear: Number(target.value)})}
            >
              {offeredYears.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <details className={styles.period}>
        <summary>{t(sharedStorageMessages.period)}</summary>
        <div className={styles.fields}>
          {(['start', 'end'] as const).map((field) => (
            <Field
              key={field}
              label={field === 'start' ? t(sharedStorageMessages.start) : t(sharedStorageMessages.end)}
              problem={words(fields[field])}
            >
              {(control) => (
                <input
                  {...control}
                  type="date"
                  value={form[field]}
                  onChange={({target}) => dispatch({kind: 'period', to: {[field]: target.value}})}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
      <ol className={styles.groups}>
        {form.groups.map((group, at) => (
          <li key={group.id}>
            <fieldset className={styles.group}>
              <legend className={styles.legend}>{t(sharedStorageMessages.group, {number: at + 1})}</legend>
              <Field label={t(sharedStorageMessages.name)}>
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    autoComplete="off"
                    value={group.name}
                    onChange={({target}) => dispatch({kind: 'change', id: group.id, to: {name: target.value}})}
                  />
                )}
              </Field>
              <Field label={t(sharedStorageMessages.quota)} problem={words(ofGroups.get(group.id))}>
                {(control) => (
                  <input
                    {...control}
                    ref={goOn(group.id)}
                    type="text"
                    inputMode="decimal"
                    autoComplete="off"
                    value={group.quota}
                    onChange={({target}) => dispatch({kind: 'change', id: group.id, to: {quota: target.value}})}
                  />
                )}
              </Field>
              <Button
                className={styles.remove}
                disabled={form.groups.length <= FEWEST_GROUPS}
                onClick={() => remove(at)}
              >
                {t(sharedStorageMessages.remove)}
                <Unseen> {t(sharedStorageMessages.group, {number: at + 1})}</Unseen>
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
      <p className={styles.hint}>{t(sharedStorageMessages.names)}</p>
      <Outcome form={form} outcome={outcome} />
    </section>
  );
}

function Outcome({form, outcome}: {form: SharedForm; outcome: SharedOutcome}): ReactNode {
  const t = useLocalized();
  const yen = useYen();
  const {problems, division} = outcome;
  const isWrong = Object.keys(problems.fields).length > 0 || problems.groups.size > 0;
  const left = form.groups.filter((group) => !isFilledIn(group)).length;
  const notConfirmed = division?.fee.whole.notes.find(({code}) => code === 'tariff-not-confirmed');
  return (
    <div className={styles.result}>
      <div aria-live="polite">
        {problems.fields.quotas && <p className={styles.problem}>{t(planProblemMessages[problems.fields.quotas])}</p>}
        {isWrong && <p className={styles.hint}>{t(sharedStorageMessages.wrong)}</p>}
        {!isWrong && !division && <p className={styles.hint}>{t(sharedStorageMessages.empty)}</p>}
        {division && (
          <>
            <p className={styles.sum}>
              {t(sharedStorageMessages.sum, {tb: division.fee.tb, fee: yen(division.fee.whole.total)})}
            </p>
            <p className={styles.hint}>
              {division.chargedTb === 0 && division.freeTb > 0
                ? t(sharedStorageMessages.free, {free: division.freeTb})
                : t(sharedStorageMessages.charged, {step: division.stepTb, charged: String(division.chargedTb)})}
            </p>
            {left > 0 && <p className={styles.problem}>{t(sharedStorageMessages.leftOut, {left})}</p>}
          </>
        )}
      </div>
      {division && <PartsTable groups={form.groups} division={division} />}
      <p className={styles.hint}>{t(sharedStorageMessages.rule)}</p>
      {notConfirmed && (
        <p className={styles.problem}>
          {t(pitfallMessages['tariff-not-confirmed'].what, notConfirmed)}{' '}
          {t(pitfallMessages['tariff-not-confirmed'].todo)}
        </p>
      )}
    </div>
  );
}

type Props = {groups: readonly GroupField[]; division: NonNullable<SharedOutcome['division']>};

/** The table, and the same as text to copy. */
function PartsTable({groups, division}: Props): ReactNode {
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
      <ScrollTable className={clsx(styles.table)}>
        <thead>
          <tr>
            {head.map((words, column) => (
              <th key={words} scope="col" className={column > 0 ? 'number' : undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({of, name, tb, terms, total}) => (
            <tr key={of} className={clsx(of === 'whole' && styles.whole)}>
              <th scope="row">{name}</th>
              <td className={clsx('number', styles.total)}>{yen(total)}</td>
              <td className="number">{tb}</td>
              {terms.map((amount, term) => (
                <td key={['1', '2', '3'][term]} className="number">
                  {yen(amount)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <CopyButton text={tableText(head, rows)} of={t(sharedStorageMessages.table)} />
      </p>
    </>
  );
}

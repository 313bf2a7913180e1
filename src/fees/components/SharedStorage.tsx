// Storage that several groups share: their quotas in, what the whole costs and each group’s part of it out, while typing.
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useMemo, useReducer, useRef} from 'react';
import {Button, Unseen} from '../../components/Button';
import {CopyButton} from '../../components/CopyButton';
import {Field} from '../../components/Field';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {filledIn} from '../../lib/filled-in';
import {priceList, tariffs} from '../data/tariffs';
import {pitfallWords} from '../messages/pitfalls';
import {planProblemWords} from '../messages/problems';
import type {PlanProblemCode} from '../plan-problem';
import {
  emptySharedForm,
  FEWEST_GROUPS,
  type GroupField,
  isFilledIn,
  reduceSharedForm,
  type SharedForm,
  type SharedOutcome,
  sharedRows,
  tableText,
  workOutShared,
} from '../shared-storage';
import {confirmedYear, offeredYears} from './confirmed-year';
import styles from './SharedStorage.module.css';
import {yenInWords} from './yen';

const divisions = ['general', 'personal'] as const;

/** The tool. Nothing of it is kept or sent. */
export function SharedStorage(): ReactNode {
  const t = useLocalized();
  const [form, dispatch] = useReducer(reduceSharedForm, confirmedYear, emptySharedForm);
  const outcome = useMemo(() => workOutShared(form, tariffs), [form]);
  const {fields, groups: ofGroups} = outcome.problems;
  const words = (code: PlanProblemCode | undefined): string | undefined => code && t(planProblemWords[code]);
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
    <section
      className={styles.tool}
      aria-label={translate({id: 'shared.label', message: 'グループごとの負担額の計算'})}
    >
      <div className={styles.fields}>
        <Field label={<Translate id="shared.division">区画</Translate>}>
          {(control) => (
            <select
              {...control}
              value={form.division}
              onChange={({target}) => dispatch({kind: 'division', division: target.value as SharedForm['division']})}
            >
              {divisions.map((division) => (
                <option key={division} value={division}>
                  {t(priceList.items[`storage-${division}`].name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={<Translate id="shared.year">年度（4月1日から翌年3月31日）</Translate>}
          problem={words(fields.fiscalYear)}
        >
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
        <summary>
          <Translate id="shared.period">使う期間を変える（変えなければ年度の全体）</Translate>
        </summary>
        <div className={styles.fields}>
          {(['start', 'end'] as const).map((field) => (
            <Field
              key={field}
              label={
                field === 'start' ? (
                  <Translate id="shared.start">開始日（空なら年度の初め）</Translate>
                ) : (
                  <Translate id="shared.end">終了日（空なら年度の終わり）</Translate>
                )
              }
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
              <legend className={styles.legend}>{unnamedGroup(at + 1)}</legend>
              <Field label={<Translate id="shared.name">名前（なくてもかまいません）</Translate>}>
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
              <Field label={quotaLabel()} problem={words(ofGroups.get(group.id))}>
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
                <Translate id="shared.remove">削除</Translate>
                <Unseen> {unnamedGroup(at + 1)}</Unseen>
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
        <Translate id="shared.add">グループを追加</Translate>
      </Button>
      <p className={styles.hint}>
        <Translate id="shared.names">名前は下の表に出るだけです。保存も送信もしません。</Translate>
      </p>
      <Outcome form={form} outcome={outcome} />
    </section>
  );
}

function Outcome({form, outcome}: {form: SharedForm; outcome: SharedOutcome}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const {problems, division} = outcome;
  const isWrong = Object.keys(problems.fields).length > 0 || problems.groups.size > 0;
  const left = form.groups.filter((group) => !isFilledIn(group)).length;
  const notConfirmed = division?.fee.whole.notes.find(({code}) => code === 'tariff-not-confirmed');
  return (
    <div className={styles.result}>
      <div aria-live="polite">
        {problems.fields.quotas && <p className={styles.problem}>{t(planProblemWords[problems.fields.quotas])}</p>}
        {isWrong && (
          <p className={styles.hint}>
            <Translate id="shared.wrong">直すところが残っているので、まだ計算していません。</Translate>
          </p>
        )}
        {!isWrong && !division && (
          <p className={styles.hint}>
            <Translate id="shared.empty">容量を入れると、料金とグループごとの負担額がここに出ます。</Translate>
          </p>
        )}
        {division && (
          <>
            <p className={styles.sum}>
              <Translate
                id="shared.sum"
                values={{tb: division.fee.tb, fee: yenInWords(division.fee.whole.total, locale)}}
              >
                {'合計 {tb} TB、料金 {fee}（税込）'}
              </Translate>
            </p>
            <p className={styles.hint}>
              {division.chargedTb === 0 && division.freeTb > 0 ? (
                <Translate id="shared.free" values={{free: division.freeTb}}>
                  {'一般解析区画では、合計が{free} TB以下なら無料です。'}
                </Translate>
              ) : (
                <Translate id="shared.charged" values={{step: division.stepTb, charged: division.chargedTb}}>
                  {'{step} TB単位に切り上げて、{charged} TB分が課金されます。'}
                </Translate>
              )}
            </p>
            {left > 0 && (
              <p className={styles.problem}>
                <Translate id="shared.leftOut" values={{left}}>
                  {'容量が空の{left}グループは、計算に入っていません。'}
                </Translate>
              </p>
            )}
          </>
        )}
      </div>
      {division && <PartsTable groups={form.groups} division={division} />}
      <p className={styles.hint}>
        <Translate id="shared.rule">
          期ごとの料金を容量の割合で分け、円未満を切り捨てます。余った分は、容量がいちばん大きいグループに加えます。同じ大きさなら、先に書いたグループに加えます。
        </Translate>
      </p>
      {notConfirmed && (
        <p className={styles.problem}>
          {filledIn(t(pitfallWords['tariff-not-confirmed'].what), notConfirmed, locale)}{' '}
          {t(pitfallWords['tariff-not-confirmed'].todo)}
        </p>
      )}
    </div>
  );
}

/** What a quota is called, beside its field and above its column. */
export function quotaLabel(): string {
  return translate({id: 'shared.quota', message: '容量（TB）'});
}

/** What a group without a name is called. @param number its place among the groups, from 1 */
export function unnamedGroup(number: number): string {
  return translate({id: 'shared.group', message: 'グループ{number}'}, {number});
}

type Props = {groups: readonly GroupField[]; division: NonNullable<SharedOutcome['division']>};

/** The table, and the same as text to copy. */
export function PartsTable({groups, division}: Props): ReactNode {
  const locale = useLocale();
  const head = [
    translate({id: 'shared.column', message: 'グループ'}),
    translate({id: 'shared.total', message: '合計（円、税込）'}),
    quotaLabel(),
    translate({id: 'shared.term1', message: '第一期'}),
    translate({id: 'shared.term2', message: '第二期'}),
    translate({id: 'shared.term3', message: '第三期'}),
  ];
  const rows = sharedRows(groups, division, {
    unnamed: unnamedGroup,
    whole: translate({id: 'shared.whole', message: '全体'}),
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
              <td className={clsx('number', styles.total)}>{yenInWords(total, locale)}</td>
              <td className="number">{tb}</td>
              {terms.map((yen, term) => (
                <td key={['1', '2', '3'][term]} className="number">
                  {yenInWords(yen, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <CopyButton
          text={tableText(head, rows)}
          of={translate({id: 'shared.table', message: 'グループごとの負担額の表'})}
        />
      </p>
    </>
  );
}

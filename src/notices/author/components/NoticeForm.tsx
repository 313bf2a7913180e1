// The fields of the form, in the order in which staff think: what is it about, when, and what do readers need to know.
import Translate, {translate} from '@docusaurus/Translate';
import {type Dispatch, type ReactNode, useEffect, useRef} from 'react';
import {Field} from '../../../components/Field';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {timeInWords} from '../../../lib/dates-in-words';
import {noticeKindWords} from '../../notice-words';
import type {PublishedNotice} from '../../published';
import {kinds} from '../../schema';
import {filled} from '../notice-author';
import {fieldHints, kindHints} from '../staff-notice-words';
import {readTypedTime} from '../typed-time';
import {ChoiceGroup} from './ChoiceGroup';
import {
  type DraftChange,
  type FormField,
  type FormProblem,
  fieldId,
  isWanted,
  type NoticeDraft,
  type TextFormField,
  textIn,
} from './notice-draft';
import {ServiceTree} from './ServiceTree';
import styles from './StaffNotice.module.css';
import {fieldLabel, saidProblem} from './said-problems';

type Props = {
  draft: NoticeDraft;
  change: Dispatch<DraftChange>;
  /** Those that are shown. */
  problems: readonly FormProblem[];
  notices: readonly PublishedNotice[];
  today: string;
};

/** Somebody who stops typing for so long wants to know whether it is right, in milliseconds. */
const PAUSE = 1000;

/** All fields. */
export function NoticeForm({draft, change, problems, notices, today}: Props): ReactNode {
  const t = useLocalized();
  const {request} = draft;
  const part = {draft, change, problems};
  return (
    <>
      <ChoiceGroup field="kind" problems={problems}>
        {kinds.map((kind) => (
          <label key={kind} className={styles.choice}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={request.kind === kind}
              onChange={() => {
                change({type: 'typed', field: 'kind', text: kind});
                change({type: 'touched', field: 'kind'});
              }}
            />
            <span>
              {t(noticeKindWords[kind])} <span className={styles.muted}>{t(kindHints[kind])}</span>
            </span>
          </label>
        ))}
      </ChoiceGroup>
      <ChoiceGroup field="affects" problems={problems}>
        <ServiceTree chosen={request.affects} change={change} />
      </ChoiceGroup>
      <div className={styles.pair}>
        {(['start', 'end', 'endedAt', 'review'] as const)
          .filter((field) => isWanted(field, request))
          .map((field) => (
            <TextField key={field} {...part} field={field} hint={t(fieldHints[field])} isTime />
          ))}
        <TextField {...part} field="date" hint={filled(t(fieldHints.date), {today})} isTime />
        <TextField {...part} field="name" hint={t(fieldHints.name)} />
      </div>
      <Carried {...part} notices={notices} />
      {(['title', 'description', 'reason', 'action'] as const).map((name) => (
        <div key={name} className={styles.pair}>
          <TextField {...part} field={`${name}.ja`} hint={t(fieldHints[name])} lines={linesOf[name]} />
          <TextField {...part} field={`${name}.en`} hint={undefined} lines={linesOf[name]} />
        </div>
      ))}
    </>
  );
}

const linesOf = {title: 1, description: 2, reason: 3, action: 4} as const;

type FieldProps = Pick<Props, 'draft' | 'change' | 'problems'> & {
  field: TextFormField;
  hint: string | undefined;
  /** More than one: a field of several lines. */
  lines?: number;
  /** Says back how the time was understood, with its weekday. */
  isTime?: boolean;
};

function TextField({draft, change, problems, field, hint, lines = 1, isTime = false}: FieldProps): ReactNode {
  const locale = useLocale();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const text = textIn(draft.request, field);
  const touch = (): void => {
    clearTimeout(timer.current);
    change({type: 'touched', field});
  };
  const type = (typed: string): void => {
    change({type: 'typed', field, text: typed});
    clearTimeout(timer.current);
    timer.current = setTimeout(touch, PAUSE);
  };
  const {value} = isTime ? readTypedTime(text) : {};
  return (
    <div id={fieldId(field)} className={styles.fieldBox}>
      <Field
        label={fieldLabel(field, locale)}
        hint={
          (hint || value) && (
            <>
              {hint}
              {value && <span className={styles.understood}>→ {timeInWords(value, locale)}</span>}
            </>
          )
        }
        problem={problemText(problems, field, locale)}
      >
        {(control) => {
          const shared = {
            ...control,
            value: text,
            lang: field.endsWith('.en') ? 'en' : field.endsWith('.ja') ? 'ja' : undefined,
            autoComplete: 'off',
            onBlur: touch,
          };
          return lines === 1 ? (
            <input type="text" {...shared} onChange={({target}) => type(target.value)} />
          ) : (
            <textarea rows={lines} {...shared} onChange={({target}) => type(target.value)} />
          );
        }}
      </Field>
    </div>
  );
}

function problemText(problems: readonly FormProblem[], field: FormField, locale: 'ja' | 'en'): string | undefined {
  const found = problems.filter((problem) => problem.field === field);
  return found.length === 0
    ? undefined
    : found.map((problem) => saidProblem(problem, locale)).join(locale === 'en' ? ' ' : '');
}

/** Which earlier notice it carries on; none at first. */
function Carried({draft, change, problems, notices}: Omit<Props, 'today'>): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <div id={fieldId('extends')} className={styles.fieldBox}>
      <Field
        label={fieldLabel('extends', locale)}
        hint={t(fieldHints.extends)}
        problem={problemText(problems, 'extends', locale)}
      >
        {(control) => (
          <select
            {...control}
            value={draft.request.extends}
            onChange={({target}) => change({type: 'typed', field: 'extends', text: target.value})}
          >
            <option value="">{translate({id: 'staffNotice.none', message: 'なし'})}</option>
            {notices.map(({slug, title}) => (
              <option key={slug} value={slug}>
                {`${slug.slice(0, 10)} ${title}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className={styles.muted}>
        <Translate id="staffNotice.optional">
          「一覧の説明」「何が起きるか」「利用者がすること」は、なくてもかまいません。
        </Translate>
      </p>
    </div>
  );
}

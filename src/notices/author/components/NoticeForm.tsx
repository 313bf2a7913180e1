// The fields of the form, in the order in which staff think: what is it about, when, and what do readers need to know.
import {type Dispatch, type ReactNode, useEffect, useId, useRef} from 'react';
import {TextField as Line, SelectField} from '../../../components/Field';
import {useLocalized, useStaffLocale} from '../../../components/useLocalized';
import {timeInWords} from '../../../lib/dates-in-words';
import type {StaffLocale} from '../../../lib/localized';
import {noticeKindWords} from '../../notice-words';
import type {AuthorProblem} from '../../problem';
import type {PublishedNotice} from '../../published';
import {kinds} from '../../schema';
import {isPartOf, type Service, services} from '../../services';
import {readTypedTime} from '../typed-time';
import {fieldHints, fieldLabel, formProblemText, kindHints, messages} from './messages';
import {
  type DraftChange,
  type FormField,
  fieldId,
  isWanted,
  type NoticeDraft,
  type TextFormField,
  textIn,
} from './notice-draft';
import styles from './StaffNotice.module.css';

type Props = {
  draft: NoticeDraft;
  change: Dispatch<DraftChange>;
  /** Those that are shown. */
  problems: readonly AuthorProblem[];
  notices: readonly PublishedNotice[];
  today: string;
};

/** Problems of a field appear after a pause in typing of so long, in milliseconds. */
const PAUSE = 1000;

/** All fields. */
export function NoticeForm({draft, change, problems, notices, today}: Props) {
  const t = useLocalized();
  const {request} = draft;
  const part = {draft, change, problems};
  return (
    <>
      <ChoiceGroup field="kind" problems={problems}>
        {kinds.map((kind) => (
          <label key={kind} className="ui-tick">
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
              {t(noticeKindWords[kind])} <span className="ui-field__hint">{t(kindHints[kind])}</span>
            </span>
          </label>
        ))}
      </ChoiceGroup>
      <ChoiceGroup field="affects" problems={problems}>
        <ServiceTree chosen={request.affects} change={change} />
      </ChoiceGroup>
      <div className="ui-fields ui-fields--two">
        {(['start', 'end', 'endedAt', 'review'] as const)
          .filter((field) => isWanted(field, request))
          .map((field) => (
            <TextField key={field} {...part} field={field} hint={t(fieldHints[field])} isTime />
          ))}
        <TextField {...part} field="date" hint={t(fieldHints.date, {today})} isTime />
        <TextField {...part} field="name" hint={t(fieldHints.name)} />
      </div>
      <Carried {...part} notices={notices} />
      {(['title', 'description', 'reason', 'action'] as const).map((name) => (
        <div key={name} className="ui-fields ui-fields--two">
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
  /** Shows how the time was understood, with its weekday. */
  isTime?: boolean;
};

function TextField({draft, change, problems, field, hint, lines = 1, isTime = false}: FieldProps) {
  const locale = useStaffLocale();
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
    <div id={fieldId(field)}>
      <Line
        label={fieldLabel(field, locale)}
        hint={
          (hint || value) && (
            <>
              {hint}
              {value && <b>→ {timeInWords(value, locale)}</b>}
            </>
          )
        }
        problem={problemText(problems, field, locale)}
        rows={lines === 1 ? undefined : lines}
        lang={field.endsWith('.en') ? 'en' : field.endsWith('.ja') ? 'ja' : undefined}
        value={text}
        onBlur={touch}
        onValue={type}
      />
    </div>
  );
}

function problemText(problems: readonly AuthorProblem[], field: FormField, locale: StaffLocale): string | undefined {
  const found = problems.filter((problem) => problem.field === field);
  return found.map((problem) => formProblemText(problem, locale)).join(locale === 'en' ? ' ' : '') || undefined;
}

/** The earlier notice that it continues; none by default. */
function Carried({draft, change, problems, notices}: Omit<Props, 'today'>) {
  const t = useLocalized();
  const locale = useStaffLocale();
  return (
    <div id={fieldId('extends')}>
      <SelectField
        label={fieldLabel('extends', locale)}
        hint={t(fieldHints.extends)}
        problem={problemText(problems, 'extends', locale)}
        options={[
          ['', t(messages.none)],
          ...notices.map(({slug, title}) => [slug, `${slug.slice(0, 10)} ${title}`] as const),
        ]}
        value={draft.request.extends}
        onValue={(text) => change({type: 'typed', field: 'extends', text})}
      />
      <p className="ui-field__hint">{t(messages.optional)}</p>
    </div>
  );
}

type GroupProps = {field: FormField; problems: readonly AuthorProblem[]; children: ReactNode};

/** A group of radio buttons or checkboxes with its name and its problems. */
function ChoiceGroup({field, problems, children}: GroupProps) {
  const locale = useStaffLocale();
  const id = useId();
  const problem = problemText(problems, field, locale);
  return (
    <fieldset
      id={fieldId(field)}
      className={field === 'kind' ? 'ui-choice ui-choice--big' : 'ui-choice'}
      aria-describedby={problem && id}
    >
      <legend>{fieldLabel(field, locale)}</legend>
      {children}
      <span role="status">
        {problem && (
          <span id={id} className="ui-field__error">
            {problem}
          </span>
        )}
      </span>
    </fieldset>
  );
}

type TreeProps = {chosen: readonly string[]; change: Dispatch<DraftChange>};

const tree: readonly Service[] = services;

/** The services as a tree of checkboxes: a service that is checked includes all its parts. */
function ServiceTree(props: TreeProps) {
  return <Branch {...props} of={undefined} />;
}

function Branch({of, ...props}: TreeProps & {of: string | undefined}) {
  const parts = tree.filter(({parent}) => parent === of);
  return (
    parts.length > 0 && (
      <ul className={styles.tree}>
        {parts.map((service) => (
          <li key={service.code}>
            <ServiceBox {...props} service={service} />
            <Branch {...props} of={service.code} />
          </li>
        ))}
      </ul>
    )
  );
}

function ServiceBox({chosen, change, service: {code, name}}: TreeProps & {service: Service}) {
  const t = useLocalized();
  const isNamed = chosen.includes(code);
  const isInWhole = !isNamed && chosen.some((whole) => isPartOf(code, whole, tree));
  return (
    <label className="ui-tick">
      <input
        type="checkbox"
        value={code}
        checked={isNamed || isInWhole}
        disabled={isInWhole}
        onChange={({target}) => {
          change({type: 'chosen', service: code, isChosen: target.checked});
          change({type: 'touched', field: 'affects'});
        }}
      />
      <span>{t(name)}</span>
    </label>
  );
}

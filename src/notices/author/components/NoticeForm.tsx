// The fields of the form: what has to be filled in first, then what has a default, folded.
import {type Dispatch, type ReactNode, useId} from 'react';
import {TextField} from '../../../components/Field';
import {Fold} from '../../../components/Steps';
import {useLocalized, useStaffLocale} from '../../../components/useLocalized';
import {noticeKindLabels} from '../../notice-labels';
import type {AuthorProblem} from '../../problem';
import type {Kind} from '../../schema';
import {isPartOf, type Service, services} from '../../services';
import type {RequestField} from '../request';
import {fieldHints, fieldLabels, formProblemText, kindHints, messages} from './messages';
import {
  type DraftChange,
  fieldId,
  isRequired,
  isWanted,
  type NoticeDraft,
  type TextField as TextFieldName,
  textIn,
} from './notice-draft';
import type {NoticeTexts} from './notice-preview';
import styles from './StaffNotice.module.css';
import {RequiredLabel, TimeField, typedNow} from './TimeField';

type Props = {
  draft: NoticeDraft;
  change: Dispatch<DraftChange>;
  problems: readonly AuthorProblem[];
  /** Shows what the fields that are left empty get. */
  texts: NoticeTexts | undefined;
  now: number;
};

/** What is most often down at night; the other services are folded. */
const usual: readonly string[] = [
  'login-general',
  'jobs-general',
  'all',
  'login-personal-genome',
  'storage',
  'network',
];
const mostUsed = usual.flatMap((code) => services.find((service) => service.code === code) ?? []);
const seldomUsed = services.filter(({code}) => !usual.includes(code));

export function NoticeForm(props: Props) {
  const t = useLocalized();
  const {draft, change, problems, texts, now} = props;
  const {request} = draft;
  const choose = (kind: Kind): void => change({type: 'kind', kind, now: typedNow(now)});
  const chosenService = {chosen: request.affects, change};
  const isPlanned = problems.some(({code}) => code === 'outage-planned');
  return (
    <>
      <ChoiceGroup field="kind" {...props}>
        {(Object.keys(kindHints) as Kind[]).map((kind) => (
          <label key={kind} className="ui-tick">
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={request.kind === kind}
              onChange={() => choose(kind)}
            />
            <span>
              <span>{t(noticeKindLabels[kind])}</span>
              <span className="ui-field__hint">{t(kindHints[kind])}</span>
            </span>
          </label>
        ))}
      </ChoiceGroup>
      <ChoiceGroup field="affects" {...props}>
        {mostUsed.map((service) => (
          <ServiceBox key={service.code} {...chosenService} service={service} />
        ))}
        <Fold title={t(messages.otherServices)} open={request.affects.some((code) => !usual.includes(code))}>
          <div className={styles.pairs}>
            {seldomUsed.map((service) => (
              <ServiceBox key={service.code} {...chosenService} service={service} />
            ))}
          </div>
        </Fold>
      </ChoiceGroup>
      <TextOf {...props} field="start" isTime hasNow />
      {isPlanned && (
        <p>
          <button type="button" className="ui-button ui-button--quiet" onClick={() => choose('maintenance')}>
            {t(messages.toMaintenance)}
          </button>
        </p>
      )}
      {isWanted('end', request) && <TextOf {...props} field="end" isTime />}
      <p className="ui-field__hint">{t(messages.optional)}</p>
      {(['title', 'description'] as const).map((name) => (
        <Fold
          key={name}
          title={t(messages[name])}
          note={texts && t(texts[name])}
          open={isOpen(props, `${name}.ja`, `${name}.en`)}
        >
          <Texts {...props} name={name} />
        </Fold>
      ))}
      <Fold title={t(messages.more)} open={isOpen(props, 'reason.ja', 'reason.en', 'action.ja', 'action.en')}>
        <Texts {...props} name="reason" />
        <Texts {...props} name="action" />
      </Fold>
      <Fold title={t(messages.daysAndName)} open={isOpen(props, 'endedAt', 'review', 'name')}>
        {(['endedAt', 'review'] as const)
          .filter((field) => isWanted(field, request))
          .map((field) => (
            <TextOf key={field} {...props} field={field} isTime hasNow={field === 'endedAt'} />
          ))}
        <TextOf {...props} field="name" />
      </Fold>
    </>
  );
}

/** A fold is open where a field in it has to be filled in or has a problem. */
function isOpen({draft, problems}: Props, ...fields: RequestField[]): boolean {
  return fields.some(
    (field) => isRequired(field, draft.request) || problems.some((problem) => problem.field === field),
  );
}

function Texts({name, ...props}: Props & {name: 'title' | 'description' | 'reason' | 'action'}) {
  return (
    <div className="ui-fields ui-fields--two">
      <TextOf {...props} field={`${name}.ja`} lines={linesOf[name]} />
      <TextOf {...props} field={`${name}.en`} lines={linesOf[name]} />
    </div>
  );
}

const linesOf = {title: 1, description: 2, reason: 3, action: 4} as const;

type FieldProps = Props & {
  field: TextFieldName;
  /** More than one: a field of several lines. */
  lines?: number;
  isTime?: boolean;
  hasNow?: boolean;
};

function TextOf({draft, change, problems, field, now, lines = 1, isTime = false, hasNow = false}: FieldProps) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const hint = fieldHints[field] && t(fieldHints[field]);
  const label = t(fieldLabels[field]);
  const required = isRequired(field, draft.request);
  const shared = {problem: problemText(problems, field, locale), hint, value: textIn(draft.request, field)};
  const handlers = {
    onBlur: () => change({type: 'touched', field}),
    onValue: (text: string) => change({type: 'typed', field, text}),
  };
  return (
    <div id={fieldId(field)}>
      {isTime ? (
        <TimeField {...shared} {...handlers} label={label} isRequired={required} now={now} hasNow={hasNow} />
      ) : (
        <TextField
          {...shared}
          {...handlers}
          label={<RequiredLabel text={label} isRequired={required} />}
          problem={shared.problem && <span key={shared.problem}>{shared.problem}</span>}
          rows={lines === 1 ? undefined : lines}
          spellCheck
          lang={field.endsWith('.en') ? 'en' : field.endsWith('.ja') ? 'ja' : undefined}
        />
      )}
    </div>
  );
}

function problemText(problems: readonly AuthorProblem[], field: RequestField, locale: 'ja' | 'en'): string | undefined {
  const found = problems.filter((problem) => problem.field === field);
  return found.map((problem) => formProblemText(problem, locale)).join(locale === 'en' ? ' ' : '') || undefined;
}

function ChoiceGroup({field, draft, problems, children}: Props & {field: 'kind' | 'affects'; children: ReactNode}) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const id = useId();
  const problem = problemText(problems, field, locale);
  return (
    <fieldset id={fieldId(field)} className={`ui-choice ${styles.pairs}`} aria-describedby={problem && id}>
      <legend>
        <RequiredLabel text={t(fieldLabels[field])} isRequired={isRequired(field, draft.request)} />
      </legend>
      {children}
      <span role="status">
        {problem && (
          <span key={problem} id={id} className="ui-field__error">
            {problem}
          </span>
        )}
      </span>
    </fieldset>
  );
}

type BoxProps = {chosen: readonly string[]; change: Dispatch<DraftChange>; service: Service};

/** A service that is chosen includes all its parts. */
function ServiceBox({chosen, change, service: {code, name}}: BoxProps) {
  const t = useLocalized();
  const isNamed = chosen.includes(code);
  const isInWhole = !isNamed && chosen.some((whole) => isPartOf(code, whole, services));
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

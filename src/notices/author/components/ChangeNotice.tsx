// Ends, postpones or extends a published notice: gives both its files as they are to be.
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {Button} from '../../../components/Button';
import {TextField} from '../../../components/Field';
import {lazyPart} from '../../../components/lazyPart';
import {Fold} from '../../../components/Steps';
import {useLocalized, useStaffLocale} from '../../../components/useLocalized';
import {noticeFolders} from '../../check';
import {PeriodText} from '../../components/NoticePeriod';
import type {NoticeSource, NoticeSources} from '../../plugin/notice-files';
import type {PublishedNotice} from '../../published';
import {announcedPeriod} from '../../state';
import {type ChangedNotice, changedNotice, isChangeable, type NoticeChange} from '../change-notice';
import {changeLabels, formProblemLine, formProblemText, messages} from './messages';
import {NoticeFiles} from './NoticeFiles';
import {formSite} from './notice-draft';
import styles from './StaffNotice.module.css';
import {TimeField, typedNow} from './TimeField';

type Command = NoticeChange['command'];
/** The notice whose form is open, and for which change. */
export type Chosen = {slug: string; command: Command} | undefined;
type Props = {notices: readonly PublishedNotice[]; now: number; chosen: Chosen; choose: (chosen: Chosen) => void};

const fieldsOf = {
  end: ['at'],
  extend: ['end'],
  postpone: ['start', 'end', 'until', 'replacedBy'],
} as const satisfies Record<Command, readonly (keyof typeof changeLabels)[]>;

const TWO_MONTHS = 62 * 24 * 60 * 60 * 1000;

/** Above the form for new notices: the notices that are not over, each with what can be done. */
export const ChangeNotice = lazyPart<Props>(async () => {
  const {default: sources} = await import('@generated/notice-files/default/files.json');
  return {default: (props: Props) => <OpenNotices {...props} sources={sources} />};
}, null);

function OpenNotices({notices, now, chosen, choose, sources}: Props & {sources: NoticeSources}) {
  const t = useLocalized();
  const open = notices.filter((notice) => sources[notice.slug] !== undefined && isChangeable(notice, now));
  const isRecent = ({date}: PublishedNotice) => Date.parse(date) > now - TWO_MONTHS;
  const source = chosen && sources[chosen.slug];
  if (open.length === 0) return null;
  return (
    <section id="change-a-notice">
      <Fold title={t(messages.change)} note={String(open.length)} open={open.some(isRecent)}>
        <ul className="ui-rows">
          {open.map((notice) => (
            <OpenNotice key={notice.slug} {...{notice, chosen, choose}}>
              {chosen?.slug === notice.slug && source && (
                <ChangeForm key={chosen.command} {...chosen} {...{source, now}} slugs={notices.map(({slug}) => slug)} />
              )}
            </OpenNotice>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

type OpenProps = Pick<Props, 'chosen' | 'choose'> & {notice: PublishedNotice; children: ReactNode};

function OpenNotice({notice, chosen, choose, children}: OpenProps) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const {slug, kind, title, state} = notice;
  const period = announcedPeriod(notice);
  const commands = (['end', 'extend', 'postpone'] as const).filter((command) =>
    command === 'postpone' ? kind !== 'outage' : state === undefined,
  );
  const isOpen = (command: Command) => chosen?.slug === slug && chosen.command === command;
  return (
    <li>
      <b>{title}</b>
      {period && (
        <p className="ui-field__hint">
          <PeriodText period={period} locale={locale} />
        </p>
      )}
      <p className="ui-buttons">
        {commands.map((command) => (
          <Button
            key={command}
            aria-expanded={isOpen(command)}
            onClick={() => choose(isOpen(command) ? undefined : {slug, command})}
          >
            {t(messages[command])}
          </Button>
        ))}
      </p>
      {children}
    </li>
  );
}

type FormProps = {slug: string; command: Command; source: NoticeSource; slugs: readonly string[]; now: number};

function ChangeForm({slug, command, source, slugs, now}: FormProps) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const [typed, setTyped] = useState<Partial<Record<keyof typeof changeLabels, string>>>(() =>
    command === 'end' ? {at: typedNow(now)} : {},
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.firstElementChild?.scrollIntoView({block: 'nearest'});
  }, []);
  const result = changedNotice(source.texts, {command, ...typed}, {slug, ...formSite(slugs, now)});
  const fields = /^ {2}periods:/m.test(source.texts.ja)
    ? (['period', ...fieldsOf[command]] as const)
    : fieldsOf[command];
  // What is missing is no mistake until a field was visited.
  const problemAt = (name: keyof typeof changeLabels): string | undefined => {
    const problem = result.problems?.find(({field}) => field === name);
    const isEarly = problem?.code === 'missing' && Object.keys(typed).length === 0;
    return problem && !isEarly ? formProblemText(problem, locale) : undefined;
  };
  return (
    <form ref={form} className={styles.change} onSubmit={(event) => event.preventDefault()}>
      {fields.map((name) => {
        const field = {
          label: t(changeLabels[name]),
          problem: problemAt(name),
          value: typed[name] ?? '',
          onValue: (text: string) => setTyped({...typed, [name]: text}),
          onBlur: () => setTyped({...typed, [name]: typed[name] ?? ''}),
        };
        return name === 'replacedBy' || name === 'period' ? (
          <TextField key={name} {...field} />
        ) : (
          <TimeField
            key={name}
            {...field}
            now={now}
            hasNow={name === 'at'}
            isRequired={command === 'extend' || name === 'at'}
          />
        );
      })}
      <Result result={result} name={source.name} fields={fields} />
    </form>
  );
}

type ResultProps = {result: ChangedNotice; name: string; fields: readonly string[]};

/** @param fields those of the form, which show their problem themselves */
function Result({result, name, fields}: ResultProps) {
  const t = useLocalized();
  const locale = useStaffLocale();
  if (!result.ok) {
    return result.problems
      .filter(({field}) => !fields.includes(field))
      .map((problem) => formProblemLine(problem, locale))
      .map((text) => (
        <p key={text} className="ui-callout">
          {text}
        </p>
      ));
  }
  const {texts, outdated} = result;
  const lines = [...outdated.ja, ...outdated.en];
  return (
    <div data-change={name}>
      {lines.length > 0 && (
        <div className="ui-callout">
          <p>{t(messages.outdated)}</p>
          <ul>
            {lines.map(({text}) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <NoticeFiles
        isChange
        files={{
          ja: {path: noticeFolders.ja + name, text: texts.ja},
          en: {path: noticeFolders.en + name, text: texts.en},
        }}
      />
    </div>
  );
}

// Ends, postpones or extends a published notice: shows which lines of its file to change, which the page cannot access.
import {useState} from 'react';
import {SelectField, TextField} from '../../../components/Field';
import {Message} from '../../../components/Message';
import {useLocalized, useStaffLocale} from '../../../components/useLocalized';
import {noticeFolders} from '../../check';
import type {PublishedNotice} from '../../published';
import {stateAt} from '../../state';
import type {NoticeChange} from '../change-notice';
import {type ChangedLine, type ChangeLines, changeLines} from './change-lines';
import {editAddress} from './hosting-links';
import {changeLabels, fieldLabel, formProblemText, messages} from './messages';
import {NoRepository, PlaceholderNote, useRepository} from './TakeFiles';

type Props = {notices: readonly PublishedNotice[]; now: number};
type Kind = NoticeChange['command'];

const MONTH = 31 * 24 * 60 * 60 * 1000;

/** News has no period. What ended long ago is left out. */
function changeable(notice: PublishedNotice, now: number): boolean {
  const {kind, state, endedAt} = notice;
  return kind !== 'news' && state !== 'cancelled' && endedAt === undefined && stateAt(notice, now - MONTH) !== 'ended';
}

const fieldsOf = {end: ['at'], postpone: ['until', 'replacedBy'], extend: ['end']} as const;

/** A form of its own below the one for new notices. */
export function ChangeNotice({notices, now}: Props) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const [slug, setSlug] = useState('');
  const [kind, setKind] = useState<Kind>('end');
  const [typed, setTyped] = useState({at: '', until: '', replacedBy: '', end: ''});
  const [reopen, setReopen] = useState(false);
  const notice = notices.find((one) => one.slug === slug);
  const wanted: NoticeChange = {command: kind, ...typed, reopen};
  const slugs = notices.map((one) => one.slug);
  const result = notice && changeLines(notice, wanted, slugs, now);
  // An empty field is not wrong yet: what is missing is listed below the form.
  const problemAt = (name: keyof typeof typed): string | undefined => {
    const problem = typed[name] === '' ? undefined : result?.problems?.find(({field}) => field === name);
    return problem && formProblemText(problem, locale);
  };
  return (
    <section>
      <h2 id="change-a-notice">{t(messages.change)}</h2>
      <SelectField
        label={t(messages.which)}
        options={[
          ['', t(messages.pick)],
          ...notices
            .filter((one) => changeable(one, now))
            .map((one) => [one.slug, `${one.slug.slice(0, 10)} ${one.title}`] as const),
        ]}
        value={slug}
        onValue={setSlug}
      />
      {notice && result && (
        <>
          <fieldset className="ui-choice">
            <legend>{t(messages.what)}</legend>
            {(['end', 'postpone', 'extend'] as const).map((value) => (
              <label key={value} className="ui-tick">
                <input type="radio" name="change" checked={kind === value} onChange={() => setKind(value)} />
                <span>{t(messages[value])}</span>
              </label>
            ))}
          </fieldset>
          <div className="ui-fields ui-fields--two">
            {fieldsOf[kind].map((name) => (
              <TextField
                key={name}
                label={t(changeLabels[name])}
                problem={problemAt(name)}
                value={typed[name]}
                onValue={(text) => setTyped({...typed, [name]: text})}
              />
            ))}
          </div>
          {kind === 'extend' && (
            <label className="ui-tick">
              <input type="checkbox" checked={reopen} onChange={({target}) => setReopen(target.checked)} />
              <span>{t(messages.reopen)}</span>
            </label>
          )}
          <Instructions notice={notice} result={result} />
        </>
      )}
    </section>
  );
}

function Instructions({notice, result}: {notice: PublishedNotice; result: ChangeLines}) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const repository = useRepository();
  const path = `${noticeFolders.ja}${notice.slug}.md`;
  if (!result.ok) {
    // No role of its own: the field announces it.
    return (
      <div className="ui-callout">
        {result.problems.map((problem) => (
          <p key={`${problem.field} ${problem.code}`}>
            {`${fieldLabel(problem.field, locale)}: ${formProblemText(problem, locale)}`}
          </p>
        ))}
      </div>
    );
  }
  return (
    <div role="status" data-change={path}>
      <p>
        <Message of={messages.changeIn} values={{file: <code>{path}</code>}} />
      </p>
      <ol>
        {result.lines.map((line) => (
          <li key={line.field}>
            <LineChange line={line} />
          </li>
        ))}
      </ol>
      <p>{t(messages.alsoText)}</p>
      {repository ? (
        <>
          <PlaceholderNote repository={repository} />
          <p>
            <a href={editAddress(repository, path)} target="_blank" rel="noopener noreferrer">
              {t(messages.edit)}
            </a>
          </p>
        </>
      ) : (
        <NoRepository />
      )}
    </div>
  );
}

function LineChange({line: {field, now, write, below, isPerhapsThere}}: {line: ChangedLine}) {
  if (write === undefined) {
    return <Message of={messages.lineRevision} values={{line: <code>revision: 1</code>}} />;
  }
  const written = <code>{write}</code>;
  if (now !== undefined) {
    return <Message of={messages.lineReplaced} values={{now: <code>{now}</code>, written}} />;
  }
  const above = <code>{`${below}:`}</code>;
  return isPerhapsThere ? (
    <Message of={messages.linePerhaps} values={{field: <code>{`${field}:`}</code>, above, written}} />
  ) : (
    <Message of={messages.lineAdded} values={{above, written}} />
  );
}

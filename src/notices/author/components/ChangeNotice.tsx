// Ends, postpones or extends a notice that is published: says which lines of its file to change. The page cannot read or write the file.
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {Field} from '../../../components/Field';
import {useLocale} from '../../../components/useLocalized';
import {noticeFileFolders} from '../../check';
import type {PublishedNotice} from '../../published';
import {stateAt} from '../../state';
import {type ChangedLine, type ChangeLines, changeLines, type WantedChange} from './change-lines';
import {editAddress} from './hosting-links';
import styles from './StaffNotice.module.css';
import {fieldLabel, saidProblem} from './said-problems';
import {NoRepository, PlaceholderNote, useRepository} from './TakeFiles';

type Props = {notices: readonly PublishedNotice[]; now: number};
type Kind = WantedChange['change'];

const MONTH = 31 * 24 * 60 * 60 * 1000;

/** News has no period. What ended long ago is left out. */
function changeable(notice: PublishedNotice, now: number): boolean {
  const {kind, state, endedAt} = notice;
  return kind !== 'news' && state !== 'cancelled' && endedAt === undefined && stateAt(notice, now - MONTH) !== 'ended';
}

/** A form of its own below the one for new notices. */
export function ChangeNotice({notices, now}: Props): ReactNode {
  const locale = useLocale();
  const [slug, setSlug] = useState('');
  const [kind, setKind] = useState<Kind>('end');
  const [typed, setTyped] = useState({at: '', until: '', replacedBy: '', end: ''});
  const [reopen, setReopen] = useState(false);
  const notice = notices.find((one) => one.slug === slug);
  const choices = [
    {value: 'end', label: translate({id: 'staffNotice.end', message: '終える'})},
    {value: 'postpone', label: translate({id: 'staffNotice.postpone', message: '延期する'})},
    {value: 'extend', label: translate({id: 'staffNotice.extend', message: '延ばす'})},
  ] as const;
  const fieldsOf = {
    end: [
      {
        name: 'at',
        label: translate({id: 'staffNotice.endAt', message: '終わった日時（空けておくと今）'}),
      },
    ],
    postpone: [
      {
        name: 'until',
        label: translate({id: 'staffNotice.until', message: '新しい日程を決める期日（なければ空ける）'}),
      },
      {
        name: 'replacedBy',
        label: translate({id: 'staffNotice.replacedBy', message: '代わりのお知らせのslug（なければ空ける）'}),
      },
    ],
    extend: [{name: 'end', label: translate({id: 'staffNotice.newEnd', message: '新しい終わり'})}],
  } as const satisfies Record<Kind, readonly {name: keyof typeof typed; label: string}[]>;
  const wanted: WantedChange =
    kind === 'end'
      ? {change: kind, at: typed.at}
      : kind === 'postpone'
        ? {change: kind, until: typed.until, replacedBy: typed.replacedBy}
        : {change: kind, end: typed.end, reopen};
  const slugs = notices.map((one) => one.slug);
  const result = notice && changeLines(notice, wanted, slugs, now);
  // An empty field is not wrong yet: below the form it is said what is missing.
  const problemAt = (name: keyof typeof typed): string | undefined => {
    const problem = typed[name] === '' ? undefined : result?.problems?.find(({field}) => field === name);
    return problem && saidProblem(problem, locale);
  };
  return (
    <section className={styles.changing}>
      <h2 id="change-a-notice">
        <Translate id="staffNotice.change">出ているお知らせを終える・延期する・延ばす</Translate>
      </h2>
      <Field label={translate({id: 'staffNotice.which', message: 'どのお知らせか'})}>
        {(control) => (
          <select {...control} value={slug} onChange={({target}) => setSlug(target.value)}>
            <option value="">{translate({id: 'staffNotice.pick', message: '選んでください'})}</option>
            {notices
              .filter((one) => changeable(one, now))
              .map((one) => (
                <option key={one.slug} value={one.slug}>
                  {`${one.slug.slice(0, 10)} ${one.title}`}
                </option>
              ))}
          </select>
        )}
      </Field>
      {notice && result && (
        <>
          <fieldset className={styles.group}>
            <legend className={styles.legend}>
              <Translate id="staffNotice.what">どうするか</Translate>
            </legend>
            <div className={styles.inline}>
              {choices.map(({value, label}) => (
                <label key={value} className={styles.choice}>
                  <input type="radio" name="change" checked={kind === value} onChange={() => setKind(value)} />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className={styles.pair}>
            {fieldsOf[kind].map(({name, label}) => (
              <Field key={name} label={label} problem={problemAt(name)}>
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    autoComplete="off"
                    value={typed[name]}
                    onChange={({target}) => setTyped({...typed, [name]: target.value})}
                  />
                )}
              </Field>
            ))}
          </div>
          {kind === 'extend' && (
            <label className={styles.choice}>
              <input type="checkbox" checked={reopen} onChange={({target}) => setReopen(target.checked)} />
              <span>
                <Translate id="staffNotice.reopen">終わりを過ぎているが続いている</Translate>
              </span>
            </label>
          )}
          <Instructions notice={notice} result={result} />
        </>
      )}
    </section>
  );
}

function Instructions({notice, result}: {notice: PublishedNotice; result: ChangeLines}): ReactNode {
  const locale = useLocale();
  const repository = useRepository();
  const path = `${noticeFileFolders.ja}${notice.slug}.md`;
  if (!result.ok) {
    // No status of its own: the field says it at once.
    return (
      <div className={styles.missing}>
        {result.problems.map((problem) => (
          <p key={`${problem.field} ${problem.code}`}>
            {`${fieldLabel(problem.field, locale)}: ${saidProblem(problem, locale)}`}
          </p>
        ))}
      </div>
    );
  }
  return (
    <div role="status" data-change={path}>
      <p>
        <Translate id="staffNotice.changeIn" values={{file: <code>{path}</code>}}>
          {'{file} の notice: の下を、次のように変えます。行の頭には、ほかの行と同じだけ空白を入れます。'}
        </Translate>
      </p>
      <ol>
        {result.lines.map((line) => (
          <li key={line.field}>
            <LineChange line={line} />
          </li>
        ))}
      </ol>
      <p>
        <Translate id="staffNotice.alsoText">
          本文に日時が書かれているときは、日本語と英語の両方のファイルで直します。
        </Translate>
      </p>
      {repository ? (
        <>
          <PlaceholderNote repository={repository} />
          <p>
            <a href={editAddress(repository, path)} target="_blank" rel="noopener noreferrer">
              <Translate id="staffNotice.edit">このファイルを置き場所で編集する（新しいタブ）</Translate>
            </a>
          </p>
        </>
      ) : (
        <NoRepository />
      )}
    </div>
  );
}

function LineChange({line: {field, now, write, below, isPerhapsThere}}: {line: ChangedLine}): ReactNode {
  if (write === undefined) {
    return (
      <Translate id="staffNotice.lineRevision" values={{line: <code>revision: 1</code>}}>
        {'revision: の行があれば、数に1を足します。なければ、いちばん下に {line} を足します。'}
      </Translate>
    );
  }
  const written = <code>{write}</code>;
  if (now !== undefined) {
    return (
      <Translate id="staffNotice.lineReplaced" values={{now: <code>{now}</code>, written}}>
        {'{now} を {written} に書き換えます。'}
      </Translate>
    );
  }
  const above = <code>{`${below}:`}</code>;
  return isPerhapsThere ? (
    <Translate id="staffNotice.linePerhaps" values={{field: <code>{`${field}:`}</code>, above, written}}>
      {'{field} の行があれば {written} に書き換えます。なければ {above} の行の下に足します。'}
    </Translate>
  ) : (
    <Translate id="staffNotice.lineAdded" values={{above, written}}>
      {'{above} の行の下に {written} を足します。'}
    </Translate>
  );
}

// The staff's form for notices: the input becomes two files and a preview. Nothing is stored or sent.
import {useHistory} from '@docusaurus/router';
import {type Dispatch, useEffect, useMemo, useReducer, useRef, useState} from 'react';
import {Button} from '../../../components/Button';
import {useLocalized, useStaffLocale} from '../../../components/useLocalized';
import {useNow} from '../../../components/useNow';
import {dateInJapan} from '../../../lib/civil-date';
import {useAllNotices, useBuiltNotices} from '../../components/useNotices';
import type {AuthorProblem} from '../../problem';
import type {PublishedNotice} from '../../published';
import {ChangeNotice} from './ChangeNotice';
import {fieldLabel, formProblemText, messages} from './messages';
import {NoticeForm} from './NoticeForm';
import {NoticePreview} from './NoticePreview';
import {
  changedDraft,
  type DraftChange,
  emptyDraft,
  type FormField,
  fieldId,
  formFields,
  formSite,
  goToField,
  isTyped,
  type NoticeDraft,
  outcomeOf,
  requestOf,
  shownProblems,
} from './notice-draft';
import {previewOf} from './notice-preview';
import styles from './StaffNotice.module.css';
import {TakeFiles} from './TakeFiles';

/** The form, once the reader's clock is known. */
export function StaffNotice() {
  const t = useLocalized();
  const now = useNow();
  const {notices} = useBuiltNotices();
  const all = useAllNotices(true);
  return now === undefined ? <p>{t(messages.needsScript)}</p> : <StaffNoticeAt now={now} notices={all ?? notices} />;
}

function StaffNoticeAt({now, notices}: {now: number; notices: readonly PublishedNotice[]}) {
  const t = useLocalized();
  const [draft, change] = useReducer(changedDraft, emptyDraft);
  const today = dateInJapan(now);
  const site = useMemo(() => formSite(notices.map(({slug}) => slug)), [notices]);
  const request = useMemo(() => requestOf(draft, today), [draft, today]);
  const outcome = useMemo(() => outcomeOf(request, site), [request, site]);
  const preview = useMemo(() => previewOf(request, site), [request, site]);
  useLeaveGuard(isTyped(draft), t(messages.leave));
  return (
    <>
      <h2>{t(messages.new)}</h2>
      <div className={styles.columns}>
        <form onSubmit={(event) => event.preventDefault()} noValidate>
          <NoticeForm
            draft={draft}
            change={change}
            problems={shownProblems(outcome.problems, draft)}
            notices={notices}
            today={today}
          />
          <MissingList draft={draft} change={change} problems={outcome.problems} />
        </form>
        <NoticePreview preview={preview} now={now} />
      </div>
      {draft.asked && outcome.files && <TakeFiles files={outcome.files} slug={outcome.slug} />}
      <ChangeNotice notices={notices} now={now} />
    </>
  );
}

type Props = {draft: NoticeDraft; change: Dispatch<DraftChange>; problems: readonly AuthorProblem[]};

/** Moves the focus to the list of problems if there are any, else to the files. */
function MissingList({draft, change, problems}: Props) {
  const t = useLocalized();
  const list = useRef<HTMLElement>(null);
  const [askedTimes, setAskedTimes] = useState(0);
  useEffect(() => {
    if (askedTimes > 0) {
      (list.current ?? document.getElementById('notice-files'))?.focus();
    }
  }, [askedTimes]);
  const ask = (): void => {
    change({type: 'asked'});
    setAskedTimes(askedTimes + 1);
  };
  const empty = (): void => {
    const question = t(messages.emptyAsk);
    if (window.confirm(question)) change({type: 'emptied'});
  };
  return (
    <>
      <p className="ui-buttons">
        <Button kind="main" onClick={ask}>
          {t(messages.make)}
        </Button>
        {isTyped(draft) && (
          <Button kind="plain" onClick={empty}>
            {t(messages.empty)}
          </Button>
        )}
      </p>
      {draft.asked && problems.length > 0 && (
        <section ref={list} tabIndex={-1} className="ui-callout" aria-labelledby="notice-missing">
          <p id="notice-missing">{t(messages.missing, {count: problems.length})}</p>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.code} ${problem.value}`}>
                <ProblemLink problem={problem} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ProblemLink({problem}: {problem: AuthorProblem}) {
  const locale = useStaffLocale();
  const text = `${fieldLabel(problem.field, locale)}: ${formProblemText(problem, locale)}`;
  const field = formFields.find((known): known is FormField => known === problem.field);
  if (field === undefined) return text;
  return (
    <a
      href={`#${fieldId(field)}`}
      onClick={(event) => {
        event.preventDefault();
        goToField(field);
      }}
    >
      {text}
    </a>
  );
}

/**
 * Guards the page while `isTyped`, against links inside the site as well as against closing the tab.
 * @param question what a link inside the site asks; otherwise the browser asks with its own text
 */
function useLeaveGuard(isTyped: boolean, question: string): void {
  const history = useHistory();
  useEffect(() => {
    if (!isTyped) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    // A part of the same page is no other page.
    const free = history.block(({pathname}) => (pathname === window.location.pathname ? undefined : question));
    return () => {
      window.removeEventListener('beforeunload', ask);
      free();
    };
  }, [isTyped, question, history]);
}

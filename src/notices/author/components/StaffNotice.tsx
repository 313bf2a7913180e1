// The staff's form for notices: the input becomes two files and a preview. Nothing is stored or sent.
import {useHistory} from '@docusaurus/router';
import {useEffect, useMemo, useReducer, useState} from 'react';
import {Button} from '../../../components/Button';
import {NoScript} from '../../../components/NoScript';
import {useLocalized, useStaffLocale} from '../../../components/useLocalized';
import {useNow} from '../../../components/useNow';
import {useAllNotices, useBuiltNotices} from '../../components/useNotices';
import type {AuthorProblem} from '../../problem';
import type {PublishedNotice} from '../../published';
import {type RequestField, requestFields} from '../request';
import {ChangeNotice, type Chosen} from './ChangeNotice';
import {formProblemLine, messages} from './messages';
import {NoticeFiles} from './NoticeFiles';
import {NoticeForm} from './NoticeForm';
import {NoticePreview} from './NoticePreview';
import {
  changedDraft,
  emptyDraft,
  formSite,
  goToField,
  isTyped,
  outcomeOf,
  requestOf,
  shownProblems,
  withoutFaultyTexts,
} from './notice-draft';
import {textsOf} from './notice-preview';
import styles from './StaffNotice.module.css';

/** The form, once the reader's clock is known. */
export function StaffNotice() {
  const now = useNow();
  const {notices} = useBuiltNotices();
  const all = useAllNotices(true);
  return now === undefined ? <NoScript /> : <StaffNoticeAt now={now} notices={all ?? notices} />;
}

function StaffNoticeAt({now, notices}: {now: number; notices: readonly PublishedNotice[]}) {
  const t = useLocalized();
  const [draft, change] = useReducer(changedDraft, emptyDraft);
  const [chosen, choose] = useState<Chosen>();
  const slugs = useMemo(() => notices.map(({slug}) => slug), [notices]);
  const site = useMemo(() => formSite(slugs, now), [slugs, now]);
  const request = useMemo(() => requestOf(draft), [draft]);
  const outcome = useMemo(() => outcomeOf(request, site), [request, site]);
  const shown = useMemo(
    () => (outcome.ok ? outcome : outcomeOf(withoutFaultyTexts(request, outcome.problems), site)),
    [outcome, request, site],
  );
  const texts = useMemo(() => textsOf(shown), [shown]);
  useLeaveGuard(isTyped(draft), t(messages.leave));
  const ask = (field: RequestField): void => {
    change({type: 'asked'});
    // Once what has a problem is unfolded.
    setTimeout(() => goToField(field));
  };
  const [first] = outcome.problems ?? [];
  const bar = outcome.ok ? t(messages.complete) : t(messages.missing, {count: outcome.problems.length});
  return (
    <>
      <ChangeNotice {...{notices, now, chosen, choose}} />
      <h2>{t(messages.new)}</h2>
      <div className={styles.columns}>
        <form onSubmit={(event) => event.preventDefault()} noValidate>
          <NoticeForm {...{draft, change, texts, now}} problems={shownProblems(outcome.problems ?? [], draft)} />
        </form>
        <aside>
          <NoticePreview written={shown} {...{texts, now}} />
          <section className="ui-card" id="notice-publish" aria-labelledby="notice-files">
            <h2 id="notice-files" tabIndex={-1}>
              {t(messages.publish)}
            </h2>
            {outcome.ok ? <NoticeFiles files={outcome.files} /> : <Missing problems={outcome.problems} ask={ask} />}
          </section>
        </aside>
      </div>
      {chosen === undefined && (
        <p className={styles.bar} role="status">
          <span key={bar}>{bar}</span>
          {outcome.ok ? (
            <a key="publish" className="ui-button ui-button--small" href="#notice-publish">
              {t(messages.toPublish)}
            </a>
          ) : (
            <Button key="missing" onClick={() => ask(fieldOf(first))}>
              {t(messages.toMissing)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

/** The field of the form that a problem belongs to; of the notice as a whole, the first one. */
function fieldOf(problem: AuthorProblem | undefined): RequestField {
  return requestFields.find((field) => field === problem?.field) ?? 'kind';
}

type MissingProps = {problems: readonly AuthorProblem[]; ask: (field: RequestField) => void};

/** What is left to do before there are files: each leads to its field, which then shows its problem. */
function Missing({problems, ask}: MissingProps) {
  const t = useLocalized();
  const locale = useStaffLocale();
  const text = t(messages.missing, {count: problems.length});
  return (
    <div data-missing>
      <p key={text}>{text}</p>
      <ul>
        {problems.map((problem) => {
          const field = fieldOf(problem);
          const line = formProblemLine(problem, locale);
          return (
            <li key={line}>
              <Button kind="plain" onClick={() => ask(field)}>
                {line}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Guards the page while `isTyped`: links inside the site ask the question, closing the tab the browser's own. */
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

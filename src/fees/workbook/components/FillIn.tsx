// Writes the plan into the official workbook that a person chose, reports what is in it, and offers it for
// download.

import Link from '@docusaurus/Link';
import {type ReactNode, useRef, useState} from 'react';
import {Button, DownloadButton, FileButton} from '../../../components/Button';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {useYen} from '../../components/useYen';
import {fillNoteMessages, workbookMessages, workbookProblemMessages} from '../../messages/workbook';
import type {Plan} from '../../plan';
import type {FillProblem} from '../problem';
import {messageFields} from './message-fields';
import {useWorkbook, type WorkbookState} from './useWorkbook';
import type {FillReply, Replies} from './work';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What was asked for with the newest file. */
type Asked = {plan: Plan; withoutGroupCloud: boolean};

function filledName(name: string): string {
  return `${name.replace(/\.xlsx$/i, '')}-filled.xlsx`;
}

const planProblems: readonly FillProblem['code'][] = [
  'plan-has-problems',
  'other-rules',
  'group-cloud-lines',
  'too-many-lines',
  'too-many-accounts',
  'dates-too-early',
  'year-too-early',
];

/** Would another plan give another answer? A file that cannot be used stays one. */
function dependsOnPlan(reply: FillReply): boolean {
  return reply.ok || reply.problems.some(({code}) => planProblems.includes(code));
}

/** Can the other lines be written when those of DDBJ Group Cloud are left out? */
function canLeaveOut(reply: FillReply, lines: number): boolean {
  const [problem, ...others] = reply.ok ? [] : reply.problems;
  return problem?.code === 'group-cloud-lines' && others.length === 0 && problem.lines.length < lines;
}

type Props = {
  plan: Plan | undefined;
  /** What the plan costs, in yen, tax included. */
  total: number;
  /** The number on the page of each line of the plan. */
  numbers: readonly number[];
  leftOut: number;
};

export function FillIn({plan, total, numbers, leftOut}: Props) {
  const t = useLocalized();
  const yen = useYen();
  const status = useRef<HTMLDivElement>(null);
  const {state, give, again} = useWorkbook<'fill'>();
  const [asked, setAsked] = useState<Asked>();
  const hasLines = plan !== undefined && plan.lines.length > 0;
  const isStale =
    state.stage === 'answered' && dependsOnPlan(state.reply) && JSON.stringify(asked?.plan) !== JSON.stringify(plan);

  const write = (file: File | undefined, withoutGroupCloud: boolean): void => {
    if (plan) {
      setAsked({plan, withoutGroupCloud});
      const job = {task: 'fill', plan, withoutGroupCloud} as const;
      if (file) {
        give(file, job);
      } else {
        // The button that was pressed goes away: the focus stays in this place.
        status.current?.focus();
        again(job);
      }
    }
  };

  return (
    <section className="ui-screen" aria-label={t(workbookMessages.fillTitle)}>
      <h3>{t(workbookMessages.fillTitle)}</h3>
      <p>
        {t(workbookMessages.fillAbout)}{' '}
        <Link to="/application/resource_extension/#download-table">{t(workbookMessages.download)}</Link>
      </p>
      {!hasLines && <p className="ui-field__hint">{t(workbookMessages.noLines)}</p>}
      {hasLines && leftOut > 0 && <p className="ui-field__hint">{t(workbookMessages.unfinished, {leftOut})}</p>}
      {hasLines && (
        <FileButton accept=".xlsx" onFile={(file) => write(file, false)}>
          {t(workbookMessages.chooseToFill)}
        </FileButton>
      )}
      <div role="status" ref={status} tabIndex={-1}>
        {state.stage === 'working' && t(workbookMessages.filling, {name: state.name})}
        {hasLines && isStale && t(workbookMessages.stale)}
        {hasLines && state.stage === 'answered' && !isStale && state.reply.ok && (
          <p>{t(workbookMessages.filled, {name: state.name, lines: state.reply.lines, yen: yen(state.reply.total)})}</p>
        )}
      </div>
      {hasLines && isStale && (
        <Button onClick={() => write(undefined, asked?.withoutGroupCloud ?? false)}>
          {t(workbookMessages.fillAgain)}
        </Button>
      )}
      {hasLines && !isStale && (
        <WorkbookProblems state={state} numbers={numbers}>
          {state.stage === 'answered' && t(workbookMessages.notFilled, {name: state.name})}
        </WorkbookProblems>
      )}
      {hasLines && state.stage === 'answered' && !isStale && (
        <>
          {!state.reply.ok && state.reply.problems.some(({code}) => code === 'group-cloud-lines') && (
            <p className="ui-field__hint">
              <WhatTheSheetCannotDo />
            </p>
          )}
          {canLeaveOut(state.reply, plan.lines.length) && (
            <Button onClick={() => write(undefined, true)}>{t(workbookMessages.leaveOut)}</Button>
          )}
          {state.reply.ok && <Filled name={state.name} reply={state.reply} total={total} numbers={numbers} />}
        </>
      )}
    </section>
  );
}

function WhatTheSheetCannotDo() {
  const t = useLocalized();
  return <Link to="/application/resource_extension/#what-the-sheet-cannot-do">{t(workbookMessages.cannotDo)}</Link>;
}

/** What is to be known of the filled file, the file, and what is left to do with it. */
type FilledProps = Pick<Props, 'total' | 'numbers'> & {name: string; reply: Extract<FillReply, {ok: true}>};
function Filled({name, reply, total, numbers}: FilledProps) {
  const t = useLocalized();
  const locale = useLocale();
  const yen = useYen();
  return (
    <>
      {reply.notes.length > 0 && (
        <ul className="ui-callout ui-rows">
          {reply.notes.map((note) => (
            <li key={note.code}>
              {t(fillNoteMessages[note.code], messageFields(note, locale, numbers))}
              {note.code === 'group-cloud-left-out' && (
                <>
                  {' '}
                  {t(workbookMessages.bothTotals, {page: yen(total), file: yen(reply.total)})} <WhatTheSheetCannotDo />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <DownloadButton name={filledName(name)} content={reply.bytes} type={XLSX}>
        {t(workbookMessages.save)}
      </DownloadButton>
      <p className="ui-field__hint">
        {t(workbookMessages.rest)}{' '}
        <Link to="/application/resource_extension/#how-to-fill-in-table">{t(workbookMessages.howTo)}</Link>
      </p>
    </>
  );
}

/** Announced at once. Empty while nothing is wrong. */
export function WorkbookProblems({
  state,
  numbers,
  children,
}: {
  state: WorkbookState<keyof Replies>;
  /** The number on the page of each line of the plan. */
  numbers?: readonly number[] | undefined;
  /** A message that nothing was written or read. */
  children: ReactNode;
}) {
  const t = useLocalized();
  const locale = useLocale();
  const problems = state.stage === 'answered' && !state.reply.ok ? state.reply.problems : [];
  return (
    <div role="alert">
      {state.stage === 'broken' && <p className="ui-callout">{t(workbookMessages.broken)}</p>}
      {state.stage === 'answered' && problems.length > 0 && (
        <div className="ui-callout">
          <p>{children}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.code}>
                {t(workbookProblemMessages[problem.code], messageFields(problem, locale, numbers))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

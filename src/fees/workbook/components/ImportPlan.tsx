// Reads a filled usage plan into the estimator, and reports what the file has besides its lines or gets wrong.
import {FileButton} from '../../../components/Button';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {useYen} from '../../components/useYen';
import {estimatorMessages} from '../../messages/estimator';
import {workbookMessages, workbookProblemMessages} from '../../messages/workbook';
import type {Plan} from '../../plan';
import type {FillProblem, ReadProblem} from '../problem';
import {messageFields} from './message-fields';
import {useWorkbook} from './useWorkbook';

/** @param onRead takes a plan that was read from a file, once for each file; it can be undone there */
export default function ImportPlan({onRead}: {onRead: (plan: Plan) => void}) {
  const t = useLocalized();
  const yen = useYen();
  const {state, send} = useWorkbook<'read'>();
  const reply = state.stage === 'answered' ? state.reply : undefined;
  const name = 'name' in state ? state.name : '';

  const read = (file: File): void => {
    send(file, {task: 'read'}, (answer) => {
      // A file without a line that can be read leaves the plan as it is.
      if (answer.ok && answer.plan.lines.length > 0) onRead(answer.plan);
    });
  };
  const lines = reply?.ok ? reply.plan.lines.length : 0;
  const said = reply?.ok
    ? lines > 0
      ? t(workbookMessages.read, {name, lines, yen: yen(reply.estimate.total)})
      : t(workbookMessages.readNothing, {name})
    : '';

  return (
    <section className="ui-screen" aria-label={t(estimatorMessages.importTitle)}>
      <p>{t(workbookMessages.readAbout)}</p>
      <FileButton accept=".xlsx,.xlsm" onFile={read}>
        {t(workbookMessages.chooseToRead)}
      </FileButton>
      <p className="ui-field__hint">{t(workbookMessages.stays)}</p>
      <div role="status">
        {state.stage === 'working' && <p key={name}>{t(workbookMessages.reading, {name})}</p>}
        {said && <p key={said}>{said}</p>}
      </div>
      <div role="alert">
        {state.stage === 'broken' && <p className="ui-callout">{t(workbookMessages.broken)}</p>}
        {reply && reply.problems.length > 0 && (
          <div className="ui-callout">
            <p key={name}>{reply.ok ? t(workbookMessages.toCheck) : t(workbookMessages.notRead, {name})}</p>
            <Problems of={reply.problems} />
          </div>
        )}
      </div>
    </section>
  );
}

type ProblemsProps = {
  of: readonly (FillProblem | ReadProblem)[];
  /** The number on the page of each line of the plan. */
  numbers?: readonly number[];
};

/** A list of problems. */
export function Problems({of, numbers = []}: ProblemsProps) {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <ul>
      {of.map((problem) => {
        const text = t(workbookProblemMessages[problem.code], messageFields(problem, locale, numbers));
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

// The official usage plan workbook beside the estimator: the plan goes into it, or comes out of it.
import {FileButton} from '../../../components/Button';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {rowProblemMessages, workbookMessages} from '../../messages/workbook';
import type {Plan} from '../../plan';
import type {ReadResult, RowReading} from '../read';
import {FillIn, WorkbookProblems} from './FillIn';
import {messageFields} from './message-fields';
import {useWorkbook} from './useWorkbook';

type Props = {
  /** The plan of the lines that are right; undefined while there is none. */
  plan: Plan | undefined;
  /** What it costs, in yen, tax included. */
  total: number;
  /** The number on the page of each line of the plan, where some lines of the form are not in it. */
  numbers: readonly number[];
  /** How many lines of the form are not in the plan, because they are not filled in yet. */
  leftOut: number;
  /** Takes a plan that was read from a file, once for each file. It can be undone there. */
  onRead: (plan: Plan) => void;
};

/** Both directions. Files are worked on in the browser and go nowhere. */
export function WorkbookPanel({plan, total, numbers, leftOut, onRead}: Props) {
  const t = useLocalized();
  return (
    <div className="ui-screen">
      <FillIn plan={plan} total={total} numbers={numbers} leftOut={leftOut} />
      <ReadBack onRead={onRead} />
      <p className="ui-field__hint">{t(workbookMessages.stays)}</p>
    </div>
  );
}

type Reading = Extract<ReadResult, {ok: true}>;

function ReadBack({onRead}: {onRead: (plan: Plan) => void}) {
  const t = useLocalized();
  const {state, give} = useWorkbook<'read'>();
  const reading = state.stage === 'answered' && state.reply.ok ? state.reply : undefined;

  const read = (file: File): void => {
    give(file, {task: 'read'}, (reply) => {
      // A file without a line that can be read leaves the plan as it is.
      if (reply.ok && reply.plan.lines.length > 0) {
        onRead(reply.plan);
      }
    });
  };

  return (
    <section className="ui-screen" aria-label={t(workbookMessages.readTitle)}>
      <h3>{t(workbookMessages.readTitle)}</h3>
      <p>{t(workbookMessages.readAbout)}</p>
      <FileButton accept=".xlsx" onFile={read}>
        {t(workbookMessages.chooseToRead)}
      </FileButton>
      <div role="status">
        {state.stage === 'working' && t(workbookMessages.reading, {name: state.name})}
        {state.stage === 'answered' && reading && <ReadLines name={state.name} reading={reading} />}
      </div>
      <WorkbookProblems state={state}>
        {state.stage === 'answered' && t(workbookMessages.notRead, {name: state.name})}
      </WorkbookProblems>
      {reading && <RowsToCorrect rows={reading.rows} />}
    </section>
  );
}

function ReadLines({name, reading: {plan, yearText, yearCell}}: {name: string; reading: Reading}) {
  const t = useLocalized();
  const lines = plan.lines.length;
  const year = String(plan.fiscalYear);
  return (
    <>
      <p>{lines > 0 ? t(workbookMessages.read, {name, lines}) : t(workbookMessages.readNothing, {name})}</p>
      {lines > 0 && yearText !== null && <p>{t(workbookMessages.yearNotRead, {yearCell, year})}</p>}
    </>
  );
}

/** The rows that the workbook gets wrong, whether they could be read or not. */
function RowsToCorrect({rows}: {rows: readonly RowReading[]}) {
  const t = useLocalized();
  const wrong = rows.filter(({line, problems}) => line === null || problems.length > 0);
  return (
    wrong.length > 0 && (
      <div className="ui-callout">
        <h4>{t(workbookMessages.rowsToCorrect)}</h4>
        <ul>
          {wrong.map((row) => (
            <Row key={row.row} row={row} />
          ))}
        </ul>
      </div>
    )
  );
}

function Row({row: {row, line, problems}}: {row: RowReading}) {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <li>
      <strong>{line === null ? t(workbookMessages.rowDropped, {row}) : t(workbookMessages.rowRead, {row})}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem.code + problem.cell}>
            {t(rowProblemMessages[problem.code], messageFields(problem, locale))}
          </li>
        ))}
      </ul>
    </li>
  );
}

// The filled usage plan, with one button: the plan in the centre's file, which the operator has put into the site, or
// in a file of the user's own. Files are worked on in the browser and go nowhere.
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useState} from 'react';
import {Button, FileButton, saveFile} from '../../../components/Button';
import {TextField} from '../../../components/Field';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {useYen} from '../../components/useYen';
import {fillNoteMessages, usagePlanAddress, workbookMessages} from '../../messages/workbook';
import type {Plan} from '../../plan';
import type {FillResult} from '../fill';
import type {Details} from '../layout';
import {Problems} from './ImportPlan';
import {messageFields} from './message-fields';
import {useWorkbook} from './useWorkbook';

const types: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** The name of the filled file. Its ending stays: Excel refuses a workbook with macros under another. */
function filledName(name: string): string {
  return name.replace(/(\.\w+)?$/, '-filled$1');
}

type Props = {
  plan: Plan;
  /** What the plan costs, in yen, tax included. */
  total: number;
  /** The number on the page of each line of the plan, where some lines of the form are not in it. */
  numbers?: readonly number[];
  /** How many lines of the form are not in the plan, because they are not filled in yet. */
  leftOut?: number;
};

export default function FilledPlan({plan, total, numbers = [], leftOut = 0}: Props) {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  const template = String(siteConfig.customFields?.usagePlan ?? '');
  const address = useBaseUrl(template);
  const {state, send} = useWorkbook<'fill'>();
  const [details, setDetails] = useState<Details>({});
  const [asked, setAsked] = useState<Plan>();
  const [isLost, setLost] = useState(false);

  const fill = (file: File): void => {
    setLost(false);
    setAsked(plan);
    const name = filledName(file.name);
    send(file, {task: 'fill', plan, details}, (reply) => {
      if (reply.ok) saveFile(name, reply.bytes, types[name.replace(/.*\./, '')] ?? types.xlsx);
    });
  };
  const download = async (): Promise<void> => {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(response.statusText);
      fill(new File([await response.blob()], template.replace(/.*\//, '')));
    } catch {
      setLost(true);
    }
  };
  // What was said of another plan does not hold for this one.
  const isCurrent = JSON.stringify(asked) === JSON.stringify(plan);
  const reply = isCurrent && state.stage === 'answered' ? state.reply : undefined;

  return (
    <section className="ui-screen" aria-label={t(workbookMessages.fillTitle)}>
      {template ? (
        <Button kind="main" className="ui-button--wide" onClick={download}>
          {t(workbookMessages.download)}
        </Button>
      ) : (
        <Link className="ui-button ui-button--wide" to={usagePlanAddress}>
          {t(workbookMessages.getFile)}
        </Link>
      )}
      {!template && <p className="ui-field__hint">{t(workbookMessages.steps)}</p>}
      <DetailFields details={details} onDetails={setDetails} />
      {template ? (
        <details className="ui-fold">
          <summary>{t(workbookMessages.ownFile)}</summary>
          <OwnFile onFile={fill} />
        </details>
      ) : (
        <OwnFile onFile={fill} />
      )}
      {leftOut > 0 && (
        <p className="ui-field__hint" key={leftOut}>
          {t(workbookMessages.unfinished, {leftOut})}
        </p>
      )}
      <div role="status">
        {isCurrent && state.stage === 'working' && <p key={state.name}>{t(workbookMessages.filling, state)}</p>}
        {isCurrent && state.stage === 'answered' && reply?.ok && (
          <Filled name={filledName(state.name)} reply={reply} total={total} numbers={numbers} />
        )}
      </div>
      <div role="alert">
        {isLost && <p className="ui-callout">{t(workbookMessages.notFetched)}</p>}
        {state.stage === 'broken' && <p className="ui-callout">{t(workbookMessages.broken)}</p>}
        {isCurrent && state.stage === 'answered' && reply && !reply.ok && (
          <div className="ui-callout">
            <p>{t(workbookMessages.notFilled, {name: state.name})}</p>
            <Problems of={reply.problems} numbers={numbers} />
          </div>
        )}
      </div>
    </section>
  );
}

function OwnFile({onFile}: {onFile: (file: File) => void}) {
  const t = useLocalized();
  return (
    <div>
      <FileButton accept=".xlsx,.xlsm" onFile={onFile}>
        {t(workbookMessages.chooseToFill)}
      </FileButton>
      <p className="ui-field__hint">{t(workbookMessages.stays)}</p>
    </div>
  );
}

/** What is asked for besides the lines; all of it may stay empty. */
function DetailFields({details, onDetails}: {details: Details; onDetails: (details: Details) => void}) {
  const t = useLocalized();
  return (
    <details className="ui-fold">
      <summary>{t(workbookMessages.details)}</summary>
      <div className="ui-screen">
        {(['name', 'account', 'institution', 'purpose'] as const).map((field) => (
          <TextField
            key={field}
            label={t(workbookMessages[field])}
            value={details[field] ?? ''}
            rows={field === 'purpose' ? 4 : undefined}
            onValue={(text) => onDetails({...details, [field]: text})}
          />
        ))}
        <p className="ui-field__hint">{t(workbookMessages.detailsStay)}</p>
      </div>
    </details>
  );
}

/** What is to be known of the saved file, and what is left to do with it. */
type FilledProps = Required<Pick<Props, 'total' | 'numbers'>> & {name: string; reply: Extract<FillResult, {ok: true}>};
function Filled({name, reply, total, numbers}: FilledProps) {
  const t = useLocalized();
  const locale = useLocale();
  const yen = useYen();
  const said = t(workbookMessages.filled, {name, lines: reply.lines, yen: yen(reply.total)});
  return (
    <>
      <p key={said}>{said}</p>
      {reply.notes.length > 0 && (
        <ul className="ui-callout ui-rows">
          {reply.notes.map((note) => (
            <li key={note.code}>
              {t(fillNoteMessages[note.code], messageFields(note, locale, numbers))}
              {note.code === 'group-cloud-left-out' && (
                <>
                  {' '}
                  {t(workbookMessages.bothTotals, {page: yen(total), file: yen(reply.total)})}{' '}
                  <Link to="/application/resource_extension/#what-the-sheet-cannot-do">
                    {t(workbookMessages.cannotDo)}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="ui-field__hint">
        {t(workbookMessages.rest)}{' '}
        <Link to="/application/resource_extension/#how-to-fill-in-table">{t(workbookMessages.howTo)}</Link>
      </p>
    </>
  );
}

// Who can apply for an account today, and how: computed from the notices in force at the reader's clock.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Badge} from '../../components/Badge';
import {Icon} from '../../components/Icon';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dateInJapan} from '../../lib/civil-date';
import {momentInWords} from '../../lib/dates-in-words';
import {messages} from '../messages';
import {registrationKindLabels} from '../notice-labels';
import type {PublishedNotice} from '../published';
import {type RegistrationKind, type RegistrationState, reasonsOf, registrationState} from '../registration';
import {services} from '../services';
import {registrationWays} from '../status/messages';
import {AtTheClock} from './AtTheClock';
import {wayTones} from './StateBadge';

/** Kinds of account in the same state for the same reasons. */
type Row = Omit<RegistrationState, 'kind'> & {
  kinds: RegistrationKind[];
  reasons: Pick<PublishedNotice, 'slug' | 'title'>[];
  /** Can the reader start with an ordinary account meanwhile? */
  canStart: boolean;
};

/** The kind that the page is about, then the others. */
function rowsAt(notices: readonly PublishedNotice[], now: number, about: RegistrationKind): Row[] {
  const states = registrationState(notices, services, now);
  const canStart = states.some(({kind, open}) => kind === 'general' && open);
  const rows: Row[] = [];
  for (const {kind, ...state} of [...states].sort((a, b) => Number(b.kind === about) - Number(a.kind === about))) {
    const same = rows.slice(1).find(({open, because}) => open === state.open && `${because}` === `${state.because}`);
    if (same) {
      same.kinds.push(kind);
    } else {
      const reasons = reasonsOf(notices, state.because).map(({slug, title}) => ({slug, title}));
      rows.push({...state, kinds: [kind], reasons, canStart});
    }
  }
  return rows;
}

type Props = {
  /** The kind of account that the page is about. */
  about?: RegistrationKind;
  /** More buttons, shown while that kind is open. */
  children?: ReactNode;
};

/** The answer for one kind of account, then a row for each state of the other kinds. */
export function RegistrationToday({about = 'general', children}: Props) {
  const t = useLocalized();
  return (
    <section aria-label={t(messages.registrationToday)}>
      <AtTheClock view={(notices, now) => rowsAt(notices, now, about)}>
        {([answer, ...others]) => (
          <>
            {answer && <Answer row={answer}>{children}</Answer>}
            <ul className="ui-status">
              {others.map((row) => (
                <li key={`${row.kinds}`} {...dataOf(row)}>
                  <span>
                    {row.kinds.map((kind) => (
                      <div key={kind}>{t(registrationKindLabels[kind])}</div>
                    ))}
                  </span>
                  <Badge tone={wayTones[wayOf(row)]}>{said(t(registrationWays[wayOf(row)]))}</Badge>
                  {!row.open && (
                    <span className="ui-status__more">
                      <Closed row={row} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </AtTheClock>
    </section>
  );
}

const dataOf = ({kinds, open, via}: Row) => ({'data-kind': kinds.join(' '), 'data-open': open, 'data-via': via});

const wayOf = ({open, via}: Row) => (open ? via : 'closed');

/** An element of its own, so that page translation does not get in the way when the clock changes the text. */
const said = (text: string) => <span key={text}>{text}</span>;

function Answer({row, children}: {row: Row; children: ReactNode}) {
  const t = useLocalized();
  const day = useDay();
  const {open, via, since, reasons, kinds} = row;
  const name = kinds.map((kind) => t(registrationKindLabels[kind])).join('');
  return (
    <div className={`ui-verdict ui-verdict--${open ? 'ok' : 'past'}`} {...dataOf(row)}>
      <Icon name={open ? 'ok' : 'past'} />
      <h2>{said(t(open ? (via === 'email' ? messages.byEmail : messages.byWeb) : messages.notToday))}</h2>
      <p>{said(open ? t(messages.accepts, {kind: name}) : name)}</p>
      {!open && (
        <p>
          <Closed row={row} />
        </p>
      )}
      {open && via === 'email' && (
        <p data-way="email">
          {since !== undefined && said(t(messages.formDown, day(since)))} <Reasons notices={reasons} />
        </p>
      )}
      {open && (
        <div className="ui-buttons">
          <Link
            className="ui-button"
            to={`/application/registration/${via === 'email' ? '#what-to-write' : '#web-form'}`}
          >
            {said(t(via === 'email' ? messages.writeMail : messages.fillInForm))}
            <Icon name="arrow" />
          </Link>
          {children}
        </div>
      )}
    </div>
  );
}

/** Since when and until when, what to do meanwhile, and why. */
function Closed({row: {since, until, canStart, reasons}}: {row: Row}) {
  const t = useLocalized();
  const day = useDay();
  // The last day on which it is closed, also where it ends at midnight.
  const known = until !== undefined && t(messages.closedUntil, day(until - 1));
  return (
    <>
      {since !== undefined && said(t(messages.closedSince, day(since)))}{' '}
      {said(known || t(canStart ? messages.startOrdinary : messages.noDate))} <Reasons notices={reasons} />
    </>
  );
}

function useDay() {
  const locale = useLocale();
  return (epochMs: number) => ({day: momentInWords(dateInJapan(epochMs), locale)});
}

function Reasons({notices}: {notices: Row['reasons']}) {
  return notices.map(({slug, title}) => (
    <Link key={slug} to={`/blog/${slug}/`}>
      {title}
    </Link>
  ));
}

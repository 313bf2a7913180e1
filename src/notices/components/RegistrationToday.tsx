// What can be applied for today, and how: computed from the notices in force at the reader's clock.
import Link from '@docusaurus/Link';
import {Badge} from '../../components/Badge';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dateInJapan} from '../../lib/civil-date';
import {momentInWords} from '../../lib/dates-in-words';
import {messages} from '../messages';
import {registrationKindWords} from '../notice-words';
import type {PublishedNotice} from '../published';
import {type RegistrationState, reasonsOf, registrationState} from '../registration';
import {services} from '../services';
import {AtTheClock} from './AtTheClock';

/** The state of one kind of account, with the notices that explain it. */
type Row = RegistrationState & {
  reasons: Pick<PublishedNotice, 'slug' | 'title'>[];
  /** Can the reader begin with an ordinary account meanwhile? */
  canBegin: boolean;
};

function rowsAt(notices: readonly PublishedNotice[], now: number): Row[] {
  const states = registrationState(notices, services, now);
  const canBegin = states.some(({kind, open}) => kind === 'general' && open);
  return states.map((state) => {
    const reasons = reasonsOf(notices, state.because).map(({slug, title}) => ({slug, title}));
    return {...state, reasons, canBegin};
  });
}

/** A box with one row for each kind of account, and the way to apply. */
export function RegistrationToday() {
  const t = useLocalized();
  return (
    <section className="ui-card">
      <b>{t(messages.registrationToday)}</b>
      <AtTheClock view={rowsAt}>
        {(rows) => (
          <>
            <ul className="ui-status">
              {rows.map((row) => (
                <KindRow key={row.kind} row={row} />
              ))}
            </ul>
            <ByEmail row={rows.find(({open, via}) => open && via === 'email')} />
          </>
        )}
      </AtTheClock>
    </section>
  );
}

function KindRow({row: {kind, open, via, since, until, reasons, canBegin}}: {row: Row}) {
  const t = useLocalized();
  const locale = useLocale();
  const {name, instead} = registrationKindWords[kind];
  const day = (epochMs: number) => ({day: momentInWords(dateInJapan(epochMs), locale)});
  return (
    <li data-kind={kind} data-open={open} data-via={via}>
      <b>{t(name)}</b>
      <Badge tone={open ? (via === 'email' ? 'limit' : 'ok') : 'past'}>
        {t(open ? (via === 'email' ? messages.byEmail : messages.byWeb) : messages.closed)}
      </Badge>
      {!open && (
        <span className="ui-status__more">
          {since !== undefined && t(messages.since, day(since))}{' '}
          {canBegin
            ? t(instead)
            : until === undefined
              ? t(messages.wait)
              : // The last day on which it is closed, also where it ends at midnight.
                t(messages.waitUntil, day(until - 1))}{' '}
          <Reasons notices={reasons} />
        </span>
      )}
    </li>
  );
}

function Reasons({notices}: {notices: Row['reasons']}) {
  return notices.map(({slug, title}) => (
    <Link key={slug} to={`/blog/${slug}/`}>
      {title}
    </Link>
  ));
}

/** What to do while the web form is down; nothing while it is up. */
function ByEmail({row}: {row: Row | undefined}) {
  const t = useLocalized();
  return (
    row && (
      <p data-way="email">
        {t(messages.how)} <Link to="/application/registration/#how-to-apply-for-use">{t(messages.steps)}</Link>{' '}
        <Link to="/application/registration/#what-to-write">{t(messages.template)}</Link>{' '}
        <Reasons notices={row.reasons} />
      </p>
    )
  );
}

// Whether a newcomer can begin with DDBJ Group Cloud today: it belongs to the personal genome analysis division.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Icon} from '../components/Icon';
import {Message} from '../components/Message';
import {useLocale, useLocalized} from '../components/useLocalized';
import {dateInJapan} from '../lib/civil-date';
import {momentInWords} from '../lib/dates-in-words';
import {AtTheClock} from '../notices/components/AtTheClock';
import type {PublishedNotice} from '../notices/published';
import {type RegistrationState, reasonsOf, registrationState} from '../notices/registration';
import {services} from '../notices/services';
import {cloudStateMessages} from './group-cloud-messages';

type State = Pick<RegistrationState, 'since' | 'until'> & {reason: Pick<PublishedNotice, 'slug' | 'title'> | undefined};

/** Since when newcomers are not accepted, and why; nothing while they are. */
function closedAt(notices: readonly PublishedNotice[], now: number): State | null {
  const state = registrationState(notices, services, now).find(({kind}) => kind === 'personal-genome');
  if (!state || state.open) return null;
  const [reason] = reasonsOf(notices, state.because);
  return {...state, reason: reason && {slug: reason.slug, title: reason.title}};
}

/** @param children what to do while newcomers are not accepted */
export function GroupCloudState({children}: {children: ReactNode}) {
  return (
    <AtTheClock view={closedAt}>{(state) => (state ? <Closed state={state}>{children}</Closed> : <Open />)}</AtTheClock>
  );
}

function Open() {
  const t = useLocalized();
  return (
    <section className="ui-verdict ui-verdict--ok">
      <Icon name="ok" />
      <h2>{t(cloudStateMessages.open)}</h2>
      <p>{t(cloudStateMessages.openText)}</p>
    </section>
  );
}

function Closed({state: {since, until, reason}, children}: {state: State; children: ReactNode}) {
  const t = useLocalized();
  const locale = useLocale();
  const day = since === undefined ? '' : momentInWords(dateInJapan(since), locale);
  return (
    <section className="ui-verdict ui-verdict--past">
      <Icon name="past" />
      <h2>{t(cloudStateMessages.closed)}</h2>
      <p>
        <Message
          of={cloudStateMessages.since}
          values={{day, notice: reason && <Link to={`/blog/${reason.slug}/`}>{reason.title}</Link>}}
        />{' '}
        {until === undefined && t(cloudStateMessages.noEnd)}
      </p>
      <p>{t(cloudStateMessages.ask)}</p>
      {children}
    </section>
  );
}

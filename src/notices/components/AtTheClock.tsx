// Renders what depends on the reader's clock without flashes or jumps: the built page contains the state of each coming
// stretch of time, and an inline script shows the current one before the first paint. Then React takes over.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {preparedStates} from '../current';
import {messages} from '../messages';
import type {PublishedNotice} from '../published';
import {type NoticeState, stateAt} from '../state';
import {StateBadge} from './StateBadge';
import {useBuiltNotices, useNoticesAt} from './useNotices';

/** What there is to show at an instant, as plain data: stretches of time with the same data are drawn once. */
type ViewOf<View> = (notices: readonly PublishedNotice[], now: number) => View;

type Props<View> = {
  view: ViewOf<View>;
  children: (view: View) => ReactNode;
  /** How long before its start a notice begins to be shown, in milliseconds. */
  lead?: number;
  /** Shown until the clock is known where no prepared state applies; by default a sentence. Null: nothing. */
  waiting?: ReactNode;
};

// Shows the prepared state of now, and hides the placeholder before it. Small, because every shown state has one.
const SHOW_NOW =
  '(function(s){for(var n=Date.now(),c=s.parentNode.children,i=0,d;i<c.length;i++){d=c[i].dataset;' +
  'if(d.from&&d.from<=n&&!(d.until<=n)){c[i].hidden=false;c[0].hidden=true}}})(document.currentScript)';

/** What the notices come to at the clock of the reader. */
export function AtTheClock<View>({view, children, lead = 0, waiting = <Waiting />}: Props<View>) {
  const now = useNow();
  const built = useBuiltNotices();
  const notices = useNoticesAt(now);
  if (now !== undefined) {
    return <div>{notices ? children(view(notices, now)) : waiting}</div>;
  }
  return (
    <Prepared as="div" waiting={waiting} states={preparedStates(built.notices, built.after, view, lead)}>
      {children}
    </Prepared>
  );
}

type StateProps = {
  notice: PublishedNotice;
  /** Shown after the state while the notice has not begun. */
  whileScheduled?: ReactNode;
};

/** The state of one notice by itself, inside a line of text; nothing for news, which has no state. */
export function StateNow({notice, whileScheduled}: StateProps) {
  const now = useNow();
  const {after} = useBuiltNotices();
  if (notice.kind === 'news') return null;
  const badge = (state: NoticeState) => (
    <>
      <StateBadge state={state} kind={notice.kind} /> {state === 'scheduled' && whileScheduled}
    </>
  );
  if (now !== undefined) return <span>{badge(stateAt(notice, now))}</span>;
  const states = preparedStates([notice], after, (_notices, at) => stateAt(notice, at));
  // Most notices of a list are over for good: no script, and nothing to choose from.
  if (states.length === 1) return <span>{badge(stateAt(notice, after))}</span>;
  return (
    <Prepared as="span" states={states}>
      {badge}
    </Prepared>
  );
}

type PreparedProps<View> = {
  as: 'div' | 'span';
  waiting?: ReactNode;
  states: ReturnType<typeof preparedStates<PublishedNotice, View>>;
  children: (view: View) => ReactNode;
};

function Prepared<View>({as: Box, waiting, states, children}: PreparedProps<View>) {
  return (
    <Box>
      <Box suppressHydrationWarning>{waiting}</Box>
      {states.map(({from, until, view}) => (
        <Box key={from} hidden suppressHydrationWarning data-from={from} data-until={until}>
          {children(view)}
        </Box>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, which must run before the first paint */}
      <script dangerouslySetInnerHTML={{__html: SHOW_NOW}} />
    </Box>
  );
}

/** Also what a browser without scripts shows: it sends the reader to the list. */
function Waiting() {
  const t = useLocalized();
  return (
    <span data-waiting="">
      {t(messages.waiting)} <Link to="/blog/">{t(messages.all)}</Link>
    </span>
  );
}

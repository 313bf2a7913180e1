// A notice's state as a badge.
import {Badge, type BadgeTone} from '../../components/Badge';
import type {IconName} from '../../components/Icon';
import {useLocalized} from '../../components/useLocalized';
import {stateLabel} from '../notice-labels';
import type {Kind} from '../schema';
import type {NoticeState} from '../state';
import type {RegistrationWay, ServiceState} from '../status-now';

const inForce: Partial<Record<Kind, BadgeTone>> = {outage: 'down', maintenance: 'limit', suspension: 'past'};

/** The look of a state; it differs by the kind of the notice. */
export function badgeOf(state: NoticeState, kind: Kind): {tone: BadgeTone; icon?: IconName} {
  if (state === 'scheduled') return {tone: 'plan'};
  if (state === 'in-force') return {tone: inForce[kind] ?? 'plan'};
  if (state === 'ended') return kind === 'outage' ? {tone: 'ok'} : {tone: 'past', icon: 'check'};
  return {tone: 'past', icon: 'limit'};
}

/** The look of the state of a service. */
export const serviceTones = {ok: 'ok', limit: 'limit', stopped: 'past', down: 'down'} as const satisfies Record<
  ServiceState,
  BadgeTone
>;

/** The look of how new accounts are accepted. */
export const wayTones: Record<RegistrationWay, BadgeTone> = {web: 'ok', email: 'limit', closed: 'past'};

/** The word differs by the kind of the notice, too. */
export function StateBadge({state, kind}: {state: NoticeState; kind: Kind}) {
  const t = useLocalized();
  return <Badge {...badgeOf(state, kind)}>{t(stateLabel(state, kind))}</Badge>;
}

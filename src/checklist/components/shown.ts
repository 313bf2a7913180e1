// What all parts of the result show: the checklist, its ticks and dates, and what is open at the current time.
import {useMemo} from 'react';
import type {IconName} from '../../components/Icon';
import {useNow} from '../../components/useNow';
import {dateInJapan} from '../../lib/civil-date';
import type {Localized} from '../../lib/localized';
import {useNoticesAt} from '../../notices/components/useNotices';
import type {PublishedNotice} from '../../notices/published';
import {registrationState} from '../../notices/registration';
import {services} from '../../notices/services';
import {answersState} from '../address';
import type {Checklist, Step} from '../checklist';
import type {Situation} from '../conditions';
import {type Deadline, deadlinesFor} from '../dates';
import type {MailKind} from '../mail-layout';
import {stepMessages} from '../messages/steps';
import type {Actor, StepMessages} from '../step';
import type {StepId} from '../steps';

/** A user's checklist with its ticks. */
export type Shown = {
  list: Checklist;
  /** The ticked steps of the list. */
  done: ReadonlySet<StepId>;
  /** The number of each step, from 1 in the order of the list. */
  numbers: ReadonlyMap<StepId, number>;
  clock: AtTheClock;
};

/** Who does a step, in the user's eyes. */
export function actorOf(
  {actor}: Step,
  {answers: {want, responsible}}: Checklist,
): {icon: IconName; label: Actor | 'self'} {
  if (actor === 'centre') return {icon: 'building', label: actor};
  const own = want === 'responsible-person' ? ['responsible-person'] : ['applicant', responsible === 'myself' && actor];
  return own.includes(actor) ? {icon: 'user', label: 'self'} : {icon: 'pen', label: actor};
}

/** How long a step takes, where the centre states it. */
export function timeOf(id: StepId, {steps}: Checklist): Localized | undefined {
  const {time, timeByEmail = time}: StepMessages = stepMessages[id];
  return steps.some((step) => step.id === 'apply-by-email') ? timeByEmail : time;
}

/** The link to the same steps. */
export function addressOf({answers}: Checklist): string {
  return `${window.location.origin}${window.location.pathname}#${answersState(answers)}`;
}

export function stepElementId(id: StepId): string {
  return `step-${id}`;
}

/** What the clock decides of a checklist. */
export type AtTheClock = {
  situation: Situation;
  /** Every notice that may be named as a reason. */
  notices: readonly PublishedNotice[];
  /** The date in Japan, `YYYY-MM-DD`. */
  today: string;
};

/** Undefined until the clock is known, and the notices of its time are there. The same object while nothing changes. */
export function useSituation(): AtTheClock | undefined {
  const now = useNow();
  const notices = useNoticesAt(now);
  const registration =
    now === undefined || !notices ? undefined : JSON.stringify(registrationState(notices, services, now));
  const today = now === undefined ? undefined : dateInJapan(now);
  return useMemo(
    () =>
      registration && today && notices
        ? {situation: {registration: JSON.parse(registration)}, notices, today}
        : undefined,
    [registration, today, notices],
  );
}

/** The dates not to miss, from today on. */
export function deadlinesShown({list, clock: {today}}: Shown): Deadline[] {
  return deadlinesFor(list.answers, today);
}

/** What a step asked to be written. `asked` counts, so that the same can be asked for again. */
export type Writing = {what: 'mail' | 'forward'; kind?: MailKind; asked: number};
/** Asks for something to be written. */
export type OnWrite = (what: Writing['what'], kind?: MailKind) => void;

// What is open at the reader's clock, by the notices in force.
import {useMemo} from 'react';
import {services} from '../../data/services';
import type {Situation} from '../../domain/checklist/conditions';
import {dateInJapan} from '../../domain/civil-date';
import type {PublishedNotice} from '../../domain/notices/published';
import {registrationState} from '../../domain/notices/registration';
import {useNow} from '../../ui/useNow';
import {useNoticesAt} from '../Notices/useNotices';

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
  const known =
    now === undefined || notices === undefined
      ? undefined
      : {
          registration: JSON.stringify(registrationState(notices, services, now)),
          today: dateInJapan(now),
        };
  const registration = known?.registration;
  const today = known?.today;
  return useMemo(
    () =>
      registration === undefined || today === undefined || notices === undefined
        ? undefined
        : {situation: {registration: JSON.parse(registration)}, notices, today},
    [registration, today, notices],
  );
}

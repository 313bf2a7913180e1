// What is open at the reader's clock, by the notices in force.
import {useMemo} from 'react';
import {useNow} from '../../components/useNow';
import {dateInJapan} from '../../lib/civil-date';
import {useNoticesAt} from '../../notices/components/useNotices';
import type {PublishedNotice} from '../../notices/published';
import {registrationState} from '../../notices/registration';
import {services} from '../../notices/services';
import type {Situation} from '../conditions';

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

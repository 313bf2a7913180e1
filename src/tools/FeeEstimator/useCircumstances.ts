// What decides some pitfalls and stands in no plan: the day in Japan, and the services that take no new users at present.
import {useMemo} from 'react';
import {servicesOfRegistration} from '../../data/registration-of-services';
import {services} from '../../data/services';
import type {Circumstances} from '../../domain/fees/pitfalls';
import {registrationKinds, registrationState} from '../../domain/notices/registration';
import {useNow} from '../../ui/useNow';
import {useNoticesAt} from '../Notices/useNotices';

const JAPAN = 9 * 60 * 60 * 1000;

/** Undefined until the reader's clock and the notices are known; the same object until the day or the suspensions change. */
export function useCircumstances(): Circumstances | undefined {
  const now = useNow();
  const notices = useNoticesAt(now);
  const isKnown = now !== undefined && notices !== undefined;
  const today = isKnown ? new Date(now + JAPAN).toISOString().slice(0, 10) : undefined;
  // As text: the clock goes on every minute, and what follows from this must not be drawn again with it.
  const closed = isKnown
    ? registrationState(notices, services, now)
        .filter(({open}) => !open)
        .map(({kind}) => kind)
        .join(' ')
    : '';
  return useMemo(() => {
    if (today === undefined) {
      return undefined;
    }
    const kinds = registrationKinds.filter((kind) => closed.split(' ').includes(kind));
    return {today, suspended: kinds.flatMap((kind) => servicesOfRegistration[kind])};
  }, [today, closed]);
}

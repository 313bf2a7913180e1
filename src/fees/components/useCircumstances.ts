// What decides some pitfalls and is in no plan: the day in Japan, and the services that take no new users at present.
import {useMemo} from 'react';
import {useNow} from '../../components/useNow';
import {dateInJapan} from '../../lib/civil-date';
import {useNoticesAt} from '../../notices/components/useNotices';
import {type RegistrationKind, registrationKinds, registrationState} from '../../notices/registration';
import {services} from '../../notices/services';
import type {ServiceCode} from '../code';
import type {Circumstances} from '../pitfalls';

/**
 * Undefined until the reader's clock and the notices are known; the same object until the day or the suspensions
 * change.
 */
export function useCircumstances(): Circumstances | undefined {
  const now = useNow();
  const notices = useNoticesAt(now);
  const isKnown = now !== undefined && notices !== undefined;
  const today = isKnown ? dateInJapan(now) : undefined;
  // As text: the clock goes on every minute, and what follows from this must not be rendered again with it.
  const closed = isKnown
    ? registrationState(notices, services, now)
        .filter(({open}) => !open)
        .map(({kind}) => kind)
        .join(' ')
    : '';
  return useMemo(() => {
    if (today === undefined) return undefined;
    const kinds = registrationKinds.filter((kind) => closed.split(' ').includes(kind));
    return {today, suspended: kinds.flatMap((kind) => servicesOfRegistration[kind])};
  }, [today, closed]);
}

const servicesOfRegistration: Readonly<Record<RegistrationKind, readonly ServiceCode[]>> = {
  general: ['priority-general', 'dedicated-general'],
  'large-scale': ['storage-general'],
  'personal-genome': [
    'storage-personal',
    'priority-personal',
    'dedicated-personal',
    'gpu-slurm-personal',
    'group-cloud',
    'group-cloud-development',
    'group-cloud-work',
    'group-cloud-transport',
  ],
};

// What decides some pitfalls and is in no plan: the day in Japan, and the services that take no new users at present.
import {useMemo} from 'react';
import {useNow} from '../../components/useNow';
import {dateInJapan} from '../../lib/civil-date';
import {useNoticesAt} from '../../notices/components/useNotices';
import {type RegistrationKind, registrationState} from '../../notices/registration';
import {services} from '../../notices/services';
import {type BillingServiceCode, billingServiceCodes} from '../code';
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
    return {today, suspended: billingServiceCodes.filter((code) => closed.split(' ').includes(registrationFor[code]))};
  }, [today, closed]);
}

/** The kind of account that each service needs. */
const registrationFor: Readonly<Record<BillingServiceCode, RegistrationKind>> = {
  'storage-general': 'large-scale',
  'storage-personal': 'personal-genome',
  'priority-general': 'general',
  'dedicated-general': 'general',
  'priority-personal': 'personal-genome',
  'dedicated-personal': 'personal-genome',
  'gpu-slurm-personal': 'personal-genome',
  'group-cloud': 'personal-genome',
  'group-cloud-development': 'personal-genome',
  'group-cloud-work': 'personal-genome',
  'group-cloud-transport': 'personal-genome',
};

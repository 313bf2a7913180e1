// Whether a kind of account can be applied for, and by which way, in one badge.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Badge} from '../../components/Badge';
import type {RegistrationState} from '../registration';

export function RegistrationBadge({open, via}: Pick<RegistrationState, 'open' | 'via'>): ReactNode {
  if (!open) {
    return (
      <Badge tone="attention">
        <Translate id="registrationToday.closed">新規受付を停止中</Translate>
      </Badge>
    );
  }
  return (
    <Badge tone="good">
      {via === 'email' ? (
        <Translate id="registrationToday.byEmail">メールで申請できます</Translate>
      ) : (
        <Translate id="registrationToday.byWeb">Webフォームで申請できます</Translate>
      )}
    </Badge>
  );
}

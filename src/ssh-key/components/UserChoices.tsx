// What users choose about themselves: division, operating system, account name. Stored nowhere.
import {useEffect, useState} from 'react';
import {SelectField, TextField} from '../../components/Field';
import {ownSystem} from '../../components/own-system';
import {useLocalized} from '../../components/useLocalized';
import {accountProblem, type System, systems} from '../commands';
import {accountProblemMessages, divisionMessages, systemMessages} from '../messages/labels';
import {toolMessages} from '../messages/tool';
import {type Division, divisions} from '../public-key';

/** The user's choices. The account name may be empty. */
export type User = {division: Division; system: System; account: string};

function guessedSystem(): System {
  // The tabs of a page put the system that was chosen into the address (OsTabs).
  const chosen = new URLSearchParams(window.location.search).get('os');
  const own = chosen === 'windows' || chosen === 'macos' || chosen === 'linux' ? chosen : ownSystem();
  return own === 'windows' ? 'windows-powershell' : own;
}

export function useUser(): [User, (user: User) => void] {
  const [user, setUser] = useState<User>({division: 'general', system: 'linux', account: ''});
  useEffect(() => setUser((before) => ({...before, system: guessedSystem()})), []);
  return [user, setUser];
}

type Props = {user: User; onUser: (user: User) => void};

export function DivisionField({user, onUser}: Props) {
  const t = useLocalized();
  return (
    <SelectField
      label={t(toolMessages.division)}
      options={divisions.map((code) => [code, t(divisionMessages[code])])}
      value={user.division}
      onValue={(division) => onUser({...user, division})}
    />
  );
}

export function SystemField({user, onUser}: Props) {
  const t = useLocalized();
  return (
    <SelectField
      label={t(toolMessages.system)}
      options={systems.map((code) => [code, t(systemMessages[code])])}
      value={user.system}
      onValue={(system) => onUser({...user, system})}
    />
  );
}

export function AccountField({user, onUser}: Props) {
  const t = useLocalized();
  const problem = user.account === '' ? undefined : accountProblem(user.account);
  return (
    <TextField
      label={t(toolMessages.account)}
      hint={t(toolMessages.accountHint)}
      problem={problem && t(accountProblemMessages[problem])}
      autoCapitalize="none"
      value={user.account}
      onValue={(account) => onUser({...user, account: account.trim()})}
    />
  );
}

/** Today in the user's time zone, as YYYY-MM-DD, which is how Sweden writes dates. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

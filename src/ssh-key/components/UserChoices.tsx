// What users say of themselves: division, operating system, account name. Stored nowhere.
import clsx from 'clsx';
import {type ReactNode, useEffect, useState} from 'react';
import {Field} from '../../components/Field';
import {ownSystem} from '../../components/own-system';
import {useLocalized} from '../../components/useLocalized';
import type {Localized} from '../../lib/localized';
import {accountProblem, type System, systems} from '../commands';
import {accountProblemMessages, divisionMessages, systemMessages} from '../messages/labels';
import {toolMessages} from '../messages/tool';
import {type Division, divisions} from '../public-key';
import styles from './SshKeyChecker.module.css';

/** The user's choices. The account name may be empty. */
export type User = {division: Division; system: System; account: string};

function guessedSystem(): System {
  const own = ownSystem();
  return own === 'windows' ? 'windows-powershell' : own;
}

export function useUser(): [User, (user: User) => void] {
  const [user, setUser] = useState<User>({division: 'general', system: 'linux', account: ''});
  useEffect(() => setUser((before) => ({...before, system: guessedSystem()})), []);
  return [user, setUser];
}

export function UserChoices({user, onChange}: {user: User; onChange: (user: User) => void}): ReactNode {
  const t = useLocalized();
  return (
    <div className={styles.choices}>
      <Choice
        label={t(toolMessages.division)}
        names={divisionMessages}
        codes={divisions}
        value={user.division}
        onChoose={(division) => onChange({...user, division})}
      />
      <Choice
        label={t(toolMessages.system)}
        names={systemMessages}
        codes={systems}
        value={user.system}
        onChoose={(system) => onChange({...user, system})}
      />
    </div>
  );
}

type ChoiceProps<C extends string> = {
  label: string;
  names: Record<C, Localized>;
  codes: readonly C[];
  value: C;
  onChoose: (code: C) => void;
};

function Choice<C extends string>({label, names, codes, value, onChoose}: ChoiceProps<C>): ReactNode {
  const t = useLocalized();
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={({target}) => onChoose(codes[target.selectedIndex] ?? value)}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {t(names[code])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function AccountField({user, onUser}: {user: User; onUser: (user: User) => void}): ReactNode {
  const t = useLocalized();
  const problem = accountProblem(user.account);
  const isWrong = problem !== undefined && problem !== 'account-missing';
  return (
    <Field
      className={clsx(styles.account)}
      label={t(toolMessages.account)}
      hint={t(toolMessages.accountHint)}
      problem={isWrong && t(accountProblemMessages[problem])}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={user.account}
          onChange={(event) => onUser({...user, account: event.target.value.trim()})}
        />
      )}
    </Field>
  );
}

/** Today in the user's time zone, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

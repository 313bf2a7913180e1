// The account name, asked for where a command needs it. It is put into the commands on the page and kept nowhere.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {accountProblem} from '../commands';
import {accountProblemWords} from '../ssh-key-labels';
import type {Reader} from './ReaderChoices';
import styles from './SshKeyChecker.module.css';

/** A field with its hint, and what is wrong with what was typed. */
export function AccountField({reader, onReader}: {reader: Reader; onReader: (reader: Reader) => void}): ReactNode {
  const t = useLocalized();
  const problem = accountProblem(reader.account);
  const isWrong = problem !== undefined && problem !== 'account-missing';
  return (
    <Field
      className={clsx(styles.account)}
      label={<Translate id="keyCheck.account">アカウント名</Translate>}
      hint={
        <Translate id="keyCheck.accountHint">
          まだない方は、申請で希望する名前を入れます。個人ゲノム解析区画でも、末尾の-pgは付けません。
        </Translate>
      }
      problem={isWrong && t(accountProblemWords[problem])}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={reader.account}
          onChange={(event) => onReader({...reader, account: event.target.value.trim()})}
        />
      )}
    </Field>
  );
}

// The account name, asked for where a command needs it. It is put into the commands on the page and kept nowhere.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import {accountProblemWords} from '../../data/ssh-key-labels';
import {accountProblem} from '../../domain/ssh-key/commands';
import {useLocalized} from '../../ui/useLocalized';
import type {Reader} from './ReaderChoices';
import styles from './SshKeyChecker.module.css';

/** A field with its hint, and what is wrong with what was typed. */
export function AccountField({
  reader,
  onReader,
}: {
  reader: Reader;
  onReader: (reader: Reader) => void;
}): ReactNode {
  const t = useLocalized();
  const id = useId();
  const problem = accountProblem(reader.account);
  const isWrong = problem !== undefined && problem !== 'account-missing';
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        <Translate id="keyCheck.account">アカウント名</Translate>
      </label>
      <span className={styles.hint} id={`${id}hint`}>
        <Translate id="keyCheck.accountHint">
          まだない方は、申請で希望する名前を入れます。個人ゲノム解析区画でも、末尾の-pgは付けません。
        </Translate>
      </span>
      <input
        id={id}
        className={`${styles.input} ${styles.account}`}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={reader.account}
        aria-describedby={isWrong ? `${id}hint ${id}problem` : `${id}hint`}
        aria-invalid={isWrong}
        onChange={(event) => onReader({...reader, account: event.target.value.trim()})}
      />
      <span role="status" id={`${id}problem`}>
        {isWrong && <span className={styles.problem}>{t(accountProblemWords[problem])}</span>}
      </span>
    </div>
  );
}

// What the reader says of themselves: division, operating system, account name. Kept while the page is open, nowhere else.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useEffect, useState} from 'react';
import {Field} from '../../components/Field';
import {ownSystem} from '../../components/own-system';
import {useLocalized} from '../../components/useLocalized';
import {type System, systems} from '../commands';
import {type Division, divisions} from '../comment';
import {divisionWords, systemWords} from '../ssh-key-labels';
import styles from './SshKeyChecker.module.css';

/** The reader's choices. The account name may be empty. */
export type Reader = {division: Division; system: System; account: string};

function guessedSystem(): System {
  const own = ownSystem();
  return own === 'windows' ? 'windows-powershell' : own;
}

/** The choices, and how to change them. */
export function useReader(): [Reader, (reader: Reader) => void] {
  const [reader, setReader] = useState<Reader>({division: 'general', system: 'linux', account: ''});
  useEffect(() => setReader((before) => ({...before, system: guessedSystem()})), []);
  return [reader, setReader];
}

/** Division and operating system as two fields. */
export function ReaderChoices({reader, onChange}: {reader: Reader; onChange: (reader: Reader) => void}): ReactNode {
  const t = useLocalized();
  return (
    <div className={styles.choices}>
      <Field label={<Translate id="keyCheck.division">使う区画</Translate>}>
        {(control) => (
          <select
            {...control}
            value={reader.division}
            onChange={(event) => {
              const division = divisions.find((code) => code === event.target.value);
              onChange({...reader, division: division ?? reader.division});
            }}
          >
            {divisions.map((code) => (
              <option key={code} value={code}>
                {t(divisionWords[code])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={<Translate id="keyCheck.system">お使いのOS</Translate>}>
        {(control) => (
          <select
            {...control}
            value={reader.system}
            onChange={(event) => {
              const system = systems.find((code) => code === event.target.value);
              onChange({...reader, system: system ?? reader.system});
            }}
          >
            {systems.map((code) => (
              <option key={code} value={code}>
                {t(systemWords[code])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

// The ssh-keygen command for the user's division, account, date and system.
import type {ReactNode} from 'react';
import {CopyText} from '../../components/CopyText';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {commandsFor} from '../commands';
import {toolMessages} from '../messages/tool';
import {AccountField, ReaderChoices, today, useReader} from './ReaderChoices';
import styles from './SshKeyChecker.module.css';

/** The command appears once the account name is valid. */
export function MakeKey(): ReactNode {
  const t = useLocalized();
  const [reader, setReader] = useReader();
  const inBrowser = useNow() !== undefined;
  const commands = inBrowser ? commandsFor({...reader, date: today()}) : 'account-missing';
  return (
    <section className={styles.tool} aria-label={t(toolMessages.makeKeyLabel)}>
      <ReaderChoices reader={reader} onChange={setReader} />
      <AccountField reader={reader} onReader={setReader} />
      <div>
        {typeof commands !== 'string' && (
          <>
            {commands.makeFolder && <CopyText label={t(toolMessages.makeKeyFolder)} text={commands.makeFolder} />}
            <CopyText label={t(toolMessages.makeKeyCommand)} text={commands.makeKey} />
            <CopyText label={t(toolMessages.makeKeyShow)} text={commands.showPublicKey} />
          </>
        )}
      </div>
      {typeof commands === 'string' && <p className={styles.hint}>{t(toolMessages.makeKeyWaiting)}</p>}
    </section>
  );
}

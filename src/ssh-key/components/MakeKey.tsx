// The right ssh-keygen command for the reader's division, account, date and system.
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {CopyText} from '../../components/CopyText';
import {useNow} from '../../components/useNow';
import {commandsFor} from '../commands';
import {AccountField, ReaderChoices, today, useReader} from './ReaderChoices';
import styles from './SshKeyChecker.module.css';

/** A small form; the command appears when the account name is right. */
export function MakeKey(): ReactNode {
  const [reader, setReader] = useReader();
  const inBrowser = useNow() !== undefined;
  const commands = inBrowser ? commandsFor({...reader, date: today()}) : 'account-missing';
  return (
    <section className={styles.tool} aria-label={translate({id: 'makeKey.label', message: '鍵を作るコマンド'})}>
      <ReaderChoices reader={reader} onChange={setReader} />
      <AccountField reader={reader} onReader={setReader} />
      <div>
        {typeof commands !== 'string' && (
          <>
            {commands.makeFolder && (
              <CopyText
                label={translate({
                  id: 'makeKey.folder',
                  message: '鍵を置くフォルダを作る（すでにあれば何も変わりません）',
                })}
                text={commands.makeFolder}
              />
            )}
            <CopyText
              label={translate({id: 'makeKey.command', message: '鍵の組を作る（1行）'})}
              text={commands.makeKey}
            />
            <CopyText
              label={translate({id: 'makeKey.show', message: '公開鍵を表示する'})}
              text={commands.showPublicKey}
            />
          </>
        )}
      </div>
      {typeof commands === 'string' && (
        <p className={styles.hint}>
          <Translate id="makeKey.waiting">アカウント名を入れると、鍵を作るコマンドが出ます。</Translate>
        </p>
      )}
    </section>
  );
}

// What comes after the check: log in, or add the key, with the commands for the reader's account, division and system.
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {CopyText} from '../../components/CopyText';
import {commandsFor} from '../commands';
import {AccountField} from './AccountField';
import type {Reader} from './ReaderChoices';
import styles from './SshKeyChecker.module.css';
import {today} from './today';

/** The commands appear when the account name is right; until then the field says what is missing. */
export function NextCommands({reader, onReader}: {reader: Reader; onReader: (reader: Reader) => void}): ReactNode {
  const commands = commandsFor({...reader, date: today()});
  return (
    <details className={styles.more}>
      <summary>
        <Translate id="keyCheck.next">鍵を追加する・ログインの設定をする（アカウント名がある方）</Translate>
      </summary>
      <AccountField reader={reader} onReader={onReader} />
      {typeof commands !== 'string' && (
        <>
          {commands.addKey ? (
            <CopyText
              label={translate({
                id: 'keyCheck.addKey',
                message: '鍵を追加する（OLDを、すでに登録してある秘密鍵のファイル名に置き換えます）',
              })}
              text={commands.addKey}
            />
          ) : (
            <p>
              <Translate id="keyCheck.addKeyGitBash">
                鍵の追加に使うssh-copy-idはPowerShellにはありません。OSで「Windows（Git
                Bash）」を選ぶと、コマンドが出ます。
              </Translate>
            </p>
          )}
          <CopyText
            label={translate(
              {id: 'keyCheck.config', message: 'ログインの設定（{path}に書き足します）'},
              {path: commands.configPath},
            )}
            text={commands.config}
          />
        </>
      )}
    </details>
  );
}

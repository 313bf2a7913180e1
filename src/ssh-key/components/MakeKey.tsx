// The ssh-keygen command for the user's division, account, date and system.
import {CopyText} from '../../components/CopyText';
import {NoScript} from '../../components/NoScript';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {commandsFor} from '../commands';
import {toolMessages} from '../messages/tool';
import {AccountField, today, UserChoices, useUser} from './UserChoices';

/** The command appears once the account name is valid. */
export function MakeKey() {
  const t = useLocalized();
  const [user, setUser] = useUser();
  const inBrowser = useNow() !== undefined;
  const commands = inBrowser ? commandsFor({...user, date: today()}) : 'account-missing';
  return (
    <section aria-label={t(toolMessages.makeKeyLabel)}>
      <NoScript>{t(toolMessages.noScriptMake)}</NoScript>
      <UserChoices user={user} onChange={setUser} />
      <AccountField user={user} onUser={setUser} />
      <div>
        {typeof commands !== 'string' && (
          <>
            {commands.makeFolder && <CopyText label={t(toolMessages.makeKeyFolder)} text={commands.makeFolder} />}
            <CopyText label={t(toolMessages.makeKeyCommand)} text={commands.makeKey} />
            <CopyText label={t(toolMessages.makeKeyShow)} text={commands.showPublicKey} />
          </>
        )}
      </div>
      {typeof commands === 'string' && <p className="ui-field__hint">{t(toolMessages.makeKeyWaiting)}</p>}
    </section>
  );
}

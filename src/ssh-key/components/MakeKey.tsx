// The ssh-keygen command for one system, by the user's division and account. Without scripts, with placeholders.
import {useState} from 'react';
import {CopyText} from '../../components/CopyText';
import {Message} from '../../components/Message';
import {NoScript} from '../../components/NoScript';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {accountProblem, commandsFor, type System, shellOf, usualFileName} from '../commands';
import {toolMessages} from '../messages/tool';
import {AccountField, DivisionField, today, type User} from './UserChoices';

function commandsWithPlaceholders(user: User, date: string) {
  const isNamed = accountProblem(user.account) === undefined;
  // A placeholder is no account name, which is all that commands are made for.
  const commands = commandsFor({...user, account: isNamed ? user.account : 'account', date});
  if (typeof commands === 'string') throw new Error(commands);
  const {makeFolder, makeKey, copyKey} = commands;
  return {makeFolder, copyKey, makeKey: isNamed ? makeKey : makeKey.replace(':account:', ':ACCOUNT:')};
}

const copyLabels = {
  windows: toolMessages.makeKeyThird,
  macos: toolMessages.makeKeyCopy,
  linux: toolMessages.makeKeyShow,
};

// The form of every system has the same. The theme's tabs make their content anew after hydration: it outlives them.
let chosen: Omit<User, 'system'> = {division: 'general', account: ''};

/** @param on where the commands are typed */
export function MakeKey({on}: {on: System}) {
  const t = useLocalized();
  const [user, setUser] = useState<User>({...chosen, system: on});
  const change = (next: User): void => {
    chosen = {division: next.division, account: next.account};
    setUser(next);
  };
  const file = usualFileName('ssh-ed25519', user.division);
  const inBrowser = useNow() !== undefined;
  const {makeFolder, makeKey, copyKey} = commandsWithPlaceholders(user, inBrowser ? today() : 'YYYY-MM-DD');
  return (
    <section aria-label={t(toolMessages.makeKeyLabel)}>
      <NoScript>{t(toolMessages.makeKeyByHand)}</NoScript>
      <div className="ui-fields ui-screen">
        <DivisionField user={user} onUser={change} />
        <AccountField user={user} onUser={change} />
      </div>
      {makeFolder && <CopyText label={t(toolMessages.makeKeyFolder)} text={makeFolder} />}
      <CopyText label={t(makeFolder ? toolMessages.makeKeySecond : toolMessages.makeKeyCommand)} text={makeKey} />
      <p>{t(toolMessages.passphrase)}</p>
      <CopyText label={t(copyLabels[shellOf(on)])} text={copyKey} />
      <p>
        <Message
          of={toolMessages.twoFiles}
          values={{
            publicKey: (
              <code key={file} translate="no">
                {file}.pub
              </code>
            ),
            privateKey: (
              <code key={file} translate="no">
                {file}
              </code>
            ),
          }}
        />
      </p>
    </section>
  );
}

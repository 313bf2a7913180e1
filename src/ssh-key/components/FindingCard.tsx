// One finding: what happened, why it matters, what to do, and the command for the user's system.
import Link from '@docusaurus/Link';
import {CopyText} from '../../components/CopyText';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {commandsFor, shellOf, showCommands} from '../commands';
import type {Finding} from '../finding';
import {findingText} from '../finding-text';
import {type FindingCommand, rebuildPublicKey} from '../messages/next-steps';
import {toolMessages} from '../messages/tool';
import {AccountField, today, type User} from './UserChoices';

type Props = {
  finding: Finding;
  /** Without a line to register, only the first finding says what to do. */
  isFirst: boolean;
  hasLine: boolean;
  user: User;
  onUser: (user: User) => void;
};

export function FindingCard({finding, isFirst, hasLine, user, onUser}: Props) {
  const t = useLocalized();
  const message = findingText(finding, useLocale(), hasLine);
  // Private keys of PuTTY and other programs have no .pub file.
  const hasNoFile = finding.code === 'private-key' && finding.form !== 'key-file';
  const [first, ...others] = message.commands
    .filter((command) => !(hasNoFile && command === 'show-public-key'))
    .map((command) => <HelpfulCommand key={command} command={command} user={user} onUser={onUser} />);
  return (
    <div data-code={finding.code}>
      <b>{message.what}</b>
      <p className="ui-field__hint">{message.why}</p>
      {(isFirst || hasLine) && (
        <>
          <p>{message.todo}</p>
          {first}
          {(others.length > 0 || message.readMore) && (
            <details className="ui-fold">
              <summary>{t(toolMessages.otherCommands)}</summary>
              {others}
              {message.readMore && (
                <p>
                  <Link to={message.readMore}>{t(toolMessages.readMore)}</Link>
                </p>
              )}
            </details>
          )}
        </>
      )}
    </div>
  );
}

type CommandProps = {command: FindingCommand; user: User; onUser: (user: User) => void};

function HelpfulCommand({command, user, onUser}: CommandProps) {
  const t = useLocalized();
  if (command === 'rebuild-public-key') {
    return <CopyText label={t(toolMessages.replaceKey)} text={rebuildPublicKey[shellOf(user.system)]} />;
  }
  if (command === 'make-key') {
    const made = commandsFor({...user, date: today()});
    return (
      <>
        <AccountField user={user} onUser={onUser} />
        {typeof made === 'string' ? (
          <p className="ui-field__hint">{t(toolMessages.makeKeyWaiting)}</p>
        ) : (
          <CopyText key={made.makeKey} label={t(toolMessages.makeKeyCommand)} text={made.makeKey} />
        )}
      </>
    );
  }
  const {listPublicKeys, showPublicKey, showFingerprint} = showCommands(user.system);
  return (
    <>
      <CopyText label={t(toolMessages.listPublicKeys)} text={listPublicKeys} />
      {command === 'show-public-key' ? (
        <CopyText label={t(toolMessages.showPublicKey)} text={showPublicKey} />
      ) : (
        <CopyText label={t(toolMessages.showFingerprint)} text={showFingerprint} />
      )}
    </>
  );
}

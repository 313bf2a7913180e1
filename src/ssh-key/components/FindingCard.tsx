// One finding: what happened, why it matters, what to do, and the command for the user's system.
import Link from '@docusaurus/Link';
import {CopyText} from '../../components/CopyText';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {commandsFor, shellOf, showCommands} from '../commands';
import type {Finding} from '../finding';
import {findingText} from '../finding-text';
import {blankMessages} from '../messages/labels';
import type {FindingCommand} from '../messages/next-steps';
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

/** Private keys of PuTTY and other programs have no .pub file. */
function helps({command}: FindingCommand, finding: Finding): boolean {
  return (
    command !== 'show-public-key' ||
    finding.code !== 'private-key' ||
    ['armour', 'body', 'agent'].includes(finding.form)
  );
}

export function FindingCard({finding, isFirst, hasLine, user, onUser}: Props) {
  const t = useLocalized();
  const locale = useLocale();
  const message = findingText(finding, locale, hasLine);
  return (
    <li data-code={finding.code}>
      <b>{message.what}</b>
      <p className="ui-field__hint">{message.why}</p>
      {(isFirst || hasLine) && (
        <>
          <p>
            {message.todo} {message.readMore && <Link to={message.readMore}>{t(toolMessages.readMore)}</Link>}
          </p>
          {message.commands
            .filter((command) => helps(command, finding))
            .map((command) => (
              <HelpfulCommand
                key={command.command === 'typed' ? command.lines.linux : command.command}
                command={command}
                user={user}
                onUser={onUser}
              />
            ))}
        </>
      )}
    </li>
  );
}

type CommandProps = {command: FindingCommand; user: User; onUser: (user: User) => void};

function HelpfulCommand({command, user, onUser}: CommandProps) {
  const t = useLocalized();
  if (command.command === 'typed') {
    return <CopyText label={t(blankMessages[command.blank])} text={command.lines[shellOf(user.system)]} />;
  }
  if (command.command === 'make-key') {
    const made = commandsFor({...user, date: today()});
    return (
      <>
        <AccountField user={user} onUser={onUser} />
        {typeof made === 'string' ? (
          <p className="ui-field__hint">{t(toolMessages.makeKeyWaiting)}</p>
        ) : (
          <CopyText label={t(toolMessages.makeKeyCommand)} text={made.makeKey} />
        )}
      </>
    );
  }
  const commands = showCommands(user.division, user.system);
  return command.command === 'show-public-key' ? (
    <CopyText label={t(toolMessages.makeKeyShow)} text={commands.showPublicKey} />
  ) : (
    <CopyText label={t(toolMessages.showFingerprint)} text={commands.showFingerprint} />
  );
}

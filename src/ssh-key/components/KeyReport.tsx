// The result of the key check: the verdict, what to do, the line to register, the key, the next commands.
import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {DownloadButton, Unseen} from '../../components/Button';
import {CopyText} from '../../components/CopyText';
import {Icon} from '../../components/Icon';
import {useLocalized} from '../../components/useLocalized';
import {commandsFor} from '../commands';
import {type Finding, type FindingCode, findingKind, hasLineToRegister} from '../finding';
import {
  keyTypeMessages,
  keyTypeNotes,
  publicKeyOfPrivateForm,
  type ShownVerdict,
  verdictMessages,
} from '../messages/labels';
import {toolMessages} from '../messages/tool';
import {divisionMark} from '../public-key';
import type {Examination, ExaminedKey} from './check.worker';
import {FindingCard} from './FindingCard';
import {AccountField, today, type User} from './UserChoices';

type Props = {examination: Examination; user: User; onUser: (user: User) => void};

/** Hints that may be the reason why a login fails: shown with the findings, not below the key. */
const urgentHints: readonly FindingCode[] = ['ed25519-outside-prime-group', 'comment-other-division'];

const isHint = ({code}: Finding): boolean => findingKind(code) === 'hint' && !urgentHints.includes(code);

function shownVerdict({verdict, findings}: Examination, hasLine: boolean): ShownVerdict {
  if (verdict === 'valid' && findings.some(({code}) => urgentHints.includes(code))) return 'valid-in-doubt';
  return verdict === 'wrong-format' && hasLine ? 'wrong-format-converted' : verdict;
}

export default function KeyReport({examination, user, onUser}: Props) {
  const t = useLocalized();
  const headline = useRef<HTMLHeadingElement>(null);
  const {verdict, findings, key, canonical} = examination;
  const hasLine = hasLineToRegister(examination);
  const shown = shownVerdict(examination, hasLine);
  const message = verdictMessages[shown];
  const hints = findings.filter(isHint);
  const privateForm = findings.find((finding) => finding.code === 'private-key')?.form;

  const tone = verdict === 'private' ? 'down' : shown !== 'valid-in-doubt' && hasLine ? 'ok' : 'limit';

  // The field that held the private key is gone, and the focus with it.
  useEffect(() => {
    if (verdict === 'private') {
      headline.current?.focus();
    } else {
      // With large text the result may begin below the screen.
      headline.current?.scrollIntoView({block: 'nearest'});
    }
  }, [verdict]);

  return (
    <div data-verdict={verdict}>
      <Announcement text={t(message.headline)} />
      <div className={`ui-verdict ui-verdict--${tone}`}>
        <Icon name={tone} />
        <h3 ref={headline} tabIndex={-1}>
          {t(message.headline)}
        </h3>
        <p>{t(message.lead)}</p>
        {privateForm && <p>{t(publicKeyOfPrivateForm[privateForm])}</p>}
      </div>
      <Findings
        findings={findings.filter((finding) => !isHint(finding))}
        hasLine={hasLine}
        user={user}
        onUser={onUser}
      />
      {hasLine && canonical !== undefined && (
        <LineToHandIn inDoubt={shown === 'valid-in-doubt'}>
          <CopyText label={t(toolMessages.canonical)} text={canonical}>
            <DownloadButton name={`id_ed25519_${divisionMark[user.division]}.pub`} content={`${canonical}\n`}>
              {t(toolMessages.download)}
            </DownloadButton>
          </CopyText>
          <p>
            {t(toolMessages.whereTo)}{' '}
            <Link to="/application/ssh_keys/#hand-in-public-key">{t(toolMessages.whereToLink)}</Link>
          </p>
        </LineToHandIn>
      )}
      {hasLine && hints.length > 0 && (
        <>
          <h4>{t(toolMessages.hints)}</h4>
          <Findings findings={hints} hasLine={hasLine} user={user} onUser={onUser} />
        </>
      )}
      {key && <KeyFacts examined={key} />}
      {hasLine && <NextCommands user={user} onUser={onUser} />}
    </div>
  );
}

/** Milliseconds without a change before the verdict is announced. */
const QUIET = 1000;

/** Announces the verdict to screen readers. */
function Announcement({text}: {text: string}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return <Unseen role="status">{said}</Unseen>;
}

/** Folded while there is a reason to look twice. */
function LineToHandIn({inDoubt, children}: {inDoubt: boolean; children: ReactNode}) {
  const t = useLocalized();
  return inDoubt ? (
    <details className="ui-fold">
      <summary>{t(toolMessages.lineInDoubt)}</summary>
      {children}
    </details>
  ) : (
    children
  );
}

type FindingsProps = Pick<Props, 'user' | 'onUser'> & {findings: Finding[]; hasLine: boolean};

function Findings({findings, ...rest}: FindingsProps) {
  return (
    findings.length > 0 && (
      <ul className="ui-rows">
        {findings.map((finding, index) => (
          <FindingCard key={finding.code} finding={finding} isFirst={index === 0} {...rest} />
        ))}
      </ul>
    )
  );
}

function KeyFacts({examined}: {examined: ExaminedKey}) {
  const t = useLocalized();
  const {type, bits, comment, fingerprints} = examined;
  return (
    <>
      <h4>{t(toolMessages.facts)}</h4>
      <dl className="ui-facts">
        <dt>{t(toolMessages.type)}</dt>
        <dd>
          {t(keyTypeMessages[type])} <code>{type}</code>
          <p className="ui-field__hint">{t(keyTypeNotes[type])}</p>
        </dd>
        <dt>{t(toolMessages.size)}</dt>
        <dd>{t(toolMessages.bits, {bits: String(bits)})}</dd>
        <dt>{t(toolMessages.sha256)}</dt>
        <dd>
          <code>{fingerprints.sha256}</code>
        </dd>
        <dt>{t(toolMessages.md5)}</dt>
        <dd>
          <code>{fingerprints.md5}</code>
        </dd>
        <dt>{t(toolMessages.comment)}</dt>
        <dd>{comment === '' ? t(toolMessages.noComment) : <bdi>{comment}</bdi>}</dd>
      </dl>
    </>
  );
}

/** The commands appear once the account name is valid. */
function NextCommands({user, onUser}: {user: User; onUser: (user: User) => void}) {
  const t = useLocalized();
  const commands = commandsFor({...user, date: today()});
  return (
    <details className="ui-fold">
      <summary>{t(toolMessages.next)}</summary>
      <AccountField user={user} onUser={onUser} />
      {typeof commands !== 'string' && (
        <>
          {commands.addKey ? (
            <CopyText label={t(toolMessages.addKey)} text={commands.addKey} />
          ) : (
            <p>{t(toolMessages.addKeyGitBash)}</p>
          )}
          <CopyText label={t(toolMessages.config, {path: commands.configPath})} text={commands.config} />
        </>
      )}
    </details>
  );
}

// The result of the key check: a card with the verdict and one next step, the key that was read, the next commands.
import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {Button, DownloadButton, VisuallyHidden} from '../../components/Button';
import {CopyText} from '../../components/CopyText';
import {MailButton} from '../../components/HelpDesk';
import {Icon} from '../../components/Icon';
import {useLocalized} from '../../components/useLocalized';
import {commandsFor, knownFileName, showCommands, usualFileName} from '../commands';
import {type Finding, type FindingCode, findingKind, hasLineToRegister} from '../finding';
import {
  divisionMessages,
  keyTypeMessages,
  keyTypeNotes,
  publicKeyOfPrivateForm,
  type ShownVerdict,
  verdictMessages,
} from '../messages/labels';
import {toolMessages} from '../messages/tool';
import type {Examination, ExaminedKey} from './check.worker';
import {FindingCard} from './FindingCard';
import {AccountField, today, type User} from './UserChoices';

type Props = {
  examination: Examination;
  user: User;
  onUser: (user: User) => void;
  /** The name of the file that was chosen, if any. */
  fileName: string | undefined;
  /** One of several keys was chosen. */
  onPick: (line: string) => void;
};

/** Hints that may be the reason why a login fails: in the card. The others are folded. */
const urgentHints: readonly FindingCode[] = ['ed25519-outside-prime-group', 'comment-other-division'];

const isHint = ({code}: Finding): boolean => findingKind(code) === 'hint' && !urgentHints.includes(code);

function shownVerdict({verdict, findings}: Examination, hasLine: boolean): ShownVerdict {
  if (verdict === 'valid' && findings.some(({code}) => urgentHints.includes(code))) return 'valid-in-doubt';
  if (findings[0]?.code === 'may-be-private') return 'private-in-doubt';
  return verdict === 'wrong-format' && hasLine ? 'wrong-format-converted' : verdict;
}

export default function KeyReport({examination, user, onUser, fileName, onPick}: Props) {
  const t = useLocalized();
  const headline = useRef<HTMLHeadingElement>(null);
  const {id, verdict, findings, key, canonical, keys} = examination;
  const hasLine = hasLineToRegister(examination);
  const shown = shownVerdict(examination, hasLine);
  const message = verdictMessages[shown];
  const main = findings.find((finding) => !isHint(finding));
  const others = hasLine || key ? findings.filter((finding) => finding !== main) : [];
  const privateForm = findings.find((finding) => finding.code === 'private-key')?.form;
  const tone = verdict === 'private' ? 'down' : shown !== 'valid-in-doubt' && hasLine ? 'ok' : 'limit';
  const card = {hasLine, user, onUser};

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
      {/* Anew for each result: a translated page cannot take changes inside its texts. */}
      <div key={`${id} ${user.system}`}>
        <section className={`ui-verdict ui-verdict--${tone}`}>
          <Icon name={tone} />
          <h2 ref={headline} tabIndex={-1}>
            {t(message.headline)}
          </h2>
          <div>
            <p>{t(message.lead)}</p>
            {privateForm && <p>{t(publicKeyOfPrivateForm[privateForm])}</p>}
            {main && <FindingCard finding={main} isFirst {...card} />}
            {hasLine && canonical !== undefined && key && (
              <LineToSend inDoubt={shown === 'valid-in-doubt'}>
                <CopyText label={t(toolMessages.canonical)} text={canonical} />
                <div className="ui-buttons">
                  <MailButton
                    subject={t(toolMessages.mailSubject)}
                    body={t(toolMessages.mailBody, {
                      account: user.account,
                      division: t(divisionMessages[user.division]),
                      line: canonical,
                    })}
                  >
                    {t(toolMessages.mail)}
                  </MailButton>
                  <DownloadButton name={`${usualFileName(key.type, user.division)}.pub`} content={`${canonical}\n`}>
                    {t(toolMessages.download)}
                  </DownloadButton>
                  <Link to="/application/ssh_keys/#hand-in-public-key">{t(toolMessages.whereToLink)}</Link>
                </div>
              </LineToSend>
            )}
            {keys && <KeyList keys={keys} onPick={onPick} />}
          </div>
        </section>
        {key && <KeyFacts examined={key} user={user} />}
        {others.length > 0 && (
          <details className="ui-fold">
            <summary>{t(toolMessages.otherPoints)}</summary>
            <div className="ui-rows">
              {others.map((finding) => (
                <FindingCard key={JSON.stringify(finding)} finding={finding} isFirst={false} {...card} />
              ))}
            </div>
          </details>
        )}
      </div>
      {hasLine && key && <NextCommands user={user} onUser={onUser} file={knownFileName(key, fileName)} />}
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
  // Nothing of the result before: it may be the one of another key.
  return <VisuallyHidden role="status">{said === text && <span key={said}>{said}</span>}</VisuallyHidden>;
}

/** Folded while there is a reason to look twice. */
function LineToSend({inDoubt, children}: {inDoubt: boolean; children: ReactNode}) {
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

function KeyList({keys, onPick}: {keys: NonNullable<Examination['keys']>; onPick: (line: string) => void}) {
  const t = useLocalized();
  return (
    <>
      <h4>{t(toolMessages.severalKeys)}</h4>
      <ul className="ui-rows">
        {keys.map(({type, comment, fingerprints, canonical}, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the keys of one input; the same one may be there twice
          <li key={index}>
            <b translate="no">{t(keyTypeMessages[type])}</b>{' '}
            {comment === '' ? t(toolMessages.noComment) : <bdi translate="no">{comment}</bdi>}
            <br />
            <code translate="no">{fingerprints.sha256}</code>
            <p>
              <Button onClick={() => onPick(canonical)}>{t(toolMessages.takeThisKey)}</Button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function KeyFacts({examined, user}: {examined: ExaminedKey; user: User}) {
  const t = useLocalized();
  const {type, bits, comment, fingerprints} = examined;
  const {listPublicKeys, showFingerprint} = showCommands(user.system);
  return (
    <section className="ui-card">
      <h4>{t(toolMessages.facts)}</h4>
      <dl className="ui-facts">
        <dt>{t(toolMessages.type)}</dt>
        <dd translate="no">
          {t(keyTypeMessages[type])} <code translate="no">{type}</code>
        </dd>
        <dt>{t(toolMessages.size)}</dt>
        <dd>{t(toolMessages.bits, {bits: String(bits)})}</dd>
        <dt>{t(toolMessages.sha256)}</dt>
        <dd>
          <code translate="no">{fingerprints.sha256}</code>
        </dd>
        <dt>{t(toolMessages.comment)}</dt>
        <dd>{comment === '' ? t(toolMessages.noComment) : <bdi translate="no">{comment}</bdi>}</dd>
      </dl>
      {type.startsWith('sk-') && <p>{t(keyTypeNotes[type])}</p>}
      <details className="ui-fold">
        <summary>{t(toolMessages.compare)}</summary>
        <CopyText label={t(toolMessages.listPublicKeys)} text={listPublicKeys} />
        <CopyText label={t(toolMessages.showFingerprint)} text={showFingerprint} />
        <p>
          {t(toolMessages.md5)} <code translate="no">{fingerprints.md5}</code>
        </p>
      </details>
    </section>
  );
}

/** The commands appear once the account name is valid. */
function NextCommands({user, onUser, file}: {user: User; onUser: (user: User) => void; file: string}) {
  const t = useLocalized();
  const commands = commandsFor({...user, date: today(), file});
  return (
    <details className="ui-fold">
      <summary>{t(toolMessages.next)}</summary>
      <AccountField user={user} onUser={onUser} />
      {typeof commands !== 'string' && (
        <div key={JSON.stringify(commands)}>
          {file === 'KEY' && <p>{t(toolMessages.replaceKey)}</p>}
          {commands.addKey ? (
            <>
              <CopyText label={t(toolMessages.addKey)} text={commands.addKey} />
              <p className="ui-field__hint">{t(toolMessages.addKeyForce)}</p>
            </>
          ) : (
            <p>{t(toolMessages.addKeyGitBash)}</p>
          )}
          <CopyText label={t(toolMessages.config, {path: commands.configPath})} text={commands.config} />
        </div>
      )}
    </details>
  );
}

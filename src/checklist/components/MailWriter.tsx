// The e-mail to the help desk: its fields, its preview, and the ways to send it. Nothing is sent or stored by the site.
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useId, useState} from 'react';
import {CopyText} from '../../components/CopyText';
import {HelpDesk} from '../../components/HelpDesk';
import {useLocale, useLocalized} from '../../components/useLocalized';
import type {Division} from '../../ssh-key/public-key';
import type {Answers} from '../answers';
import {divisionOf, helpDeskMail, type MailRequest, mailtoAddress} from '../mail';
import {type MailKind, mailKindsOf, mailParts} from '../mail-layout';
import {mailWords} from '../messages/mail';
import {type ParticularField, type Particulars, particularFields} from '../particulars';
import {KeyField} from './KeyField';
import {LanguageChoice} from './LanguageChoice';
import {ParticularFields} from './ParticularFields';
import type {Shown} from './shown';
import type {Writing} from './TakeAway';
import styles from './Writing.module.css';

/** Some mail programs and systems cut longer links. */
const LONGEST_LINK = 1900;

type Props = {
  shown: Shown;
  particulars: Particulars;
  onParticulars: (particulars: Particulars) => void;
  /** What a step asked for. */
  wanted: Writing | undefined;
};

function isParticular(line: string): line is ParticularField {
  return particularFields.some((field) => field === line);
}

/** The division that the key is for: DDBJ Group Cloud is reached through the personal genome division. */
function divisionOfKey(answers: Answers): Division {
  return divisionOf(answers) === 'general' ? 'general' : 'personal-genome';
}

export default function MailWriter({shown, particulars, onParticulars, wanted}: Props): ReactNode {
  const {list, clock} = shown;
  const kinds = mailKindsOf(list);
  const [chosen, setChosen] = useState<MailKind>();
  const [language, setLanguage] = useState(useLocale());
  const [key, setKey] = useState<MailRequest['key']>();
  useEffect(() => {
    if (wanted?.kind) {
      setChosen(wanted.kind);
    }
  }, [wanted]);
  const kind = kinds.find((one) => one === chosen) ?? kinds[0];
  const lines = mailParts(kind, list.answers).flatMap((part) => part.lines);
  const mail = helpDeskMail(
    {
      answers: list.answers,
      situation: clock.situation,
      particulars,
      ...(key && lines.includes('key') && {key}),
      locale: language,
      kind,
    },
    mailWords,
  );
  return (
    <div>
      <p className={styles.hint}>
        <Translate id="checklist.mailStays">
          入力したことは、このページの中だけで使います。送信も保存もしません。送るのは、あなたのメールソフトです。所属機関のメールアドレスから送ってください。
        </Translate>
      </p>
      {kinds.length > 1 && <KindChoice kinds={kinds} kind={kind} onKind={setChosen} />}
      <LanguageChoice language={language} onLanguage={setLanguage} />
      <ParticularFields
        fields={[...new Set(lines.filter(isParticular))]}
        particulars={particulars}
        onParticulars={onParticulars}
      />
      {lines.includes('key') && <KeyField division={divisionOfKey(list.answers)} onKey={setKey} />}
      <Missing blanks={mail.blanks} />
      <CopyText wrap label={translate({id: 'checklist.subject', message: '件名'})} text={mail.subject} />
      <CopyText wrap label={translate({id: 'checklist.body', message: '本文'})} text={mail.body} />
      <SendLink mail={mail} />
    </div>
  );
}

function KindChoice({
  kinds,
  kind,
  onKind,
}: {
  kinds: readonly MailKind[];
  kind: MailKind;
  onKind: (kind: MailKind) => void;
}): ReactNode {
  const t = useLocalized();
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Translate id="checklist.mailKind">何のメールを作りますか</Translate>
      </legend>
      {kinds.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === kind} onChange={() => onKind(one)} />
          {t(mailWords.subject[one]).replace(/\s*[（(][^（(]*\{name\}[^）)]*[）)]/, '')}
        </label>
      ))}
    </fieldset>
  );
}

function Missing({blanks}: {blanks: readonly (ParticularField | 'key')[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const names = blanks.map((field) => t(mailWords.label[field]));
  return (
    <p role="status" className={styles.hint}>
      {names.length > 0 ? (
        <Translate id="checklist.blanks" values={{fields: names.join(locale === 'ja' ? '、' : ', ')}}>
          {'まだ空いているところ：{fields}'}
        </Translate>
      ) : (
        <Translate id="checklist.noBlanks">必要なところは、全部入っています。</Translate>
      )}
    </p>
  );
}

function SendLink({mail}: {mail: {subject: string; body: string}}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = mailtoAddress(String(siteConfig.customFields?.helpdesk ?? ''), mail);
  return (
    <p className={styles.send}>
      <span>
        <Translate id="checklist.to">宛先</Translate> <HelpDesk />
      </span>
      {address.length > LONGEST_LINK ? (
        <span>
          <Translate id="checklist.tooLong">
            長い文なので、メールソフトに渡すと途中で切れるおそれがあります。件名と本文をコピーして送ってください。
          </Translate>
        </span>
      ) : (
        <a href={address}>
          <Translate id="checklist.openMail">メールソフトで開く</Translate>
        </a>
      )}
    </p>
  );
}

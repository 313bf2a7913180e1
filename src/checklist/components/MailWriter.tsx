// The e-mail to the help desk and the text for the responsible person: fields, preview, and how to send them. The site
// itself sends and stores nothing.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type HTMLInputAutoCompleteAttribute, type RefObject, useEffect, useRef, useState} from 'react';
import {Button} from '../../components/Button';
import {CopyText} from '../../components/CopyText';
import {ChoiceField, TextField} from '../../components/Field';
import {HelpDesk} from '../../components/HelpDesk';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {type Locale, prefixOf} from '../../lib/localized';
import type {Division} from '../../ssh-key/public-key';
import type {Answers} from '../answers';
import {divisionOf} from '../conditions';
import {helpDeskMail, type MailRequest, mailtoAddress, responsiblePersonText} from '../mail';
import {type MailKind, mailKindsOf, mailParts} from '../mail-layout';
import {mailTemplate} from '../mail-templates';
import {resultMessages} from '../messages/labels';
import {
  longFields,
  optionalFields,
  type ParticularField,
  type Particulars,
  particularFields,
  plainParticular,
} from '../particulars';
import styles from './Checklist.module.css';
import {KeyField} from './KeyField';
import type {Shown, Writing} from './shown';

/** Some mail programs and systems cut longer links. */
const LONGEST_LINK = 1900;

type Props = {shown: Shown; particulars: Particulars; onParticulars: (particulars: Particulars) => void};

function isParticular(line: string): line is ParticularField {
  return particularFields.some((field) => field === line);
}

/** The division that the key is for: DDBJ Group Cloud is reached through the personal genome division. */
function divisionOfKey(answers: Answers): Division {
  return divisionOf(answers) === 'general' ? 'general' : 'personal-genome';
}

/** @param wanted what a step asked for */
export default function MailWriter({shown, particulars, onParticulars, wanted}: Props & {wanted: Writing | undefined}) {
  const t = useLocalized();
  const {list, clock} = shown;
  const kinds = mailKindsOf(list);
  const [chosen, setChosen] = useState<MailKind>();
  const locale = useLocale();
  const [language, setLanguage] = useState(locale);
  const [key, setKey] = useState<MailRequest['key']>();
  useEffect(() => {
    if (wanted?.kind) {
      setChosen(wanted.kind);
    }
  }, [wanted]);
  const kind = kinds.find((one) => one === chosen) ?? kinds[0];
  const parts = mailParts(kind, list.answers);
  const lines = parts.flatMap((part) => part.lines);
  const mail = helpDeskMail({
    answers: list.answers,
    situation: clock.situation,
    particulars,
    ...(key && lines.includes('key') && {key}),
    locale: language,
    kind,
  });
  const count = mail.blanks.length;
  const fields = useRef<HTMLDivElement>(null);
  return (
    <div>
      <p className="ui-field__hint">{t(resultMessages.mailStays)}</p>
      <SendLink mail={mail} />
      <p className="ui-field__hint">{count > 0 && <span key={count}>{t(resultMessages.blanks, {count})}</span>}</p>
      {kinds.length > 1 && (
        <ChoiceField
          legend={t(resultMessages.mailKind)}
          options={kinds.map((one) => [one, t(mailTemplate.subject[one])] as const)}
          value={kind}
          onValue={setChosen}
        />
      )}
      <LanguageChoice language={language} onLanguage={setLanguage} />
      <div ref={fields}>
        {parts.map(({section, lines: inPart}) => (
          <ParticularFields
            key={section}
            legend={t(mailTemplate.section[section]).replace(/^\[|\]$/g, '')}
            fields={inPart.filter(isParticular)}
            blanks={mail.blanks}
            particulars={particulars}
            onParticulars={onParticulars}
          />
        ))}
        {lines.includes('key') && <KeyField division={divisionOfKey(list.answers)} onKey={setKey} />}
      </div>
      <div className="ui-buttons">
        <span role="status">
          <span key={count}>{count > 0 ? t(resultMessages.blanks, {count}) : t(resultMessages.noBlanks)}</span>
        </span>
        {count > 0 && <Button onClick={() => goToBlank(fields)}>{t(resultMessages.firstBlank)}</Button>}
      </div>
      <CopyText label={t(resultMessages.subject)} text={mail.subject} />
      <CopyText label={t(resultMessages.body)} text={mail.body} />
      <SendLink mail={mail} />
    </div>
  );
}

/** What is missing is asked for where it is needed. */
function goToBlank({current}: RefObject<HTMLElement | null>): void {
  const blank =
    current?.querySelector<HTMLElement>('[data-blank=true]') ?? current?.querySelector('textarea:last-of-type');
  if (blank instanceof HTMLElement) blank.focus();
}

function SendLink({mail}: {mail: {subject: string; body: string}}) {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  const address = mailtoAddress(String(siteConfig.customFields?.helpdesk ?? ''), mail);
  return (
    <p className="ui-buttons">
      <span>
        {t(resultMessages.to)} <HelpDesk />
      </span>
      {address.length > LONGEST_LINK ? (
        <span>{t(resultMessages.tooLong)}</span>
      ) : (
        <a className="ui-button" href={address}>
          {t(resultMessages.openMail)}
        </a>
      )}
    </p>
  );
}

const forwarded: readonly ParticularField[] = ['name', 'affiliation', 'purpose'];

/** The text that the user forwards to the responsible person, in the language that they choose. */
export function ForwardText({shown, particulars, onParticulars}: Props) {
  const t = useLocalized();
  const [language, setLanguage] = useState(useLocale());
  const site = `${window.location.origin}${prefixOf(language)}`;
  const {subject, body, blanks} = responsiblePersonText(
    {answers: shown.list.answers, situation: shown.clock.situation, particulars, locale: language},
    site,
  );
  return (
    <div>
      <LanguageChoice language={language} onLanguage={setLanguage} />
      <ParticularFields
        legend={t(mailTemplate.section.applicant).replace(/^\[|\]$/g, '')}
        fields={forwarded}
        blanks={blanks}
        particulars={particulars}
        onParticulars={onParticulars}
      />
      <CopyText label={t(resultMessages.forward)} text={`${subject}\n\n${body}`} />
    </div>
  );
}

/** What browsers can fill in about the user (WCAG 2.2, 1.3.5). */
const autoComplete: Partial<Record<ParticularField, HTMLInputAutoCompleteAttribute>> = {
  name: 'name',
  affiliation: 'organization',
  jobTitle: 'organization-title',
  email: 'email',
  telephone: 'tel',
  postalAddress: 'street-address',
};

/** The keypad of a phone. */
const inputType: Partial<Record<ParticularField, string>> = {
  email: 'email',
  responsibleEmail: 'email',
  telephone: 'tel',
};

/** The fields for what a text says about the user. */
function ParticularFields({
  legend,
  fields,
  blanks,
  particulars,
  onParticulars,
}: Omit<Props, 'shown'> & {legend: string; fields: readonly ParticularField[]; blanks: readonly string[]}) {
  const t = useLocalized();
  if (fields.length === 0) {
    return null;
  }
  return (
    <fieldset className={`ui-fields ui-fields--two ${styles.fields}`}>
      <legend>{legend}</legend>
      {fields.map((field) => {
        const isLong = longFields.has(field);
        const {[field]: hint} = mailTemplate.hint;
        return (
          <TextField
            key={field}
            className={isLong ? 'ui-wide' : undefined}
            label={t(mailTemplate.label[field])}
            hint={hint ? t(hint) : optionalFields.has(field) && t(resultMessages.optional)}
            data-blank={blanks.includes(field)}
            problem={plainParticular(field, particulars) === 'private-key' && t(resultMessages.withheld)}
            rows={isLong ? 3 : undefined}
            type={inputType[field] ?? 'text'}
            autoComplete={autoComplete[field] ?? 'off'}
            value={particulars[field] ?? ''}
            onValue={(text) => onParticulars({...particulars, [field]: text})}
          />
        );
      })}
    </fieldset>
  );
}

const languages = [
  ['ja', '日本語', 'ja'],
  ['en', 'English', 'en'],
] as const;

type LanguageProps = {language: Locale; onLanguage: (language: Locale) => void};

/** The language of a text that is written for the user. */
function LanguageChoice({language, onLanguage}: LanguageProps) {
  const t = useLocalized();
  return <ChoiceField legend={t(resultMessages.language)} options={languages} value={language} onValue={onLanguage} />;
}

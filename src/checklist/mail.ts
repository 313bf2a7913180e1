// Decides the text of the e-mail to the help desk. What is missing stands there as a marked blank; a key stands there only when
// the key check found it right; private key material never does.
import type {Locale, Localized} from '../lib/localized';
import type {KeyCheck} from '../ssh-key/check-key';
import {wantsPersonalGenome} from './answer-conditions';
import type {Answers} from './answers';
import {checklistFor} from './checklist';
import {conditions, type Situation} from './conditions';
import {type MailKind, type MailPart, type MailSection, mailKindsOf, mailParts} from './mail-layout';
import {optionalFields, type ParticularField, type Particulars, plainParticular} from './particulars';

/** The words of mails. In subjects `{name}` and `{affiliation}` are filled in. */
export type MailWords = {
  subject: Record<MailKind, Localized>;
  greeting: Localized;
  /** What the writer wants, in one to three sentences. */
  opening: Record<MailKind, Localized>;
  /** A line below the opening: what the plan is for, or that FEFTA may bear on a move. */
  wish: Record<'many-users' | 'course' | 'more-resources' | 'group-cloud' | 'fefta-after-move', Localized>;
  section: Record<MailSection, Localized>;
  label: Record<ParticularField | 'key' | 'division' | 'noAccount', Localized>;
  division: Record<'general' | 'personal-genome' | 'group-cloud', Localized>;
  /** The mark of what is missing. */
  blank: Localized;
  none: Localized;
  self: Localized;
  keyLater: Localized;
  colon: Localized;
};

/** What a mail is written from. */
export type MailRequest = {
  answers: Answers;
  situation: Situation;
  particulars: Particulars;
  /** What the key check said of the public key. Only a key that it found right is written. */
  key?: Pick<KeyCheck, 'verdict' | 'canonical'>;
  locale: Locale;
  /** Which mail; left out: the most urgent one of the checklist. */
  kind?: MailKind;
};

/** A mail, to be sent by the reader's own program. Nothing is sent from here. */
export type Mail = {
  kind: MailKind;
  subject: string;
  /** Lines end with a line feed. */
  body: string;
  /** What is missing: a marked blank stands in its place. */
  blanks: (ParticularField | 'key')[];
  /** What was left out because it holds private key material. Say so: it must not be sent by any way. */
  withheld: ParticularField[];
  /** Is the public key in it? */
  hasKey: boolean;
};

/** The mail to the help desk that the reader's checklist asks for. */
export function helpDeskMail(
  {answers: given, situation, particulars, key, locale, kind: wanted}: MailRequest,
  words: MailWords,
): Mail {
  const list = checklistFor(given, situation);
  const {answers} = list;
  const kind = wanted ?? mailKindsOf(list)[0];
  /** The mail is about an ordinary account, for what was asked for cannot be had now. */
  const isOrdinary = (kind === 'application' || kind === 'first-key') && conditions.planWaits(answers, situation);
  const blanks: Mail['blanks'] = [];
  const withheld: ParticularField[] = [];
  let hasKey = false;
  /** Elsewhere the opening says what is asked for; more can be added. */
  const isOpenRequest = kind === 'question' || kind === 'responsible';
  const say = (text: Localized) => text[locale];
  const line = (label: Localized, value: string) =>
    value.includes('\n')
      ? `${say(label)}${say(words.colon).trimEnd()}\n${value}`
      : `${say(label)}${say(words.colon)}${value}`;

  /** The value of a field, or its blank; nothing for an optional field that is empty. */
  const textOf = (field: ParticularField): string | undefined => {
    const plain = plainParticular(field, particulars);
    if (typeof plain === 'object') return plain.text;
    if (plain === 'private-key' && !withheld.includes(field)) withheld.push(field);
    if (optionalFields.has(field) || (field === 'request' && !isOpenRequest)) return undefined;
    if (!blanks.includes(field)) blanks.push(field);
    return say(words.blank);
  };
  const written = (item: MailPart['lines'][number]): string[] => {
    if (item === 'self') return [say(words.self)];
    if (item === 'noAccount') return [line(words.label.noAccount, say(words.none))];
    if (item === 'division')
      return [line(words.label.division, say(words.division[isOrdinary ? 'general' : divisionOf(answers)]))];
    if (item === 'key') {
      const right = key?.verdict === 'valid' ? key.canonical : undefined;
      hasKey = right !== undefined;
      // Where the key is what the mail is for, there is nothing to send later.
      const isForKey = kind === 'first-key' || kind === 'new-key';
      if (!hasKey && isForKey) blanks.push('key');
      return [line(words.label.key, right ?? say(isForKey ? words.blank : words.keyLater))];
    }
    const value = textOf(item);
    return value === undefined ? [] : [line(words.label[item], value)];
  };

  const parts = mailParts(kind, answers).map(({section, lines}) =>
    [say(words.section[section]), ...lines.flatMap(written)].join('\n'),
  );
  const wish = isOrdinary ? undefined : wishOf(kind, answers);
  const opening = wish === undefined ? [words.opening[kind]] : [words.opening[kind], words.wish[wish]];
  const body = [say(words.greeting), opening.map(say).join('\n'), ...parts].join('\n\n');
  const subject = say(words.subject[kind]).replaceAll(
    /\{(name|affiliation)\}/g,
    (_placeholder, field: 'name' | 'affiliation') => textOf(field) ?? '',
  );
  return {kind, subject, body: `${body}\n`, blanks, withheld, hasKey};
}

/** The division that the answers ask for, as a mail names it. Takes relevant answers. */
export function divisionOf(answers: Answers): keyof MailWords['division'] {
  if (answers.want === 'group-cloud') return 'group-cloud';
  const isPersonalGenome = wantsPersonalGenome(answers) || answers.division === 'personal-genome';
  return isPersonalGenome ? 'personal-genome' : 'general';
}

function wishOf(kind: MailKind, answers: Answers): keyof MailWords['wish'] | undefined {
  if (kind === 'move') return answers.residency === 'resident' ? undefined : 'fefta-after-move';
  if (kind !== 'application' && kind !== 'plan' && kind !== 'plan-in-advance') return undefined;
  if (answers['group-kind'] === 'course') return 'course';
  const {want} = answers;
  return want === 'many-users' || want === 'more-resources' || want === 'group-cloud' ? want : undefined;
}

/** The link that opens the reader's mail program with the mail (RFC 6068: line ends are `%0D%0A`). */
export function mailtoAddress(to: string, {subject, body}: Pick<Mail, 'subject' | 'body'>): string {
  const escaped = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${escaped(subject)}&body=${escaped(body)}`;
}

// The texts that the checklist writes: the e-mail to the help desk, and the text that an applicant forwards to the
// responsible person. What is missing is a marked blank; private key material is never written.

import type {Locale, Localized} from '../lib/localized';
import {encoded} from '../lib/text';
import type {KeyCheck} from '../ssh-key/check-key';
import type {Answers} from './answers';
import {checklistFor} from './checklist';
import {type ConditionName, conditions, holds, type Situation, wantsPersonalGenome} from './conditions';
import {type MailKind, type MailPart, type MailSection, mailKindsOf, mailParts} from './mail-layout';
import {optionalFields, type ParticularField, type Particulars, plainParticular} from './particulars';
import {relevantAnswers} from './questions';

/** The template of the mails. In subjects `{name}` and `{affiliation}` are filled in. */
export type MailTemplate = {
  subject: Record<MailKind, Localized>;
  greeting: Localized;
  /** What the writer wants, in one to three sentences. */
  opening: Record<MailKind, Localized>;
  /** A line below the opening: what the plan is for, or that FEFTA may bear on a move. */
  wish: Record<
    'many-users' | 'course' | 'more-resources' | 'group-cloud' | 'group-cloud-suspension' | 'fefta-after-move',
    Localized
  >;
  section: Record<MailSection, Localized>;
  label: Record<ParticularField | 'key' | 'division' | 'noAccount', Localized>;
  /** What belongs into a field, for labels that do not say it all. */
  hint: Partial<Record<ParticularField, Localized>>;
  division: Record<'general' | 'personal-genome' | 'group-cloud', Localized>;
  /** The mark of what is missing. */
  blank: Localized;
  none: Localized;
  self: Localized;
  isResident: Localized;
  noSpecificCategory: Localized;
  keyLater: Localized;
  colon: Localized;
  /** Around `…`. */
  brackets: Localized;
};

export type MailRequest = {
  answers: Answers;
  situation: Situation;
  particulars: Particulars;
  /** The result of the key check. Only a valid key is written. */
  key?: Pick<KeyCheck, 'verdict' | 'canonical'>;
  locale: Locale;
  /** Which mail; left out: the most urgent one of the checklist. */
  kind?: MailKind;
};

/** A mail, to be sent by the user's own program. */
type Mail = {
  kind: MailKind;
  subject: string;
  /** Lines end with a line feed. */
  body: string;
  /** What is missing and has a marked blank instead. */
  blanks: (ParticularField | 'key')[];
  /** What was left out because it has private key material. */
  withheld: ParticularField[];
  hasKey: boolean;
};

export function helpDeskMail(
  {answers: given, situation, particulars, key, locale, kind: wanted}: MailRequest,
  template: MailTemplate,
): Mail {
  const list = checklistFor(given, situation);
  const {answers} = list;
  const kind = wanted ?? mailKindsOf(list)[0];
  /** The mail is about an ordinary account, for what was asked for cannot be had now. */
  const isOrdinary = (kind === 'application' || kind === 'first-key') && conditions.planWaits(answers, situation);
  const blanks: Mail['blanks'] = [];
  const withheld: ParticularField[] = [];
  let hasKey = false;
  /** Elsewhere the opening has the request; more can be added. */
  const isOpenRequest = kind === 'question' || kind === 'responsible';
  const say = (text: Localized) => text[locale];
  const line = (label: Localized, value: string, more = '') =>
    value.includes('\n')
      ? `${say(label)}${say(template.colon).trimEnd()}\n${value}`
      : `${say(label)}${more}${say(template.colon)}${value}`;

  /** The value of a field, or its blank; nothing for an optional field that is empty. */
  const textOf = (field: ParticularField): string | undefined => {
    const plain = plainParticular(field, particulars);
    if (typeof plain === 'object') return plain.text;
    if (plain === 'private-key' && !withheld.includes(field)) withheld.push(field);
    if (optionalFields.has(field) || (field === 'request' && !isOpenRequest)) return undefined;
    if (!blanks.includes(field)) blanks.push(field);
    return say(template.blank);
  };
  const written = (item: MailPart['lines'][number]): string[] => {
    if (item === 'self') return [say(template.self)];
    if (item === 'isResident') return [line(template.label.residency, say(template.isResident))];
    if (item === 'noSpecificCategory') return [line(template.label.specificCategory, say(template.noSpecificCategory))];
    if (item === 'noAccount') return [line(template.label.noAccount, say(template.none))];
    if (item === 'division')
      return [line(template.label.division, say(template.division[isOrdinary ? 'general' : divisionOf(answers)]))];
    if (item === 'key') {
      const right = key?.verdict === 'valid' ? key.canonical : undefined;
      hasKey = right !== undefined;
      // Where the key is what the mail is for, there is nothing to send later.
      const isForKey = kind === 'first-key' || kind === 'new-key';
      if (!hasKey && isForKey) blanks.push('key');
      return [line(template.label.key, right ?? say(isForKey ? template.blank : template.keyLater))];
    }
    const value = textOf(item);
    const {[item]: hint} = template.hint;
    // Whoever fills it in elsewhere needs the hint; with the answer it is not needed.
    const more = hint && value === say(template.blank) ? say(template.brackets).replace('…', say(hint)) : '';
    return value === undefined ? [] : [line(template.label[item], value, more)];
  };

  const parts = mailParts(kind, answers).flatMap(({section, lines}) => {
    const filled = lines.flatMap(written);
    return filled.length === 0 ? [] : [[say(template.section[section]), ...filled].join('\n')];
  });
  const wish = isOrdinary ? undefined : wishOf(kind, answers);
  const opening = wish === undefined ? [template.opening[kind]] : [template.opening[kind], template.wish[wish]];
  const body = [say(template.greeting), opening.map(say).join('\n'), ...parts].join('\n\n');
  const subject = say(template.subject[kind]).replaceAll(
    /\{(name|affiliation)\}/g,
    (_placeholder, field: 'name' | 'affiliation') => textOf(field) ?? '',
  );
  return {kind, subject, body: `${body}\n`, blanks, withheld, hasKey};
}

/** The division that the answers ask for, as a mail names it. Takes relevant answers. */
export function divisionOf(answers: Answers): keyof MailTemplate['division'] {
  if (answers.want === 'group-cloud') return 'group-cloud';
  const isPersonalGenome = wantsPersonalGenome(answers) || answers.division === 'personal-genome';
  return isPersonalGenome ? 'personal-genome' : 'general';
}

function wishOf(kind: MailKind, answers: Answers): keyof MailTemplate['wish'] | undefined {
  if (kind === 'move') return answers.residency === 'resident' ? undefined : 'fefta-after-move';
  if (kind === 'question' && answers.want === 'group-cloud') return 'group-cloud-suspension';
  if (kind !== 'application' && kind !== 'plan' && kind !== 'plan-in-advance') return undefined;
  if (answers['group-kind'] === 'course') return 'course';
  const {want} = answers;
  return want === 'many-users' || want === 'more-resources' || want === 'group-cloud' ? want : undefined;
}

/** The link that opens the user's mail program with the mail (RFC 6068: line ends are `%0D%0A`). */
export function mailtoAddress(to: string, {subject, body}: Pick<Mail, 'subject' | 'body'>): string {
  const escaped = (text: string) => encoded(text.replaceAll('\n', '\r\n'));
  return `mailto:${encoded(to).replaceAll('%40', '@')}?subject=${escaped(subject)}&body=${escaped(body)}`;
}

/** A paragraph with its condition. `{name}`, `{affiliation}`, `{purpose}` and `{site}` are filled in. */
type ForwardParagraph = {when: ConditionName; unless?: ConditionName; text: Localized};

export type ForwardTemplate = {subject: Localized; paragraphs: readonly ForwardParagraph[]; blank: Localized};

/** What the text is written from. */
type ForwardRequest = {
  answers: Answers;
  situation: Situation;
  particulars: Particulars;
  /** The address of the site in the chosen language, without a slash at the end: pages are named below it. */
  site: string;
  locale: Locale;
};

/** The text to forward. `blanks`: what is missing. */
type Forward = {subject: string; body: string; blanks: ParticularField[]};

const placeholder = /\{(name|affiliation|purpose|site)\}/g;

export function responsiblePersonText(
  {answers, situation, particulars, site, locale}: ForwardRequest,
  template: ForwardTemplate,
): Forward {
  const relevant = relevantAnswers(answers);
  const blanks: ParticularField[] = [];
  const filled = (text: Localized) =>
    text[locale].replaceAll(placeholder, (_all, field: 'name' | 'affiliation' | 'purpose' | 'site') => {
      if (field === 'site') return site;
      const plain = plainParticular(field, particulars);
      if (typeof plain === 'object') return plain.text;
      if (!blanks.includes(field)) blanks.push(field);
      return template.blank[locale];
    });
  const body = template.paragraphs
    .filter(
      ({when, unless}) =>
        holds(when, relevant, situation) && (unless === undefined || !holds(unless, relevant, situation)),
    )
    .map(({text}) => filled(text))
    // A paragraph that begins as a list item goes on with the list before it.
    .reduce((before, text) => (before === '' ? text : `${before}${text.startsWith('- ') ? '\n' : '\n\n'}${text}`), '');
  return {subject: filled(template.subject), body: `${body}\n`, blanks};
}

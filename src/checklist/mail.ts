// The texts that the checklist writes: the e-mail to the help desk, and the text that an applicant forwards to the
// responsible person. What is missing is a marked blank; private key material is never written.

import type {Locale, Localized} from '../lib/localized';
import {encoded} from '../lib/text';
import type {KeyCheck} from '../ssh-key/check-key';
import type {Answers} from './answers';
import {conditions, divisionOf, holds, type Situation} from './conditions';
import {type MailKind, type MailPart, mailParts} from './mail-layout';
import {forwardTemplate, mailTemplate as template} from './mail-templates';
import {optionalFields, type ParticularField, type Particulars, plainParticular} from './particulars';
import {relevantAnswers} from './questions';

/** What a text is written from. */
type TextRequest = {answers: Answers; situation: Situation; particulars: Particulars; locale: Locale};

export type MailRequest = TextRequest & {
  kind: MailKind;
  /** The result of the key check. Only a valid key is written. */
  key?: Pick<KeyCheck, 'verdict' | 'canonical'>;
};

/** A text; lines end with a line feed. `blanks`: what is missing and has a marked blank instead. */
type Written = {subject: string; body: string; blanks: (ParticularField | 'key')[]};

/** The mail, to be sent by the user's own program. */
export function helpDeskMail({answers: given, situation, particulars, key, locale, kind}: MailRequest): Written {
  const answers = relevantAnswers(given);
  /** The mail is about an ordinary account, for what was asked for cannot be had now. */
  const isOrdinary = (kind === 'application' || kind === 'first-key') && conditions.planWaits(answers, situation);
  const blanks: Written['blanks'] = [];
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
    if (optionalFields.has(field) || (field === 'request' && !isOpenRequest)) return undefined;
    if (!blanks.includes(field)) blanks.push(field);
    return say(template.blank);
  };
  const written = (item: MailPart['lines'][number]): string[] => {
    const {label} = template;
    if (item === 'self') return [say(template.self)];
    if (item === 'isResident') return [line(label.residency, say(template.isResident))];
    if (item === 'noSpecificCategory') return [line(label.specificCategory, say(template.noSpecificCategory))];
    if (item === 'noAccount') return [line(label.noAccount, say(template.none))];
    if (item === 'division') {
      return [line(label.division, say(template.division[isOrdinary ? 'general' : divisionOf(answers)]))];
    }
    if (item === 'key') {
      const right = key?.verdict === 'valid' ? key.canonical : undefined;
      // Where the key is what the mail is for, there is nothing to send later.
      const isForKey = kind === 'first-key' || kind === 'new-key';
      if (right === undefined && isForKey) blanks.push('key');
      return [line(label.key, right ?? say(isForKey ? template.blank : template.keyLater))];
    }
    const value = textOf(item);
    const {[item]: hint} = template.hint;
    // Whoever fills it in elsewhere needs the hint; with the answer it is not needed.
    const more = hint && value === say(template.blank) ? say(template.brackets).replace('…', say(hint)) : '';
    return value === undefined ? [] : [line(label[item], value, more)];
  };

  const parts = mailParts(kind, answers).flatMap(({section, lines}) => {
    const filled = lines.flatMap(written);
    return filled.length === 0 ? [] : [[say(template.section[section]), ...filled].join('\n')];
  });
  const opening = [template.opening[kind]];
  if (answers.want === 'many-users' && !isOrdinary) {
    opening.push(template.wish[answers['group-kind'] === 'course' ? 'course' : 'many-users']);
  }
  const body = [say(template.greeting), opening.map(say).join('\n'), ...parts].join('\n\n');
  const subject = say(template.withName)
    .replace('{subject}', say(template.subject[kind]))
    .replaceAll(/\{(name|affiliation)\}/g, (_placeholder, field: 'name' | 'affiliation') => textOf(field) ?? '');
  return {subject, body: `${body}\n`, blanks};
}

/** The link that opens the user's mail program with the mail (RFC 6068: line ends are `%0D%0A`). */
export function mailtoAddress(to: string, {subject, body}: Pick<Written, 'subject' | 'body'>): string {
  const escaped = (text: string) => encoded(text.replaceAll('\n', '\r\n'));
  return `mailto:${encoded(to).replaceAll('%40', '@')}?subject=${escaped(subject)}&body=${escaped(body)}`;
}

/**
 * The text to forward.
 * @param site the address of the site in the chosen language, without a slash at the end: pages are named below it
 */
export function responsiblePersonText({answers, situation, particulars, locale}: TextRequest, site: string): Written {
  const relevant = relevantAnswers(answers);
  const blanks: Written['blanks'] = [];
  const filled = (text: Localized) =>
    text[locale].replaceAll(
      /\{(name|affiliation|purpose|site)\}/g,
      (_all, field: 'name' | 'affiliation' | 'purpose' | 'site') => {
        if (field === 'site') return site;
        const plain = plainParticular(field, particulars);
        if (typeof plain === 'object') return plain.text;
        if (!blanks.includes(field)) blanks.push(field);
        return template.blank[locale];
      },
    );
  const body = forwardTemplate.paragraphs
    .filter(({when}) => holds(when, relevant, situation))
    .map(filled)
    .join('\n\n')
    // A paragraph that begins as a list item continues the list before it.
    .replaceAll('\n\n- ', '\n- ');
  return {subject: filled(forwardTemplate.subject), body: `${body}\n`, blanks};
}

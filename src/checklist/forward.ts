// Decides the text that an applicant forwards to the responsible person: what they sign, what they answer for, what is asked
// of them next. It says only what bears on this application.
import type {Locale, Localized} from '../lib/localized';
import type {Answers} from './answers';
import {type ConditionName, holds, type Situation} from './conditions';
import {type ParticularField, type Particulars, plainParticular} from './particulars';
import {relevantAnswers} from './questions';

/** A paragraph, and the condition under which it stands there. `{name}`, `{affiliation}`, `{purpose}`, `{site}` are filled in. */
type ForwardParagraph = {when: ConditionName; unless?: ConditionName; text: Localized};

/** The words of the text to forward. */
export type ForwardWords = {
  subject: Localized;
  paragraphs: readonly ForwardParagraph[];
  blank: Localized;
};

/** What the text is written from. */
export type ForwardRequest = {
  answers: Answers;
  situation: Situation;
  particulars: Particulars;
  /** The address of the site in the chosen language, without a slash at the end: pages are named below it. */
  site: string;
  locale: Locale;
};

/** The text to forward. `blanks`: what is missing and stands there as a marked blank. */
export type Forward = {subject: string; body: string; blanks: ParticularField[]};

const placeholder = /\{(name|affiliation|purpose|site)\}/g;

/** The text for the responsible person. */
export function responsiblePersonText(
  {answers, situation, particulars, site, locale}: ForwardRequest,
  words: ForwardWords,
): Forward {
  const relevant = relevantAnswers(answers);
  const blanks: ParticularField[] = [];
  const filled = (text: Localized) =>
    text[locale].replaceAll(placeholder, (_all, field: 'name' | 'affiliation' | 'purpose' | 'site') => {
      if (field === 'site') return site;
      const plain = plainParticular(field, particulars);
      if (typeof plain === 'object') return plain.text;
      if (!blanks.includes(field)) blanks.push(field);
      return words.blank[locale];
    });
  const body = words.paragraphs
    .filter(
      ({when, unless}) =>
        holds(when, relevant, situation) && (unless === undefined || !holds(unless, relevant, situation)),
    )
    .map(({text}) => filled(text))
    // A paragraph that begins as a list item goes on with the list before it.
    .reduce((before, text) => (before === '' ? text : `${before}${text.startsWith('- ') ? '\n' : '\n\n'}${text}`), '');
  return {subject: filled(words.subject), body: `${body}\n`, blanks};
}

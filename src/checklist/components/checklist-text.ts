// Writes the checklist as plain text, for an e-mail or a note: the answers, then the steps by phase, ticked or not.

import type {Locale, Localized} from '../../lib/localized';
import type {Deadline} from '../deadlines';
import {actorWords, deadlineWords, phaseWords} from '../messages/labels';
import {stepWords} from '../messages/steps';
import {phases} from '../step';
import type {StepWords} from '../words';
import {answeredWords} from './asked-words';
import {dayInWords, expectedInWords} from './dates-in-words';
import type {Shown} from './shown';

/** The text. Nothing that was typed is in it. */
export function checklistText(
  {list, done, dates, numbers}: Shown,
  deadlines: readonly Deadline[],
  titles: {list: string; asOf: string; deadlines: string; notPromised: string},
  locale: Locale,
): string {
  const say = (words: Localized): string => words[locale].replaceAll('`', '');
  const colon = locale === 'ja' ? '：' : ': ';
  const answers = answeredWords(list.answers).map(({title, label}) => `${say(title)} ${say(label)}`);
  const steps = phases.flatMap((phase) => {
    const here = list.steps.filter((step) => step.phase === phase);
    const lines = here.map(({id, actor}) => {
      const {title, time}: StepWords = stepWords[id];
      const expected = dates.get(id);
      const when = [...(time ? [say(time)] : []), ...(expected ? [expectedInWords(expected, locale)] : [])].join(', ');
      const tail = when === '' ? '' : ` (${when})`;
      return `[${done.has(id) ? 'x' : ' '}] ${numbers.get(id)}. ${say(actorWords[actor])}${colon}${say(title)}${tail}`;
    });
    return here.length === 0 ? [] : [[say(phaseWords[phase]), ...lines].join('\n')];
  });
  const dated = deadlines.map(
    (deadline) => `- ${dayInWords(deadline, locale)}${colon}${say(deadlineWords[deadline.code].name)}`,
  );
  return [
    `${titles.list}\n${titles.asOf}`,
    answers.join('\n'),
    ...steps,
    ...(dated.length > 0 ? [[titles.deadlines, ...dated].join('\n')] : []),
    ...(dates.size > 0 ? [titles.notPromised] : []),
  ].join('\n\n');
}

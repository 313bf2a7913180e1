// 100 drifts and 50 harmless edits, seeded into copies of the real pages: how many of them the rules about twins see. Prints the matrix.
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {type Content, type ContentFile, contentFileOf, readContent} from '../content';
import type {Finding} from '../finding';
import {fingerprintsOf} from './fingerprint';
import {withRecord} from './record';
import {twinRules} from './rules';
import {drifts, harmlessEdits, type SeededEdit, seeded} from './seeded-edits';

const today = '2026-11-21';
const content = readContent(path.resolve(__dirname, '../../..'), {today});
const pages = content.files.filter(({kind, language}) => kind === 'page' && language === 'ja');

function fileOf(name: string, text: string): ContentFile {
  const file = contentFileOf(name, new TextEncoder().encode(text));
  if (!file) throw new Error(`${name} is no page`);
  return file;
}

type Twins = {ja: ContentFile; en: ContentFile};

/** Both files, the English with its record as if it had just been translated. */
function translated(page: ContentFile, before: (text: string) => string): Twins {
  const english = content.twinOf(page);
  const ja = fileOf(page.path, before(page.text));
  const en = fileOf(english?.path ?? '', before(english?.text ?? ''));
  return {ja, en: fileOf(en.path, withRecord(en, fingerprintsOf(ja)) ?? '')};
}

function findings({ja, en}: Twins): Finding[] {
  const both: Content = {...content, files: [ja, en], twinOf: (file) => (file === ja ? en : ja)};
  return twinRules.flatMap((rule) => rule.check(both));
}

type Outcome = {name: string; seeded: number; found: number; rules: Map<string, number>; other: string[]};

const justTranslated = new Map(pages.map((page) => [page, translated(page, (text) => text)]));

function seed(edit: SeededEdit, random: () => number): Outcome {
  const outcome: Outcome = {name: edit.name, seeded: 0, found: 0, rules: new Map(), other: []};
  for (let tries = 0; outcome.seeded < edit.count && tries < 400; tries++) {
    const page = pages[Math.floor(random() * pages.length)];
    if (!page) continue;
    const twins = edit.before ? translated(page, edit.before) : justTranslated.get(page);
    if (!twins) continue;
    const original = edit.side === 'en' ? twins.en : twins.ja;
    const text = edit.edit(original, random);
    if (text === undefined || text === original.text) continue;
    const edited = fileOf(original.path, text);
    if (edited.unreadable()) continue;
    const found = findings(edit.side === 'en' ? {...twins, en: edited} : {...twins, ja: edited});
    outcome.seeded++;
    if (found.length > 0) outcome.found++;
    for (const rule of new Set(found.map((finding) => finding.rule))) {
      outcome.rules.set(rule, (outcome.rules.get(rule) ?? 0) + 1);
    }
    if (found.length > 0 !== drifts.includes(edit)) outcome.other.push(changedLines(original.text, text));
  }
  return outcome;
}

/** The first line that differs, as it was and as it is: shown where an outcome is not the wanted one. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = old.findIndex((line, index) => line !== now[index]);
  return `${old[at]?.slice(0, 90)} → ${now[at]?.slice(0, 90)}`;
}

function matrix(title: string, outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({name, seeded: count, found, rules, other}) => {
    const by = [...rules].map(([rule, times]) => `${rule} ${times}`).join(', ');
    return [
      `${name.padEnd(34)}${String(count).padStart(4)}${String(found).padStart(7)}  ${by}`,
      ...other.map((line) => `    ${line}`),
    ].join('\n');
  });
  const sum = (of: 'seeded' | 'found') => String(outcomes.reduce((all, outcome) => all + outcome[of], 0));
  return [
    `\n${title.padEnd(32)}seeded  found  by`,
    ...lines,
    `${'sum'.padEnd(34)}${sum('seeded').padStart(4)}${sum('found').padStart(7)}\n`,
  ].join('\n');
}

function run(title: string, edits: readonly SeededEdit[]): {seeded: number; found: number} {
  const random = seeded(7);
  const outcomes = edits.map((edit) => seed(edit, random));
  process.stdout.write(`${matrix(title, outcomes)}\n`);
  return {
    seeded: outcomes.reduce((all, outcome) => all + outcome.seeded, 0),
    found: outcomes.reduce((all, outcome) => all + outcome.found, 0),
  };
}

test('the real pages, just translated, have nothing to find', () => {
  expect([...justTranslated.values()].flatMap(findings)).toEqual([]);
});

test('of 100 drifts at least 95 are found', () => {
  const {seeded: count, found} = run('drift', drifts);
  expect(count).toBe(100);
  expect(found).toBeGreaterThanOrEqual(95);
});

test('of 50 harmless edits at most 5 raise an alarm', () => {
  const {seeded: count, found} = run('harmless edit', harmlessEdits);
  expect(count).toBe(50);
  expect(found).toBeLessThanOrEqual(5);
});

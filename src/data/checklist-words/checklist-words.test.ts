import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {addressProblemCodes} from '../../domain/checklist/address';
import {answerCodes} from '../../domain/checklist/answers';
import {deadEndIds} from '../../domain/checklist/dead-ends';
import {mailKindOfStep} from '../../domain/checklist/mail-layout';
import {type StepId, stepRules} from '../../domain/checklist/steps';
import type {Localized} from '../../domain/localized';
import {typedAmounts} from '../../domain/typed-amounts';
import {stepLinks} from '../checklist-links';
import {deadEndWords} from './dead-ends';
import {forwardWords} from './forward';
import {actorWords, addressProblemWords, deadlineWords, expectedDateWords, phaseWords} from './labels';
import {mailWords} from './mail';
import {questionWords} from './questions';
import {stepWords} from './steps';

const catalogues = {
  questions: questionWords,
  steps: stepWords,
  deadEnds: deadEndWords,
  labels: {phaseWords, actorWords, expectedDateWords, addressProblemWords, deadlineWords},
  mail: mailWords,
  forward: forwardWords,
};

/** Every text below a value, with the place where it stands. */
function textsOf(value: unknown, place: string): [string, Localized][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ja' in value && 'en' in value) return [[place, value as Localized]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}

const texts = Object.entries(catalogues).flatMap(([name, words]) => textsOf(words, name));

describe('words', () => {
  test('there are many', () => {
    expect(texts.length).toBeGreaterThan(350);
  });

  // The colon between label and value has its space with it.
  const sentences = texts.filter(([place]) => place !== 'mail.colon');
  test.each(sentences)('%s is written in both languages', (_, {ja, en}) => {
    for (const text of [ja, en]) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(typedAmounts(text)).toEqual([]);
      expect(text).not.toMatch(/https?:|TODO|working day|営業日/);
    }
    expect(en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff](?![^（(]*[）)])/);
    expect(en).not.toMatch(/NIG Supercomputer/);
    const marks = (text: string) => (text.match(/\{[a-z]+\}|`[^`]+`/g) ?? []).sort();
    expect(marks(ja)).toEqual(marks(en));
  });

  test('Japanese sentences of steps end as sentences', () => {
    const todo = Object.entries(stepWords).flatMap(([id, words]) =>
      words.todo.map(({ja}) => [id, ja] as const),
    );
    expect(todo.filter(([, ja]) => !ja.endsWith('。'))).toEqual([]);
  });

  test('one to three things to do in each step', () => {
    const odd = Object.entries(stepWords).filter(([, {todo}]) => todo.length < 1 || todo.length > 3);
    expect(odd.map(([id]) => id)).toEqual([]);
  });

  test('for every question and answer, step, dead end and problem', () => {
    for (const [id, codes] of Object.entries(answerCodes)) {
      const words = (questionWords as Record<string, {answers: object}>)[id];
      expect(Object.keys(words?.answers ?? {}).sort()).toEqual([...codes].sort());
    }
    expect(Object.keys(stepWords).sort()).toEqual(stepRules.map(({id}) => id).sort());
    expect(Object.keys(deadEndWords).sort()).toEqual([...deadEndIds].sort());
    expect(Object.keys(addressProblemWords).sort()).toEqual([...addressProblemCodes].sort());
  });

  test('a time is given only where the centre states one', () => {
    const timed = Object.entries(stepWords).filter(([, {time}]) => time !== undefined);
    expect(timed.map(([id]) => id).sort()).toEqual([
      'answer-to-application',
      'mail-with-pledge',
      'post-certificate',
    ]);
  });
});

describe('links', () => {
  const root = path.resolve(__dirname, '../../..');
  const folders = {
    ja: path.join(root, 'docs'),
    en: path.join(root, 'i18n/en/docusaurus-plugin-content-docs/current'),
  };

  /** The anchors of each page by its address. */
  function anchorsOf(folder: string): Map<string, Set<string>> {
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.mdx'),
    );
    return new Map(
      files.map((file) => {
        const text = readFileSync(path.join(folder, file), 'utf8');
        const anchors = [...text.matchAll(/\{\/\* #(\S+) \*\/\}/g)].map(([, anchor = '']) => anchor);
        return [
          `/${file
            .split(path.sep)
            .join('/')
            .replace(/\.mdx$/, '')}/`,
          new Set(anchors),
        ];
      }),
    );
  }

  const pages = {ja: anchorsOf(folders.ja), en: anchorsOf(folders.en)};
  const targets = Object.entries(stepLinks).map(([id, {page}]) => [id, page] as const);

  test.each(targets)('the page and the anchor of %s exist in both languages: %s', (_, page) => {
    const [address = '', anchor = ''] = page.replace(/\?[^#]*/, '').split('#');
    expect(pages.ja.get(address)?.has(anchor)).toBe(true);
    expect(pages.en.get(address)?.has(anchor)).toBe(true);
  });

  test('a system in a link is one that the page has tabs for', () => {
    const systems = targets.flatMap(([, page]) => page.match(/\?os=(\w+)/)?.[1] ?? []);
    expect([...new Set(systems)].sort()).toEqual(['linux', 'macos', 'windows']);
  });

  test('the pages in the text for the responsible person exist', () => {
    for (const [, {ja, en}] of textsOf(forwardWords, 'forward')) {
      for (const [text, known] of [
        [ja, pages.ja],
        [en, pages.en],
      ] as const) {
        for (const [, address = '', anchor = ''] of text.matchAll(/\{site\}(\/[\w/-]+\/)(?:#([\w-]+))?/g)) {
          expect(known.has(address)).toBe(true);
          if (anchor !== '') expect(known.get(address)?.has(anchor)).toBe(true);
        }
      }
    }
  });

  test('tools stand where they help', () => {
    const withTool = (tool: string) =>
      Object.entries(stepLinks).flatMap(([id, link]) => (link.tool === tool ? [id] : []));
    expect(withTool('key-check')).toEqual(['check-key-general', 'check-key-personal-genome']);
    expect(withTool('estimator')).toEqual(['estimate-fee']);
    expect(withTool('mail').filter((id) => mailKindOfStep(id as StepId) === undefined)).toEqual([]);
    expect(withTool('forward')).toEqual(['find-responsible-person', 'ask-responsible-person']);
  });
});

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {glossary} from '../data/glossary';
import {englishPage, found, japanesePage, linesFound} from './try-rules';

describe('words that the glossary has another for', () => {
  const cases = glossary.flatMap(({ja, en, not}) => [
    ...(not?.ja ?? []).map((word) => [japanesePage, word, ja] as const),
    ...(not?.en ?? []).map((word) => [englishPage, word, en] as const),
  ]);
  test.each(cases)('%s: %s → %s', (path, word, right) => {
    const told = found({[path]: `A.\n\n（${word.replace('*', '')}）\n`}).filter(
      ({rule}) => rule === 'glossary',
    );
    expect(told.map(({line}) => line)).toEqual([8]);
    expect(told[0]?.todo.en).toContain(`"${right}"`);
  });

  test.each(glossary)('the right words are never refused: $ja, $en', ({ja, en}) => {
    expect(linesFound('glossary', `${ja}です。\n`)).toEqual([]);
    expect(linesFound('glossary', `The ${en} and ${en}s.\n`, englishPage)).toEqual([]);
  });

  test.each([
    [japanesePage, 'この提案分は別です。'],
    [japanesePage, '`利用規定`というファイルです。'],
    [japanesePage, '[決まり](/利用規定/)'],
    [englishPage, 'Write to <HelpDesk />.'],
    [englishPage, 'Click `helpdesk` or [write](/helpdesk/).'],
    [englishPage, 'the term I use, from the period 1 April to 31 July'],
  ])('%s: %s is none', (path, text) => {
    expect(linesFound('glossary', `${text}\n`, path)).toEqual([]);
  });

  test('labels: their texts, not their names', () => {
    const labels = '{\n  "helpDesk.a": {\n    "message": "Fee, tax included"\n  }\n}\n';
    expect(found({'i18n/en/code.json': labels}).map(({rule, line}) => [rule, line])).toEqual([
      ['glossary', 3],
    ]);
  });
});

describe('the sheet of terms', () => {
  const sheet = path.resolve(__dirname, '../../../shared/facts/glossary.tsv');
  if (!existsSync(sheet)) {
    console.warn('skipped: ../shared/facts/glossary.tsv is not here; src/data/glossary.ts is what counts');
    test.skip('is not here', () => {});
    return;
  }
  test('is all in the glossary', () => {
    const rows = readFileSync(sheet, 'utf8').trim().split('\n').slice(1);
    const terms = rows.flatMap((line) => {
      const [ja = [], en = []] = line
        .split('\t')
        .map((cell) => cell.replace(/ \([A-Z]+\)/g, '').split(' / '));
      // Where one Japanese word has two English ones, the glossary has either.
      return ja.map((word, index) => ({word, english: ja.length === 1 ? en : [en[index]]}));
    });
    expect(terms).toHaveLength(44);
    for (const {word, english} of terms) {
      expect(english).toContain(glossary.find((term) => term.ja === word)?.en);
    }
  });
});

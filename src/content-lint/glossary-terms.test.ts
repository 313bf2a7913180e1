import {describe, expect, test} from '@jest/globals';
import {glossary} from '../lib/glossary';
import {englishPage, foundBy, japanesePage, linesFound} from './fixtures/try-rules';

const pages = {ja: japanesePage, en: englishPage};

describe.each(['ja', 'en'] as const)('the terms of the glossary, %s', (language) => {
  test('every word to avoid is found, and the message names the right one', () => {
    const cases = glossary.flatMap((term) => term.not[language].map((word) => [word, term[language]]));
    expect(cases).not.toEqual([]);
    const body = cases.map(([word = '']) => `（${word.replace('*', '')}）\n\n`).join('');
    const findings = foundBy('glossary', {[pages[language]]: body});
    const missed = cases.filter(
      ([, right], index) => !findings.some(({line, text}) => line === 6 + 2 * index && text.en.includes(`"${right}"`)),
    );
    expect(missed).toEqual([]);
  });

  test('the right words are accepted, in the plural too', () => {
    const words = glossary.map((term) => `${term[language]}${language === 'en' ? `, ${term.en}s` : ''}\n\n`);
    expect(foundBy('glossary', {[pages[language]]: words.join('')})).toEqual([]);
  });
});

test.each([
  [japanesePage, 'この提案分は別です。'],
  [japanesePage, '`利用規定`というファイルです。'],
  [japanesePage, '[決まり](/利用規定/)'],
  [englishPage, 'Write to <HelpDesk />.'],
  [englishPage, 'Click `helpdesk` or [write](/helpdesk/).'],
  [englishPage, 'the term I use, from the period 1 April to 31 July'],
])('%s: nothing is found in %s', (path, text) => {
  expect(linesFound('glossary', `${text}\n`, path)).toEqual([]);
});

test('in labels, the messages are checked and not their ids', () => {
  const labels = '{\n  "helpDesk.a": {\n    "message": "Fee, tax included"\n  }\n}\n';
  expect(foundBy('glossary', {'i18n/en/code.json': labels}).map(({line}) => line)).toEqual([3]);
});

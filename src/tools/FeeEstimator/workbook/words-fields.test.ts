import {describe, expect, test} from '@jest/globals';
import {fillNoteWords, rowProblemWords, workbookProblemWords} from '../../../data/fee-words/workbook';
import {filledIn} from '../../../domain/filled-in';
import type {Locale} from '../../../domain/localized';
import {
  fillNoteExamples,
  fillProblemExamples,
  rowProblemExample,
} from '../../../domain/workbook/fixtures/problem-examples';
import type {FillProblem} from '../../../domain/workbook/problem';
import {wordsFields} from './words-fields';

const said = (problem: FillProblem, locale: Locale, numbers?: number[]): string =>
  filledIn(workbookProblemWords[problem.code][locale], wordsFields(problem, locale, numbers), locale);

describe('what is said, filled in', () => {
  test.each<[FillProblem, string, string]>([
    [fillProblemExamples['file-too-large'], '5 MBより大きい', 'larger than 5 MB'],
    [fillProblemExamples['another-years-file'], '（年度: 記載なし）', '(fiscal year: not stated)'],
    [
      {code: 'another-years-file', fileYear: 2025},
      '（年度: 2025）',
      'Download the one for fiscal year 2026 and',
    ],
    [fillProblemExamples['no-fiscal-year'], 'セルA1に', 'cell A1 of'],
    [
      fillProblemExamples['other-prices'],
      '、消費税）',
      '(Accelerator optimized node Type 2 (L40S), consumption tax)',
    ],
    [fillProblemExamples['formulas-changed'], 'セルV20、W20の', 'cells V20, W20 are'],
    [fillProblemExamples['other-rules'], '2025年度の規則', 'the rules of 2025'],
    [fillProblemExamples['too-many-lines'], '15行までで、2行が', 'room for 15 lines; lines without room: 2.'],
    [fillProblemExamples['group-cloud-lines'], '（1、3行目）', '(line 1, 3)'],
    [fillProblemExamples['year-too-early'], '1900年度', 'Fiscal year 1900'],
  ])('%j', (problem, ja, en) => {
    expect(said(problem, 'ja')).toContain(ja);
    expect(said(problem, 'en')).toContain(en);
  });

  test('a line is called by its number on the page', () => {
    expect(said(fillProblemExamples['group-cloud-lines'], 'ja', [2, 3, 5])).toContain('（2、5行目）');
  });

  test('nothing is left to fill in, whatever the code', () => {
    for (const locale of ['ja', 'en'] as const) {
      const problems = Object.values(fillProblemExamples).map((problem) => said(problem, locale));
      const notes = Object.values(fillNoteExamples).map((note) =>
        filledIn(fillNoteWords[note.code][locale], wordsFields(note, locale), locale),
      );
      const rows = (Object.keys(rowProblemWords) as (keyof typeof rowProblemWords)[]).map((code) =>
        filledIn(rowProblemWords[code][locale], wordsFields(rowProblemExample(code), locale), locale),
      );
      expect([...problems, ...notes, ...rows].filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
    }
  });

  test('amounts typed by hand are added up', () => {
    const note = fillNoteExamples['amounts-by-hand'];
    expect(filledIn(fillNoteWords[note.code].en, wordsFields(note, 'en'), 'en')).toContain(
      'Row 34 of the file has amounts for DDBJ Group Cloud: 1,002,000 JPY of',
    );
  });

  test('letters that turn the text around them are made visible', () => {
    const problem = {...rowProblemExample('quantity-not-a-number'), text: ' 3\u202E1\n'};
    expect(wordsFields(problem, 'ja')).toEqual({cell: 'E12', text: '3\uFFFD1\uFFFD'});
  });
});

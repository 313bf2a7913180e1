// Hands over files made to crash, to hang or to fill the memory: nothing is thrown, each gets a code, and no time is lost.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {deflateSync, strToU8} from 'fflate';
import {tariffs} from '../../data/tariffs';
import {usagePlanWorkbook as layout} from '../../data/workbook';
import {changedBytes, codesOf, FEE_SHEET_PATH as FEE, withPart} from './fixtures/changed-workbook';
import {syntheticParts, zipOf} from './fixtures/synthetic-workbook';

const parts = syntheticParts(layout);
const good = zipOf(parts);
/** For filling and reading together, on a slow and busy machine. */
const MAX_MS = 10_000;
const CODE = /^[a-z0-9-]+$/;

function expectCodes(bytes: Uint8Array): void {
  const began = performance.now();
  const {fill, read} = codesOf(bytes, tariffs, layout);
  expect(performance.now() - began).toBeLessThan(MAX_MS);
  expect(fill).toMatch(CODE);
  expect(read).toMatch(CODE);
}

const part = (path: string, change: (xml: string) => string) => withPart(layout, path, change);
const fee = (from: string, to: string) => part(FEE, (xml) => xml.replace(from, to));

/** A zip whose entry `from` is named `to`, which `zipSync` itself would stumble over. */
function renamed(from: string, to: string): Uint8Array {
  return changedBytes(zipOf({...parts, [from]: 'x'}), (_, copy) => {
    const sought = strToU8(from);
    for (let at = 0; at < copy.length; at++) {
      if (sought.every((byte, i) => copy[at + i] === byte)) copy.set(strToU8(to), at);
    }
  });
}

const cells = '<c><v>1</v></c>';

test.each<[string, () => Uint8Array]>([
  [
    'a row of 900,000 cells',
    () => fee('<row r="10">', `<row r="2">${cells.repeat(900_000)}</row><row r="10">`),
  ],
  [
    'rows of 16,000 cells',
    () => fee('<row r="10">', `${`<row>${cells.repeat(16_000)}</row>`.repeat(8)}<row r="10">`),
  ],
  ['a tag of ten megabytes', () => fee('<sheetData>', `<a ${'b="c" '.repeat(1_700_000)}<`)],
  ['ten megabytes of spaces in a tag', () => fee('<sheetData>', `<a${' '.repeat(10_000_000)}<`)],
  ['ten megabytes of a name', () => fee('<sheetData>', `<${'a'.repeat(10_000_000)}<`)],
  ['a million quotes', () => fee('<sheetData>', `<a b="${`' "`.repeat(1_000_000)}`)],
  ['a million brackets', () => fee('<sheetData>', '<'.repeat(1_000_000))],
  [
    'a million ampersands',
    () => part('xl/sharedStrings.xml', (xml) => xml.replace('<t>', `<t>${'&amp;'.repeat(1_000_000)}&`)),
  ],
  ['a million comments in a text', () => fee('an-account', '<!---->'.repeat(1_000_000))],
  ['a comment without end', () => fee('<sheetData>', '<!--'.repeat(1_000_000))],
  ['an entry named __proto__', () => renamed('a-b-proto', '__proto__')],
  ['an entry named constructor', () => renamed('a-b-c-d-e-f', 'constructor')],
  ['an entry above the folder', () => renamed('a-b-up', '../../')],
  ['a sheet named __proto__', () => part('xl/workbook.xml', (xml) => xml.replace('説明', '__proto__'))],
  [
    'a relationship out of the file',
    () => part('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet9.xml', '../../passwd')),
  ],
  ['a row of minus one', () => fee('<row r="10">', '<row r="-1">')],
  ['a row of a word', () => fee('<row r="10">', '<row r="ten">')],
  ['a shared text of minus one', () => fee('t="s"><v>0', 't="s"><v>-1')],
  ['a shared text of a word', () => fee('t="s"><v>0', 't="s"><v>length')],
  ['a date beyond all numbers', () => fee('<v>46113</v>', '<v>1e999</v>')],
  ['a character beyond Unicode', () => fee('an-account', '&#x110000;')],
  ['half a character', () => fee('an-account', '&#xD800;')],
])('%s', (_name, bytes) => expectCodes(bytes()));

test('60 files with bytes changed at random', () => {
  const edit = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(edit, {minLength: 1, maxLength: 8}), (edits) => {
      expectCodes(
        changedBytes(good, (_, copy) => {
          for (const [at, byte] of edits) copy[at] = byte;
        }),
      );
    }),
    {numRuns: 60},
  );
});

test('60 workbooks with XML changed at random', () => {
  const pieces = [
    '<',
    '>',
    '</c>',
    '<row>',
    '"',
    '&',
    'r="A1"',
    '<f/>',
    '<v>',
    '<!--',
    ']]>',
    '\0',
    '<c r="ZZZ9">',
  ];
  const edit = fc.tuple(fc.integer({min: 0, max: 999}), fc.constantFrom(...pieces));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(parts)),
      fc.array(edit, {minLength: 1, maxLength: 4}),
      (path, edits) => {
        const inserted = (xml: string) =>
          edits.reduce((text, [thousandths, piece]) => {
            const at = Math.floor((text.length * thousandths) / 1000);
            return text.slice(0, at) + piece + text.slice(at);
          }, xml);
        expectCodes(part(path, inserted));
      },
    ),
    {numRuns: 60},
  );
});

test('the beginning of a zip with data behind its end', () => {
  const stream = Uint8Array.of(0x50, 0x4b, 3, 4, ...deflateSync(strToU8('x')), 1, 2, 3);
  expect(codesOf(stream, tariffs, layout)).toEqual({fill: 'zip-damaged', read: 'zip-damaged'});
});

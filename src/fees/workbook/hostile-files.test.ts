// Files made to crash, to hang or to fill the memory: nothing is thrown, and each gets a code. What takes more than
// linear time runs into the time limit of a test.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {deflateSync, strToU8} from 'fflate';
import {exhaustive, runs} from '../../lib/test-support/exhaustive';
import {edition2026 as layout} from './editions/2026';
import {changedBytes, codesOf} from './fixtures/damaged-file';
import {partPaths, usagePlanParts, usagePlanWith, zipOf} from './fixtures/usage-plan';

const ACCOUNT = 'an-account';
const parts = usagePlanParts('2026', {E10: ACCOUNT});
const good = zipOf(parts);
const CODE = /^[a-z0-9-]+$/;

function expectCodes(bytes: Uint8Array): void {
  const {fill, read} = codesOf(bytes, layout);
  expect(fill).toMatch(CODE);
  expect(read).toMatch(CODE);
}

const part = (path: string, change: (xml: string) => string) => usagePlanWith(path, change, {E10: ACCOUNT});
const fee = (from: string, to: string) =>
  part(partPaths.fee, (xml) => {
    expect(xml).toContain(from);
    return xml.replace(from, to);
  });

/** A zip whose entry `from` is named `to`, which `zipSync` itself would stumble over. */
function renamed(from: string, to: string): Uint8Array {
  return changedBytes(zipOf({...parts, [from]: 'x'}), (_, copy) => {
    const sought = strToU8(from);
    for (let at = 0; at < copy.length; at++) {
      if (sought.every((byte, i) => copy[at + i] === byte)) copy.set(strToU8(to), at);
    }
  });
}

/** The text so often that it has half a megabyte; ten in the long run. */
const many = (text: string) => text.repeat((exhaustive ? 10_000_000 : 500_000) / text.length);
const cells = '<c><v>1</v></c>';

test.each<[string, () => Uint8Array]>([
  ['a row of very many cells', () => fee('<row r="10"', `<row r="2">${many(cells)}</row><row r="10"`)],
  ['a tag without end', () => fee('<sheetData>', `<a ${many('b="c" ')}<`)],
  ['spaces in a tag', () => fee('<sheetData>', `<a${many(' ')}<`)],
  ['a name without end', () => fee('<sheetData>', `<${many('a')}<`)],
  ['quotes', () => fee('<sheetData>', `<a b="${many(' "')}`)],
  ['brackets', () => fee('<sheetData>', many('<'))],
  ['ampersands', () => part(partPaths.sharedTexts, (xml) => xml.replace('<t>', `<t>${many('&amp;')}&`))],
  ['comments in a text', () => fee(ACCOUNT, many('<!---->'))],
  ['a comment without end', () => fee('<sheetData>', many('<!--'))],
  ['an entry named __proto__', () => renamed('a-b-proto', '__proto__')],
  ['an entry named constructor', () => renamed('a-b-c-d-e-f', 'constructor')],
  ['an entry above the folder', () => renamed('a-b-up', '../../')],
  ['a sheet named __proto__', () => part(partPaths.workbook, (xml) => xml.replace('利用目的等', '__proto__'))],
  [
    'a relationship out of the file',
    () => part(partPaths.relationships, (xml) => xml.replace('worksheets/sheet9.xml', '../../passwd')),
  ],
  ['a row of minus one', () => fee('<row r="10"', '<row r="-1"')],
  ['a row of a word', () => fee('<row r="10"', '<row r="ten"')],
  ['a shared text of minus one', () => fee('t="s"><v>0', 't="s"><v>-1')],
  ['a shared text of a word', () => fee('t="s"><v>0', 't="s"><v>length')],
  ['a date beyond all numbers', () => fee('<v>46113</v>', '<v>1e999</v>')],
  ['a character beyond Unicode', () => fee(ACCOUNT, '&#x110000;')],
  ['half a character', () => fee(ACCOUNT, '&#xD800;')],
])('%s', (_name, bytes) => expectCodes(bytes()));

test(
  'bytes changed at random',
  () => {
    const edit = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(edit, {minLength: 1, maxLength: 8}), (edits) => {
        expectCodes(
          changedBytes(good, (_, copy) => {
            for (const [at, byte] of edits) copy[at] = byte;
          }),
        );
      }),
      {numRuns: runs(30, 3_000)},
    );
  },
  runs(10_000, 300_000),
);

test(
  'XML changed at random',
  () => {
    const pieces = ['<', '>', '</c>', '<row>', '"', '&', 'r="A1"', '<f/>', '<v>', '<!--', ']]>', '\0', '<c r="ZZZ9">'];
    const edit = fc.tuple(fc.integer({min: 0, max: 999}), fc.constantFrom(...pieces));
    const edits = fc.array(edit, {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(parts)), edits, (path, list) => {
        const inserted = (xml: string) =>
          list.reduce((text, [thousandths, piece]) => {
            const at = Math.floor((text.length * thousandths) / 1000);
            return text.slice(0, at) + piece + text.slice(at);
          }, xml);
        expectCodes(part(path, inserted));
      }),
      {numRuns: runs(30, 3_000)},
    );
  },
  runs(10_000, 300_000),
);

test('the beginning of a zip with data behind its end', () => {
  const stream = Uint8Array.of(0x50, 0x4b, 3, 4, ...deflateSync(strToU8('x')), 1, 2, 3);
  expect(codesOf(stream, layout)).toEqual({fill: 'file-damaged', read: 'file-damaged'});
});

// Hands over files that are no usage plan workbook, or a damaged or changed one: each gets its code.
import {describe, expect, test} from '@jest/globals';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {tariffs} from '../../data/tariffs';
import {usagePlanWorkbook as layout} from '../../data/workbook';
import {fillWorkbook} from './fill';
import {
  centralHeaders,
  changedBytes as changed,
  codesOf,
  FEE_SHEET_PATH as FEE,
  withoutPart,
  withPart,
} from './fixtures/changed-workbook';
import {syntheticParts, zipOf} from './fixtures/synthetic-workbook';

const parts = syntheticParts(layout);
const good = zipOf(parts);
const [first = 0] = centralHeaders(good);
const part = (path: string, change: (xml: string) => string | Uint8Array) => withPart(layout, path, change);
const fee = (change: (xml: string) => string | Uint8Array) => part(FEE, change);

const ole = (name: string) => {
  const names = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024), ...names);
};
/** A picture that unpacks to 20 megabytes, under a declared size of 10 bytes. */
function bomb(): Uint8Array {
  const zip = zipSync({...unzipSync(good), 'xl/media/image1.png': [new Uint8Array(20_000_000), {level: 9}]});
  const at = centralHeaders(zip).at(-1) ?? 0;
  return changed(zip, (view) => view.setUint32(at + 24, 10, true));
}
const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`;
const afterHead = (inserted: string) => (xml: string) => xml.replace('?>\n', `?>\n${inserted}`);

const same = (code: string) => ({fill: code, read: code});

test('the workbook that the cases below change is filled and read', () =>
  expect(codesOf(good, tariffs, layout)).toEqual(same('ok')));

describe('each kind of file has its code', () => {
  test.each<[string, () => Uint8Array, {fill: string; read: string}]>([
    ['no bytes', () => new Uint8Array(), same('file-empty')],
    ['eleven megabytes', () => new Uint8Array(11_000_000), same('file-too-large')],
    ['text', () => strToU8('開始日,終了日,サービス\n'), same('not-a-zip')],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), same('not-a-zip')],
    ['PDF', () => strToU8('%PDF-1.7\n%%EOF'), same('not-a-zip')],
    ['.xls', () => ole('Workbook'), same('old-xls')],
    ['a password', () => ole('EncryptedPackage'), same('encrypted')],
    ['an encrypted zip', () => changed(good, (view) => view.setUint16(6, 1, true)), same('encrypted')],
    ['half a file', () => good.slice(0, good.length / 2), same('zip-damaged')],
    ['a file without its last byte', () => good.slice(0, -1), same('zip-damaged')],
    [
      'another checksum',
      () => changed(good, (view) => view.setUint32(first + 16, 1, true)),
      same('zip-damaged'),
    ],
    [
      'another packing',
      () => changed(good, (view) => view.setUint16(first + 10, 12, true)),
      same('zip-damaged'),
    ],
    [
      'a directory elsewhere',
      () => changed(good, (view) => view.setUint32(good.length - 6, 0xffff_fff0, true)),
      same('zip-damaged'),
    ],
    [
      'a header elsewhere',
      () => changed(good, (view) => view.setUint32(first + 42, 0xffff_ff00, true)),
      same('zip-damaged'),
    ],
    [
      '501 files',
      () => zipOf({...parts, ...Object.fromEntries(Array.from({length: 501}, (_, i) => [`${i}.txt`, '']))}),
      same('zip-too-much-inside'),
    ],
    [
      'more files declared than there are',
      () => changed(good, (view) => view.setUint16(good.length - 14, 0xffff, true)),
      same('zip-damaged'),
    ],
    ['a bomb', bomb, same('zip-too-much-inside')],
    [
      'a bomb that says so',
      () => zipOf({...parts, 'a.bin': new Uint8Array(33_000_000)}),
      same('zip-too-much-inside'),
    ],
    [
      '4 GB declared',
      () => changed(good, (view) => view.setUint32(first + 24, 0xffff_ffff, true)),
      same('zip-too-much-inside'),
    ],
    ['a Word file', () => zipOf({'word/document.xml': '<document/>'}), same('not-a-workbook')],
    ['no relationships', () => withoutPart(layout, 'xl/_rels/workbook.xml.rels'), same('not-a-workbook')],
    ['no part of the fee sheet', () => withoutPart(layout, FEE), same('not-a-workbook')],
    ['no shared texts', () => withoutPart(layout, 'xl/sharedStrings.xml'), same('xml-broken')],
    [
      'another workbook',
      () => part('xl/workbook.xml', (xml) => xml.replaceAll(layout.feeSheet, '家計簿')),
      same('no-fee-sheet'),
    ],
    [
      'days from 1904',
      () => part('xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
      same('dates-from-1904'),
    ],
    [
      'broken UTF-8',
      () => fee((xml) => changed(strToU8(xml), (_, copy) => copy.fill(0xff, 200, 202))),
      same('not-utf8'),
    ],
    ['UTF-16', () => fee((xml) => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'))), same('not-utf8')],
    ['an entity bomb', () => fee(afterHead(entities)), same('xml-declares-a-type')],
    [
      'an entity bomb in the texts',
      () => part('xl/sharedStrings.xml', afterHead(entities)),
      same('xml-declares-a-type'),
    ],
    [
      'an outer entity',
      () => part('xl/workbook.xml', afterHead('<!DOCTYPE x SYSTEM "file:///etc/passwd">')),
      same('xml-declares-a-type'),
    ],
    [
      'an unknown entity',
      () => part('xl/sharedStrings.xml', (xml) => xml.replace('<t>', '<t>&xxe;')),
      same('xml-broken'),
    ],
    ['cut XML', () => fee((xml) => xml.slice(0, 3000)), same('xml-broken')],
    ['crossed tags', () => fee((xml) => xml.replace('</c></row>', '</row></c>')), same('xml-broken')],
    ['a row twice', () => fee((xml) => xml.replace('<row r="10">', '<row r="1">')), same('xml-broken')],
    ['a cell twice', () => fee((xml) => xml.replace('r="B12"', 'r="A12"')), same('xml-broken')],
    ['a cell of another row', () => fee((xml) => xml.replace('r="B12"', 'r="B13"')), same('xml-broken')],
    [
      'deep nesting',
      () => fee((xml) => xml.replace('<sheetData>', `${'<a>'.repeat(100_000)}<sheetData>`)),
      same('xml-broken'),
    ],
    [
      'the edition of 2025',
      () => part('xl/worksheets/sheet4.xml', (xml) => xml.replace('2026_v9', '2025_v1')),
      same('another-years-file'),
    ],
    [
      'tax by the term',
      () => fee((xml) => xml.replaceAll(',0)*消費税,0)', ',0),0)')),
      same('another-years-file'),
    ],
  ])('%s', (_name, bytes, codes) => expect(codesOf(bytes(), tariffs, layout)).toEqual(codes));

  test.each<[string, () => Uint8Array, string]>([
    [
      'a new price',
      () => part('xl/worksheets/sheet3.xml', (xml) => xml.replace('<v>56250</v>', '<v>60000</v>')),
      'other-prices',
    ],
    [
      'a new tax',
      () => part('xl/worksheets/sheet3.xml', (xml) => xml.replace('<v>1.1</v>', '<v>1.12</v>')),
      'other-prices',
    ],
    ['no price', () => part('xl/workbook.xml', (xml) => xml.replace('Acc3単価', '単価')), 'other-prices'],
    [
      'a total that sums less',
      () => fee((xml) => xml.replace('SUM(U27:U34)', 'SUM(U27:U33)')),
      'formulas-changed',
    ],
    [
      'a total of another service',
      () => fee((xml) => xml.replace('Sheet1!$A$3', 'Sheet1!$A$4')),
      'formulas-changed',
    ],
    [
      'lists in another order',
      () => part('xl/worksheets/sheet3.xml', (xml) => xml.replace('占有利用_一般', '優先利用_一般')),
      'formulas-changed',
    ],
    [
      'a fee typed over',
      () => fee((xml) => xml.replace(/<c r="V20"><f>[^<]*<\/f>/, '<c r="V20">')),
      'formulas-changed',
    ],
    [
      'a formula for a date',
      () => fee((xml) => xml.replace('<c r="B12">', '<c r="B12"><f>A12+364</f>')),
      'formulas-changed',
    ],
    ['no row 20', () => fee((xml) => xml.replace(/<row r="20">.*?<\/row>/, '')), 'formulas-changed'],
    [
      'an empty sheet',
      () => fee((xml) => xml.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>')),
      'formulas-changed',
    ],
  ])('%s is read, but not filled', (_name, bytes, fill) =>
    expect(codesOf(bytes(), tariffs, layout)).toEqual({fill, read: 'ok'}),
  );
});

test('says which cells, prices and year differ', () => {
  const problemsOf = (bytes: Uint8Array) => {
    const answer = fillWorkbook(bytes, {fiscalYear: 2026, lines: []}, tariffs, layout);
    return answer.ok ? [] : answer.problems;
  };
  const typedOver = fee((xml) => xml.replace(/<c r="V20"><f>[^<]*<\/f>/, '<c r="V20">'));
  expect(problemsOf(typedOver)).toEqual([{code: 'formulas-changed', cells: ['V20']}]);
  const dearer = part('xl/worksheets/sheet3.xml', (xml) => xml.replace('<v>56250</v>', '<v>60000</v>'));
  expect(problemsOf(dearer)).toEqual([{code: 'other-prices', items: ['accelerator-2']}]);
  const older = part('xl/worksheets/sheet4.xml', (xml) => xml.replace('2026_v9', '2025_v1'));
  expect(problemsOf(older)).toEqual([{code: 'another-years-file', fileYear: 2025}]);
});

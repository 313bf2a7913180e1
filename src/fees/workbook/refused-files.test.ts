// Files that are no usage plan workbook, or a damaged or changed one: each gets its code.
import {expect, test} from '@jest/globals';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {tariffs} from '../fixtures/tariffs';
import {edition2026 as layout} from './editions/2026';
import {fillWorkbook} from './fill';
import {centralHeaders, changedBytes, codesOf} from './fixtures/damaged-file';
import {partPaths, usagePlan, usagePlanWith, zipOf} from './fixtures/usage-plan';

const good = usagePlan();
const [first = 0] = centralHeaders(good);
const {workbook, relationships, sharedTexts, lists, cover} = partPaths;
const fee = (change: (xml: string) => string | Uint8Array) => usagePlanWith(partPaths.fee, change);
const replaced = (path: string, from: string | RegExp, to: string) =>
  usagePlanWith(path, (xml) => xml.replace(from, to));
const inFee = (from: string | RegExp, to: string) => replaced(partPaths.fee, from, to);
const without = (path: string) => usagePlanWith(path, () => undefined);
const bytesAt = (set: (view: DataView) => void) => changedBytes(good, set);

const ole = (name: string) => {
  const names = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024), ...names);
};
/** A picture that unpacks to four megabytes, under a declared size of 10 bytes. */
function bomb(): Uint8Array {
  const zip = zipSync({...unzipSync(good), 'xl/media/image1.png': [new Uint8Array(4_000_000), {level: 6}]});
  const at = centralHeaders(zip).at(-1) ?? 0;
  return changedBytes(zip, (view) => view.setUint32(at + 24, 10, true));
}
const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij']
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`;
const typedOver = () => inFee(/(<c r="V20">)<f[^>]*>/, '$1');
const moreExpensive = () => replaced(lists, '<v>56250</v>', '<v>60000</v>');

const refused: Record<string, Record<string, () => Uint8Array>> = {
  ok: {'the workbook that the cases below change': () => good},
  'file-too-large': {
    'eleven megabytes': () => new Uint8Array(11_000_000),
    '501 files': () => zipOf(Object.fromEntries(Array.from({length: 501}, (_, i) => [`${i}.txt`, '']))),
    'a bomb': bomb,
    '4 GB declared': () => bytesAt((view) => view.setUint32(first + 24, 0xffff_ffff, true)),
  },
  'not-a-workbook': {
    text: () => strToU8('開始日,終了日,サービス\n'),
    'a picture': () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    PDF: () => strToU8('%PDF-1.7\n%%EOF'),
    '.xls': () => ole('Workbook'),
    'a Word file': () => zipOf({'word/document.xml': '<document/>'}),
    'no relationships': () => without(relationships),
    'no part of the fee sheet': () => without(partPaths.fee),
    OpenDocument: () => zipOf({mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': ''}),
    'a binary workbook': () => replaced('_rels/.rels', 'workbook.xml', 'workbook.bin'),
  },
  encrypted: {
    'a password': () => ole('EncryptedPackage'),
    'an encrypted zip': () =>
      bytesAt((view) => {
        view.setUint16(6, 1, true);
        view.setUint16(first + 8, 1, true);
      }),
  },
  'file-damaged': {
    'no bytes': () => new Uint8Array(),
    'half a file': () => good.slice(0, good.length / 2),
    'a file without its last byte': () => good.slice(0, -1),
    'another checksum': () => bytesAt((view) => view.setUint32(first + 16, 1, true)),
    'another packing': () => bytesAt((view) => view.setUint16(first + 10, 12, true)),
    'a directory elsewhere': () => bytesAt((view) => view.setUint32(good.length - 6, 0xffff_fff0, true)),
    'a header elsewhere': () => bytesAt((view) => view.setUint32(first + 42, 0xffff_ff00, true)),
    'more files declared than there are': () =>
      bytesAt((view) => {
        view.setUint16(good.length - 14, 100, true);
        view.setUint16(good.length - 12, 100, true);
      }),
    'broken UTF-8': () => fee((xml) => changedBytes(strToU8(xml), (_, copy) => copy.fill(0xff, 200, 202))),
    'UTF-16': () => fee((xml) => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'))),
    'an entity bomb': () => inFee('?>\n', `?>\n${entities}`),
    'an entity bomb in the texts': () => replaced(sharedTexts, '?>\n', `?>\n${entities}`),
    'an outer entity': () => replaced(workbook, '?>\n', '?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd">'),
    'no shared texts': () => without(sharedTexts),
    'an unknown entity': () => replaced(sharedTexts, '<t>', '<t>&xxe;'),
    'cut XML': () => fee((xml) => xml.slice(0, 3000)),
    'crossed tags': () => inFee('</c></row>', '</row></c>'),
    'a row twice': () => inFee('<row r="10"', '<row r="8"'),
    'a cell twice': () => inFee('r="B12"', 'r="A12"'),
    'a cell of another row': () => inFee('r="B12"', 'r="B13"'),
    'deep nesting': () => inFee('<sheetData>', `${'<a>'.repeat(100_000)}<sheetData>`),
  },
  'no-fee-sheet': {'another workbook': () => replaced(workbook, 'name="料金試算表"', 'name="家計簿"')},
  'columns-missing': {
    'an empty sheet': () => inFee(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
    'no column of types': () => replaced(sharedTexts, '<t>種別</t>', '<t>備考</t>'),
  },
  'dates-from-1904': {
    'an old Macintosh': () => replaced(workbook, '<workbookPr/>', '<workbookPr date1904="1"/>'),
  },
  'another-years-file': {
    'the edition of 2025': () => usagePlan('2025'),
    'the edition of 2025 with 2026 typed over its year': () => usagePlan('2025', {A1: 2026}),
    'an edition that calls itself that of 2025': () => replaced(cover, '2026_v1', '2025_v1'),
  },
};

test.each(Object.entries(refused))('%s', (code, files) => {
  const given = Object.entries(files).map(([name, bytes]) => [name, codesOf(bytes(), layout)]);
  expect(given).toEqual(Object.keys(files).map((name) => [name, {fill: code, read: code}]));
});

test.each<[string, Record<string, () => Uint8Array>]>([
  [
    'other-prices',
    {
      'a new price': moreExpensive,
      'a new tax': () => replaced(lists, '<v>1.1000000000000001</v>', '<v>1.12</v>'),
      'no price': () => replaced(workbook, 'Acc3単価', '単価'),
      'days of the year typed over': () => replaced(lists, /<f>_xlfn.DAYS[^<]*<\/f>/, ''),
    },
  ],
  [
    'formulas-changed',
    {
      'a total that sums less': () => inFee('SUM(U27:U34)', 'SUM(U27:U33)'),
      'a total of another service': () => inFee('Sheet1!$A$3', 'Sheet1!$A$4'),
      'lists in another order': () => replaced(lists, '占有利用_一般', '優先利用_一般'),
      'a fee typed over': typedOver,
      'a formula for a date': () => inFee(/(<c r="B12"[^>]*>)/, '$1<f>A12+364</f>'),
      'no row 20': () => inFee(/<row r="20".*?<\/row>/s, ''),
      "someone's own fee formula": () => inFee(/(<c r="U13">)<f[^>]*\/>/, '$1<f>ROUNDDOWN(Q13*4000*R13/365,0)</f>'),
    },
  ],
])('read, but not filled: %s', (code, files) => {
  const given = Object.entries(files).map(([name, bytes]) => [name, codesOf(bytes(), layout)]);
  expect(given).toEqual(Object.keys(files).map((name) => [name, {fill: code, read: 'ok'}]));
});

test('the problem names the cells, the prices and the year that differ', () => {
  const problemsOf = (bytes: Uint8Array) => {
    const answer = fillWorkbook(bytes, {fiscalYear: 2026, lines: []}, tariffs, [layout]);
    return answer.ok ? [] : answer.problems;
  };
  expect(problemsOf(typedOver())).toEqual([{code: 'formulas-changed', cells: ['V20']}]);
  expect(problemsOf(moreExpensive())).toEqual([{code: 'other-prices', cells: ['Sheet1!B23']}]);
  expect(problemsOf(usagePlan('2025'))).toEqual([{code: 'another-years-file', edition: 'v2.5.0', wanted: '2026'}]);
});

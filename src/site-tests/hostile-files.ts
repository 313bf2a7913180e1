// Hostile files for the key check and for the usage plan workbook: damaged, endless, too many, or made to be taken for something else.
import {constants, deflateRawSync, gzipSync} from 'node:zlib';
import {usagePlanWorkbook as layout} from '../data/workbook';
import {
  centralHeaders,
  changedBytes,
  FEE_SHEET_PATH as FEE,
  withPart,
} from '../domain/workbook/fixtures/changed-workbook';
import {syntheticParts, zipOf} from '../domain/workbook/fixtures/synthetic-workbook';
import {exampleKey} from './example-key';
import {hostileTexts} from './hostile-texts';

/** A file's bytes, made when they are needed. */
export type HostileFile = {what: string; bytes: () => Uint8Array};

const parts = syntheticParts(layout);
const good = zipOf(parts);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const of = (what: string, bytes: () => Uint8Array): HostileFile => ({what, bytes});

/** The same numbers on every run. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function randomBytes(length: number, seed: number): Uint8Array {
  const numbers = chance(seed);
  return Uint8Array.from({length}, () => Math.floor(numbers.next().value * 256));
}

/** The workbook with some bytes changed. */
function dented(seed: number): Uint8Array {
  const numbers = chance(seed);
  return changedBytes(good, (_, copy) => {
    for (let dent = 0; dent < 6; dent++) {
      copy[Math.floor(numbers.next().value * copy.length)] = Math.floor(numbers.next().value * 256);
    }
  });
}

/** Zeros, packed: a flushed block of a megabyte stands there as often as wanted. */
function packedZeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(1_048_576), {finishFlush: constants.Z_FULL_FLUSH});
  return Buffer.concat([...Array.from({length: megabytes}, () => block), Buffer.from([3, 0])]);
}

/** A zip written by hand: `count` entries that all lead to the same packed bytes. */
function handmadeZip(entry: {packed: Uint8Array; size: number; name?: string}, count: number): Uint8Array {
  const name = utf8(entry.name ?? 'a');
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x0403_4b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(entry.packed.length, 18);
  local.writeUInt32LE(entry.size, 22);
  local.writeUInt16LE(name.length, 26);
  local.set(name, 30);
  const at = local.length + entry.packed.length;
  const central = Buffer.alloc(count * (46 + name.length));
  for (let i = 0; i < count; i++) {
    const start = i * (46 + name.length);
    central.writeUInt32LE(0x0201_4b50, start);
    central.writeUInt16LE(8, start + 10);
    central.writeUInt32LE(entry.packed.length, start + 20);
    central.writeUInt32LE(entry.size, start + 24);
    central.writeUInt16LE(name.length, start + 28);
    central.set(name, start + 46);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([local, entry.packed, central, end]);
}

/** The workbook with one more entry, whose name is put in afterwards: the library would not write all of them. */
function renamed(name: string): Uint8Array {
  const bytes = Buffer.from(name);
  const standIn = '~'.repeat(bytes.length);
  const zip = Buffer.from(zipOf({...parts, [standIn]: 'x'}));
  for (let at = zip.indexOf(standIn); at >= 0; at = zip.indexOf(standIn, at + 1)) zip.set(bytes, at);
  return zip;
}

const changed = (path: string, change: (xml: string) => string) => () => withPart(layout, path, change);
const fee = (from: string, to: string) => changed(FEE, (xml) => xml.replace(from, () => to));
const flagged = (change: (view: DataView, header: number) => void) => () =>
  changedBytes(good, (view) => {
    for (const header of centralHeaders(good)) change(view, header);
  });

/** A row of the plan with the quantity and the start that are given. */
const row = (quantity: string, start = '46113'): (() => Uint8Array) =>
  fee(
    '<row r="13">',
    `<row r="13"><c r="A13"><v>${start}</v></c><c r="B13"><v>46477</v></c><c r="C13" t="s"><v>0</v></c><c r="D13" t="s"><v>1</v></c><c r="E13"><v>${quantity}</v></c>`,
  );
const bomb = (entities: string, use: string) =>
  fee(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<?xml version="1.0"?><!DOCTYPE x [${entities}]>${use}`,
  );
/** Each character as a number: also those that XML does not have. */
const numbered = (text: string): string =>
  Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('');

/** Files for the workbook's reader. */
export const hostileWorkbooks: readonly HostileFile[] = [
  of('nothing', () => new Uint8Array()),
  of('a signature', () => utf8('PK\x03\x04')),
  of('an end alone', () => good.slice(-22)),
  of('another kind of packed file', () => gzipSync(good)),
  of('an old Excel file', () =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
  ),
  of('a page', () => utf8('<html><script>window.pwned=1</script></html>')),
  of('ten megabytes', () => new Uint8Array(10_000_000)),
  of('something before it', () => Buffer.concat([randomBytes(1000, 1), good])),
  of('something after it', () => Buffer.concat([good, randomBytes(70_000, 2)])),
  of('twice the same', () => Buffer.concat([good, good])),
  of('one gigabyte of zeros', () =>
    handmadeZip({packed: packedZeros(1024), size: 2 ** 30, name: 'xl/workbook.xml'}, 1),
  ),
  of('one gigabyte that says it is small', () =>
    handmadeZip({packed: packedZeros(1024), size: 100, name: 'xl/workbook.xml'}, 1),
  ),
  of('entries that overlap', () => handmadeZip({packed: packedZeros(8), size: 8 * 2 ** 20}, 400)),
  of('60,000 entries', () => handmadeZip({packed: new Uint8Array(), size: 0}, 60_000)),
  of('100,000 entries', () => handmadeZip({packed: new Uint8Array(), size: 0}, 100_000)),
  of(
    'encrypted',
    flagged((view, header) => view.setUint16(header + 8, 1, true)),
  ),
  of(
    'masked names',
    flagged((view, header) => view.setUint16(header + 8, 0x2000, true)),
  ),
  of(
    'an unknown method',
    flagged((view, header) => view.setUint16(header + 10, 99, true)),
  ),
  of(
    'wrong checksums',
    flagged((view, header) => view.setUint32(header + 16, 1, true)),
  ),
  of(
    'sizes of four gigabytes',
    flagged((view, header) => view.setUint32(header + 24, 0xffff_ffff, true)),
  ),
  of(
    'packed sizes of four gigabytes',
    flagged((view, header) => view.setUint32(header + 20, 0xffff_ffff, true)),
  ),
  of(
    'places behind the end',
    flagged((view, header) => view.setUint32(header + 42, 0xffff_fff0, true)),
  ),
  of(
    'names that are too long',
    flagged((view, header) => view.setUint16(header + 28, 0xffff, true)),
  ),
  ...[
    '../../../etc/passwd',
    '/etc/passwd',
    'C:\\x.xml',
    'xl\\workbook.xml',
    '__proto__',
    'constructor',
    'a\0b.xml',
    '\u202elmx.a',
    '<img data-pwned src=x>.xml',
  ].map((name) => of(`an entry named ${name}`, () => renamed(name))),
  of(
    'entities of entities',
    bomb(`<!ENTITY a "aaaaaaaaaa">${'<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'.repeat(9)}`, ''),
  ),
  of('an entity of a file', bomb('<!ENTITY a SYSTEM "file:///etc/passwd">', '')),
  of('an entity of another host', bomb('<!ENTITY % a SYSTEM "https://example.org/x.dtd"> %a;', '')),
  of('an unknown entity', fee('an-account', '&a;')),
  of('XML in UTF-16', () => withPart(layout, FEE, (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le'))),
  of('broken UTF-8', () =>
    withPart(layout, FEE, (xml) => Buffer.from(xml.replace('an-account', '\xff\xfe\xc0'), 'latin1')),
  ),
  of('100,000 elements in each other', fee('<sheetData>', '<a>'.repeat(100_000))),
  of('an attribute of two megabytes', fee('<sheetData>', `<a b="${'x'.repeat(2_000_000)}"/><sheetData>`)),
  of('a million brackets', fee('<sheetData>', '<'.repeat(1_000_000))),
  of('a million empty comments', fee('an-account', '<!---->'.repeat(1_000_000))),
  of('a comment without end', fee('<sheetData>', '<!--')),
  of(
    '900,000 cells',
    fee('<row r="10">', `<row r="2">${'<c><v>1</v></c>'.repeat(900_000)}</row><row r="10">`),
  ),
  of('a row of minus one', fee('<row r="10">', '<row r="-1">')),
  of('a shared text of minus one', fee('t="s"><v>0', 't="s"><v>-1')),
  of(
    'a sheet named like a property',
    changed('xl/workbook.xml', (xml) => xml.replace('説明', '__proto__')),
  ),
  of(
    'a sheet out of the file',
    changed('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet9.xml', '../../passwd')),
  ),
  of(
    'no sheet',
    changed('xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
  ),
  ...[
    '1e309',
    '-1e309',
    '-0',
    '-1',
    '0',
    'NaN',
    'Infinity',
    '1e-400',
    '0x10',
    '9007199254740993',
    '9'.repeat(300),
    '1,5',
    '',
    ' ',
  ].map((quantity) => of(`a quantity of ${quantity.slice(0, 20)}`, row(quantity))),
  ...['1e309', '-1', '0', 'NaN', '2958466', '46113.5', ''].map((start) =>
    of(`a start of ${start}`, row('1', start)),
  ),
  ...hostileTexts
    .slice(0, 24)
    .map((text, i) =>
      of(
        `text ${i} in a cell`,
        fee('<c r="A12">', `<c r="A12" t="inlineStr"><is><t>${numbered(text)}</t></is></c><c r="A12">`),
      ),
    ),
  ...Array.from({length: 12}, (_, i) =>
    of(`cut off after ${i + 1} thirteenths`, () => good.slice(0, Math.floor((good.length * (i + 1)) / 13))),
  ),
  ...Array.from({length: 12}, (_, i) => of(`dented, ${i}`, () => dented(i + 1))),
];

/** Files for the key check. */
export const hostileKeys: readonly HostileFile[] = [
  of('nothing', () => new Uint8Array()),
  of('ten megabytes of keys', () => utf8(`${exampleKey}\n`.repeat(120_000))),
  of('64 kB of zeros', () => new Uint8Array(64_000)),
  of('64 kB of base64', () => utf8(`ssh-rsa ${'A'.repeat(60_000)}`)),
  of('64 kB of spaces', () => utf8(`${' '.repeat(32_000)}${exampleKey}${' '.repeat(31_000)}`)),
  of('64 kB of line ends', () => utf8('\r\n'.repeat(32_000))),
  of('700 keys', () => utf8(`${exampleKey}\n`.repeat(700))),
  of('UTF-16', () => Buffer.from(`\ufeff${exampleKey} <img data-pwned>`, 'utf16le')),
  of('UTF-16, ends swapped', () => Buffer.from(`\ufeff${exampleKey}`, 'utf16le').swap16()),
  of('broken UTF-8 in the comment', () =>
    Buffer.concat([utf8(`${exampleKey} `), Buffer.from([0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80])]),
  ),
  of('a NUL in the key', () => utf8(exampleKey.replace('AAAA', 'AA\0AA'))),
  of('a packed file', () => gzipSync(utf8(exampleKey))),
  of('a zip', () => good),
  of('a PEM without end', () => utf8(`-----BEGIN PUBLIC KEY-----\n${'MIIB'.repeat(12_000)}`)),
  of('a PEM of DER in itself', () =>
    utf8(
      `-----BEGIN PUBLIC KEY-----\n${Buffer.from(Uint8Array.from({length: 30_000}, (_, i) => (i % 2 ? 0x80 : 0x30))).toString('base64')}\n-----END PUBLIC KEY-----`,
    ),
  ),
  of('an RSA key of 300,000 bits', () => {
    const field = (bytes: Uint8Array): Uint8Array => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return Buffer.concat([length, bytes]);
    };
    const blob = Buffer.concat([
      field(utf8('ssh-rsa')),
      field(Uint8Array.of(1, 0, 1)),
      field(randomBytes(37_500, 3).fill(0x7f, 0, 1)),
    ]);
    return utf8(`ssh-rsa ${blob.toString('base64')} a`);
  }),
  of('a length of four gigabytes', () =>
    utf8(`ssh-rsa ${Buffer.from([0xff, 0xff, 0xff, 0xff, 1, 2, 3]).toString('base64')}`),
  ),
  ...Array.from({length: 12}, (_, i) =>
    of(`random bytes, ${i}`, () => randomBytes(Math.min(60_000, 50 * 2 ** i), i + 10)),
  ),
  ...Array.from({length: 10}, (_, i) =>
    of(`a key cut after ${i * 8} characters`, () => utf8(exampleKey.slice(0, i * 8))),
  ),
];

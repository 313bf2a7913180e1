// Decides what is in a zip file, and refuses what is damaged, encrypted or made to fill the memory.
// Section numbers are those of the zip specification, APPNOTE.TXT 6.3.10.
import {Inflate} from 'fflate';
import {crc32} from './crc32';
import {Refusal} from './problem';

/** A file in a zip. */
export type ZipEntry = {
  name: string;
  /** The bytes, unpacked and checked. */
  data: Uint8Array;
  /** As they stand in the zip: what is not changed is written back so. */
  packed: {data: Uint8Array; method: number; crc: number};
  /** The name's bytes, the flags and the time, to be written back. */
  header: {name: Uint8Array; flags: number; time: number; date: number};
};

/** The most bytes of a zip file. The centre's workbook has 0.2 MB. */
const MAX_FILE_BYTES = 10_000_000;
/** The most files in it. The centre's workbook has 23. */
const MAX_ENTRIES = 500;
/** The most bytes of all files in it, unpacked. The centre's workbook has 1.6 MB. */
const MAX_UNPACKED_BYTES = 32_000_000;

const END_SIGNATURE = 0x0605_4b50;
const END_LENGTH = 22;
const CENTRAL_SIGNATURE = 0x0201_4b50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x0403_4b50;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
/** Bit 0 (encrypted) and bit 13 (names masked) of the flags: section 4.4.4. */
const ENCRYPTED = 0x2001;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes unpacked at a time: deflate makes at most 1,032 bytes of one, so at most 17 MB at once. */
const PORTION = 16_384;

// The directory of an OLE file, which `.xls` and encrypted `.xlsx` are, has names in UTF-16 ([MS-CFB] 2.6.1).
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/**
 * The files of a zip, in its order, all unpacked and their checksums compared.
 * @throws Refusal with the code that says what kind of file it is instead
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length === 0) throw new Refusal({code: 'file-empty'});
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal({code: 'file-too-large', limit: MAX_FILE_BYTES});
  if (OLE_SIGNATURE.every((byte, i) => bytes[i] === byte)) {
    throw new Refusal({code: has(bytes, ENCRYPTED_PACKAGE) ? 'encrypted' : 'old-xls'});
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new Refusal({code: 'zip-too-much-inside'});
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let room = MAX_UNPACKED_BYTES;
  for (let i = 0; i < count; i++) {
    const {entry, next} = readEntry(bytes, view, at, room);
    if (names.has(entry.name)) throw new Refusal({code: 'zip-damaged'});
    names.add(entry.name);
    entries.push(entry);
    room -= entry.data.length;
    at = next;
  }
  return entries;
}

function has(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Where the end of the central directory stands (4.3.16): at the end, but for a comment. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
  throw new Refusal({code: startsAsZip ? 'zip-damaged' : 'not-a-zip'});
}

/** One entry of the central directory (4.3.12) and its file, which may have at most `room` bytes. */
function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  room: number,
): {entry: ZipEntry; next: number} {
  if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw new Refusal({code: 'zip-damaged'});
  }
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new Refusal({code: 'encrypted'});
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (size > room) throw new Refusal({code: 'zip-too-much-inside'});
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    throw new Refusal({code: 'zip-damaged'});
  }
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (next > bytes.length || start + packedSize > bytes.length) throw new Refusal({code: 'zip-damaged'});

  const packed = bytes.subarray(start, start + packedSize);
  const data = unpack(packed, method, size);
  if (data.length !== size || crc32(data) !== crc) throw new Refusal({code: 'zip-damaged'});
  const name = bytes.subarray(at + CENTRAL_LENGTH, nameEnd);
  const time = view.getUint16(at + 12, true);
  const date = view.getUint16(at + 14, true);
  return {
    entry: {
      name: new TextDecoder().decode(name),
      data,
      packed: {data: packed, method, crc},
      header: {name, flags, time, date},
    },
    next,
  };
}

/** Unpacks at most `size` bytes: a file that has more than it declares stops there. */
function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Refusal({code: 'zip-damaged'});
  const data = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((portion) => {
    if (length + portion.length > size) throw new Refusal({code: 'zip-too-much-inside'});
    data.set(portion, length);
    length += portion.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PORTION) {
      inflate.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
    }
  } catch (thrown) {
    throw thrown instanceof Refusal ? thrown : new Refusal({code: 'zip-damaged'});
  }
  return data.subarray(0, length);
}

// Reads a zip file, unless it is damaged, encrypted or made to fill the memory, and writes one.
// Section numbers are those of the zip specification, APPNOTE.TXT 6.3.10.
import {unzipSync, zipSync} from 'fflate';
import {damaged, Refusal} from './problem';

export type ZipFiles = ReadonlyMap<string, Uint8Array>;

/** The most bytes of a zip file. The centre's workbook has 0.2 MB. */
const MAX_FILE_BYTES = 10_000_000;
/** The most files in it. The centre's workbook has 23. */
const MAX_FILES = 500;
/** The most bytes of all files in it, unpacked. The centre's workbook has 1.6 MB. */
const MAX_UNPACKED_BYTES = 32_000_000;
/** By how much packing can make a file larger. One that declares less unpacks to more than it declares. */
const MAX_PACKING_OVERHEAD = 1_000;

const LOCAL_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
// The directory of an OLE file, which `.xls` and encrypted `.xlsx` are, has names in UTF-16 ([MS-CFB] 2.6.1).
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Unpacks a zip file. Sizes are checked before anything is unpacked, and no file gets more bytes than it declares.
 * @throws Refusal with the code that says what kind of file it is instead
 */
export function readZip(bytes: Uint8Array): ZipFiles {
  if (bytes.length === 0) throw damaged();
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal({code: 'file-too-large'});
  if (startsWith(bytes, OLE_SIGNATURE)) {
    const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
    throw new Refusal({code: isEncrypted ? 'encrypted' : 'not-a-workbook'});
  }
  const startsAsZip = startsWith(bytes, LOCAL_SIGNATURE);
  // Bit 0 of the flags of the first file (4.4.4).
  if (startsAsZip && (bytes[6] ?? 0) & 1) throw new Refusal({code: 'encrypted'});

  const names = new Set<string>();
  let [room, packed] = [MAX_UNPACKED_BYTES, 0];
  const filter = (file: {name: string; size: number; originalSize: number}): boolean => {
    room -= file.originalSize;
    packed += file.size;
    const declaresLess = file.size > file.originalSize + MAX_PACKING_OVERHEAD;
    if (room < 0 || declaresLess || names.size === MAX_FILES) {
      throw new Refusal({code: 'file-too-large'});
    }
    // A name twice, or files that share their bytes.
    if (names.has(file.name) || packed > bytes.length) throw damaged();
    names.add(file.name);
    return true;
  };
  try {
    const files = new Map(Object.entries(unzipSync(bytes, {filter})));
    const declared = declaredChecksums(bytes, names.size);
    // fflate does not compare checksums, and one wrong bit can make another plan of a plan.
    if ([...names].every((name, at) => checksum(files.get(name)) === declared[at])) return files;
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
  }
  throw new Refusal({code: startsAsZip ? 'file-damaged' : 'not-a-workbook'});
}

/** A zip file of the files, in their order. The same files give the same bytes. */
export function writeZip(files: ZipFiles): Uint8Array {
  return zipSync(Object.fromEntries(files), {mtime: '1980-01-01T00:00:00'});
}

/** The checksums in the central directory (4.3.12), in its order. `unzipSync` has read that directory: it is there. */
function declaredChecksums(bytes: Uint8Array, count: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x0605_4b50) end--;
  let at = view.getUint32(end + 16, true);
  // The place of the directory is in the zip64 record then (4.3.14, 4.3.15).
  if (at === 0xffff_ffff) at = view.getUint32(view.getUint32(end - 12, true) + 48, true);
  return Array.from({length: count}, () => {
    const declared = view.getUint32(at + 16, true);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, 46);
    return declared;
  });
}

const CRC_TABLE = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

/** The CRC-32 of the bytes (4.4.7); nothing where there are none. */
function checksum(bytes: Uint8Array | undefined): number | undefined {
  let sum = 0xffff_ffff;
  for (const byte of bytes ?? []) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return bytes && (sum ^ 0xffff_ffff) >>> 0;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

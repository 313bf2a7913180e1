// Decides the bytes of a zip file: entries that nobody changed are written as they were packed, to the byte.
// Section numbers are those of the zip specification, APPNOTE.TXT 6.3.10.
import {deflateSync} from 'fflate';
import {crc32} from './crc32';
import type {ZipEntry} from './zip-read';

const VERSION = 20;
const DEFLATED = 8;
/** Bit 3 of the flags says that sizes follow the data (4.4.4); here they stand in the header. */
const SIZES_FOLLOW = 0x0008;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/**
 * A zip file of the entries, in their order.
 * @param changed the new bytes of those entries, by name, that are not written back as they were
 */
export function writeZip(entries: readonly ZipEntry[], changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = entries.map((entry) => {
    const data = changed.get(entry.name);
    return data === undefined
      ? {...entry.header, ...entry.packed, size: entry.data.length}
      : {...entry.header, data: deflateSync(data), method: DEFLATED, crc: crc32(data), size: data.length};
  });
  const localsLength = files.reduce((sum, {name, data}) => sum + LOCAL_LENGTH + name.length + data.length, 0);
  const centralLength = files.reduce((sum, {name}) => sum + CENTRAL_LENGTH + name.length, 0);
  const bytes = new Uint8Array(localsLength + centralLength + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = localsLength;

  for (const {name, data, method, crc, size, flags, time, date} of files) {
    // Both headers have these fields in one order (4.3.7, 4.3.12).
    const common = (field: number) => {
      view.setUint16(field, VERSION, true);
      view.setUint16(field + 2, flags & ~SIZES_FOLLOW, true);
      view.setUint16(field + 4, method, true);
      view.setUint16(field + 6, time, true);
      view.setUint16(field + 8, date, true);
      view.setUint32(field + 10, crc, true);
      view.setUint32(field + 14, data.length, true);
      view.setUint32(field + 18, size, true);
      view.setUint16(field + 22, name.length, true);
    };
    view.setUint32(central, 0x0201_4b50, true);
    view.setUint16(central + 4, VERSION, true);
    common(central + 6);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + CENTRAL_LENGTH);
    central += CENTRAL_LENGTH + name.length;

    view.setUint32(at, 0x0403_4b50, true);
    common(at + 4);
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(data, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + data.length;
  }

  view.setUint32(central, 0x0605_4b50, true);
  view.setUint16(central + 8, files.length, true);
  view.setUint16(central + 10, files.length, true);
  view.setUint32(central + 12, centralLength, true);
  view.setUint32(central + 16, localsLength, true);
  return bytes;
}

// Decides how the bytes of a file become text: UTF-8, UTF-16 by its mark or its zero bytes, or no text at all.
import type {HintFinding, RepairFinding} from './finding';
import {trimEndOf} from './trim';

/** The text of an input. Without `text` the input is no text. */
export type DecodedText = {text?: string; findings: (RepairFinding | HintFinding)[]};

/** The text that bytes, or a text from a form, stand for, with its line ends made `\n`. */
export function decodeText(input: Uint8Array | string): DecodedText {
  const findings: (RepairFinding | HintFinding)[] = [];
  const wide = typeof input === 'string' ? undefined : utf16(input);
  let text = wide ?? (typeof input === 'string' ? input : new TextDecoder('utf-8', {ignoreBOM: true}).decode(input));
  if (wide === undefined && hasAlternateNuls(text)) {
    // UTF-16 that a program read as UTF-8: the mark became two U+FFFD, each character brought a NUL.
    text = text.replace(/^\uFFFD{1,2}/, '').replaceAll('\0', '');
    findings.push({code: 'utf-16'});
  } else if (wide !== undefined) {
    findings.push({code: 'utf-16'});
  }
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    if (findings.length === 0) findings.push({code: 'byte-order-mark'});
  }
  text = trimEndOf(text, '\0');
  if (isBinary(text)) return {findings: []};
  if (text.includes('\r')) {
    findings.push({code: 'line-endings', kind: text.includes('\r\n') ? 'crlf' : 'cr'});
    text = text.replaceAll(/\r\n?/g, '\n');
  }
  return {text, findings};
}

function utf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // U+FFFD in UTF-8: another program has read the file already.
  if (bytes.length < 8 || (first === 0xef && second === 0xbf)) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = 0.4 * bytes.length;
  if (odd > most && even === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (even > most && odd === 0) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function hasAlternateNuls(text: string): boolean {
  return /^\uFFFD{0,2}(?:[^\0]\0){4}/.test(text);
}

/** Text has no NULs, and hardly any other control characters or bytes that are not UTF-8. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let strange = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) strange++;
  }
  return strange > 8 && strange > text.length / 10;
}

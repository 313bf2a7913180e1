// Finds where keys begin in a text and reads them: the base64 part, also across lines, the comment, what surrounds it.
import {isInvisible, trimEndOf, trimOf} from '../lib/text';
import {lenientBytes} from './encoding';
import type {Finding} from './finding';
import {type Folded, foldFindings, originalBetween} from './normalise';
import {isKeyType, keyTypes} from './public-key';
import {type BodyReading, innerName, type KeyReading, mismatch, readBody, typeProblem} from './read-blob';

/** Where a key begins, as indices of the text. `type` is in small letters. */
export type KeyPlace = {start: number; type?: string; typeText: string; bodyStart: number};

const escaped = (text: string) => text.replaceAll('.', '\\.');
const PLAIN = keyTypes.map(escaped);
const CERTIFICATES = keyTypes.map((type) => escaped(`${type.replace(/@.*/, '')}-cert-v01@openssh.com`));
const KNOWN = [...CERTIFICATES, ...PLAIN, 'rsa-sha2-256', 'rsa-sha2-512'].join('|');
const OTHER = '(?:sk-|ssh-|ecdsa-|webauthn-|x509v3-|ml-?dsa)[a-z0-9.@-]+';

/** A type, then blanks (also a line end), then what every blob begins with: three zero bytes. */
const TYPE_AND_BODY = new RegExp(`(${KNOWN})(\\s*)(?=AAAA)|(?<![\\w.@-])(${OTHER})(\\s+)(?=AAAA)`, 'gi');
const TYPE_ALONE = new RegExp(`(?<![\\w.@/-])(${KNOWN})(?![\\w.@/-])[^\\S\\n]*`, 'gi');
const ANOTHER_TYPE = new RegExp(`(?<![\\w.@/-])(?:${KNOWN})(?![\\w.@/-])`, 'i');
/** A blob without a type that is known in front of it. */
const BODY_ALONE = /(?<![A-Za-z0-9+/=_-])AAAA[A-Za-z0-9+/]{26,}/g;
/** Any word before a blob. */
const WORD_AND_BODY = /^[^\S\n]*([^\s"'`>#]+)[^\S\n]+(?=AAAA)/gm;

/** The places of all keys that have a base64 part, in their order. */
export function keyPlaces(text: string): KeyPlace[] {
  const typed = [...text.matchAll(TYPE_AND_BODY)]
    .map((match) => place(match.index, match[1] ?? match[3] ?? '', match.index + match[0].length))
    // A type that does not exist, before the blob of one that does, is misspelt.
    .filter(
      ({type = '', bodyStart}) => typeProblem(type)?.code !== 'unknown-type' || !isKeyType(nameAt(text, bodyStart)),
    );
  const bodies = new Set(typed.map(({bodyStart}) => bodyStart));
  const untyped = [...text.matchAll(BODY_ALONE)].flatMap(({index}): KeyPlace[] => {
    const name = nameAt(text, index);
    const isKey = isKeyType(name) || (name !== '' && /^[>"'`\t ]*$/.test(text.slice(startOfLine(text, index), index)));
    return bodies.has(index) || !isKey ? [] : [{start: index, typeText: '', bodyStart: index}];
  });
  const all = [...typed, ...untyped].sort((a, b) => a.start - b.start);
  const keys = all.filter((candidate, i) => {
    const isOnSameLine = i > 0 && !text.slice(all[i - 1]?.bodyStart, candidate.start).includes('\n');
    return runAt(text, candidate.bodyStart) >= (isOnSameLine ? SHORTEST_KEY : SHORTEST_LINE);
  });
  return keys.length > 0 ? keys : all.slice(0, 1);
}

/** The name of a type inside the blob that begins at an index; empty when there is none. */
function nameAt(text: string, index: number): string {
  return innerName(lenientBytes(text.slice(index, index + 96))) ?? '';
}

/** An Ed25519 key has 68 characters: fewer after another key is part of its comment. */
const SHORTEST_KEY = 60;
/** Less than this at the start of a line is an example such as `AAAAB3...`, not a broken key's first piece. */
const SHORTEST_LINE = 24;

function runAt(text: string, start: number): number {
  return /^[A-Za-z0-9+/]*/.exec(text.slice(start, start + SHORTEST_KEY))?.[0].length ?? 0;
}

/** The first type without a key after it, to report what is missing. */
export function typePlace(text: string): KeyPlace | undefined {
  const [match] = text.matchAll(TYPE_ALONE);
  if (match) return place(match.index, match[1] ?? '', match.index + match[0].length);
  const [word] = text.matchAll(WORD_AND_BODY);
  if (!word) return undefined;
  const typeText = word[1] ?? '';
  const start = word.index + word[0].indexOf(typeText);
  return place(start, typeText, word.index + word[0].length);
}

function place(start: number, typeText: string, bodyStart: number): KeyPlace {
  return {start, type: typeText.toLowerCase(), typeText, bodyStart};
}

/** A base64 part: its text, where it ends, from how many pieces it was joined, and what follows without a blank. */
type Body = {text: string; end: number; lines: number; behind?: string};
type Joined = {body: Body; reading: BodyReading};

/** A broken key has at most so many lines, and characters: RSA with 16384 bits has 2,800. */
const MAX_LINES = 200;
const MAX_CHARACTERS = 12_000;

/** Quotation marks around a key, and what is trimmed from a comment. */
const QUOTES = '"\'`“”‘’「」';
const BLANKS = ' \t\n\0';
/** Blanks and characters without width directly after a base64 part that are no blank for ssh-keygen. */
const ODD_BLANKS = /^(?:(?![ \t])[\s\p{Cf}])+/u;

const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** Reads one key. Other lines are passed over. */
export function readLine(folded: Folded, place: KeyPlace): KeyReading {
  const {text} = folded;
  const {body, reading} = bodyAt(text, place);
  const prefix = prefixFindings(folded, place);
  const declared = place.type === undefined ? ANOTHER_TYPE.exec(prefix.text)?.[0].toLowerCase() : undefined;
  if (reading.problem) return {comment: '', findings: [reading.problem, ...prefix.findings]};
  const {key} = reading;
  const other = declared === undefined ? undefined : mismatch(declared, key.type);
  if (other) return {comment: '', findings: [other, ...prefix.findings]};
  const lineEnd = endOfLine(text, body.end);
  const behind = originalBetween(folded, body.end, body.end + (body.behind?.length ?? 0));
  // A letter begins a comment that lost its blank; anything else does not belong to the key.
  const commentStart = /^[\p{L}\p{N}]/u.test(behind) ? body.end : body.end + (body.behind?.length ?? 0);
  const raw = originalBetween(folded, commentStart, lineEnd).replace(ODD_BLANKS, '');
  const comment = withoutQuote(trimOf(raw, BLANKS), prefix.quote);
  const gapEnd = body.end + (comment === '' ? 0 : blanksAt(text, body.end));
  const from = /^[>\s]*$/.test(prefix.text) ? startOfLine(text, place.start) : place.start;
  const findings = [...reading.findings, ...prefix.findings, ...foldFindings(folded, from, gapEnd)];
  if (behind !== '' && (prefix.quote === '' || trimEndOf(behind, `${QUOTES},;`) !== '')) {
    findings.push({code: 'text-behind-key', text: shortened(behind)});
  }
  const isGlued = place.bodyStart === place.start + place.typeText.length;
  if (place.typeText !== key.type || isGlued) findings.push({code: 'type-corrected', type: key.type});
  const isSplit = text.slice(place.start, place.bodyStart).includes('\n');
  if (body.lines > 1 || isSplit) findings.push({code: 'wrapped-lines', lines: body.lines + (isSplit ? 1 : 0)});
  const label = labelOfPuttygen(text, startOfLine(text, place.start));
  if (label !== undefined) findings.push({code: 'text-before-key', text: shortened(label)});
  return {key, comment, findings};
}

/** The base64 part in one piece; failing that, joined from lines or from regular pieces of one line. */
function bodyAt(text: string, {type, bodyStart}: KeyPlace): Joined {
  const end = endOfLine(text, bodyStart);
  const pieces = text.slice(bodyStart, end).split(/[ \t]+/);
  const proved = provedAt(text, type, bodyStart, '', 1);
  if (proved) return proved;
  const first = trimEndOf(pieces[0] ?? '', '"\'`,;');
  const whole: Body = {text: first, end: bodyStart + first.length, lines: 1};
  const reading = missingBody(type, first) ?? readBody(type, first);
  if (!reading.problem || reading.problem.code === 'body-missing') return {body: whole, reading};
  const rest = pieces.slice(1).filter((piece) => piece !== '');
  const joined = rest.length === 0 ? joinLines(text, type, whole) : joinPieces(text, type, whole);
  if (joined) return joined;
  if (reading.problem.code === 'truncated' && rest.some((piece) => piece.length >= 20 && BASE64.test(piece))) {
    return {body: whole, reading: {problem: {code: 'spaces-in-body'}}};
  }
  return {body: whole, reading};
}

/**
 * A key that ends at the first character outside of base64. Its blob states its own length: whatever follows without a
 * blank is no part of it.
 * @param before the lines of the base64 part above
 */
function provedAt(text: string, type: string | undefined, start: number, before: string, lines: number) {
  const [piece = ''] = /^[^ \t\n]*/.exec(text.slice(start, start + MAX_CHARACTERS)) ?? [];
  const [run = ''] = /^[A-Za-z0-9+/]*=*/.exec(piece) ?? [];
  const reading = readBody(type, before + run);
  if (reading.problem) return undefined;
  return {body: {text: before + run, end: start + run.length, lines, behind: piece.slice(run.length)}, reading};
}

/** In place of the base64 part there is nothing, or a comment. */
function missingBody(type: string | undefined, body: string): BodyReading | undefined {
  if (type === undefined || body.startsWith('AAAA') || body.length >= 40 || body.includes('\uFFFD')) return undefined;
  return {problem: {code: 'body-missing', type}};
}

/**
 * Adds following lines to the base64 part until it is a whole key; each must hold base64 alone, the last one may be
 * followed by the comment. A last piece of one to three characters after a single line is not taken: it could as
 * well be something else, and a wrong character would make another key.
 */
function joinLines(text: string, type: string | undefined, first: Body): Joined | undefined {
  let body = first;
  let longest: Joined | undefined;
  while (body.lines < MAX_LINES && body.text.length < MAX_CHARACTERS) {
    const start = endOfLine(text, body.end) + 1;
    const line = text.slice(start, endOfLine(text, start));
    const [, indent = '', piece = '', comment = ''] = /^([> \t]*)(\S*)(.*)$/.exec(line) ?? [];
    const bare = trimEndOf(piece, '"\'`');
    const isTooShort = body.lines === 1 && /^[A-Za-z0-9+/]{0,3}(?![A-Za-z0-9+/])/.test(bare);
    const at = start + indent.length;
    const proved = isTooShort || start > text.length ? undefined : provedAt(text, type, at, body.text, body.lines + 1);
    // A short word with a comma after it could complete a key that was cut off.
    if (proved && (proved.body.behind === '' || proved.body.end - at >= 16)) return proved;
    if (start > text.length || !BASE64.test(bare)) break;
    body = {text: body.text + bare, end: at + bare.length, lines: body.lines + 1};
    const reading = readBody(type, body.text);
    if (!reading.problem && !isTooShort) return {body, reading};
    if (reading.problem) longest = {body, reading};
    if (comment.trim() !== '') break;
  }
  return longest;
}

/** Lines that a one-line field joined with spaces: at least three pieces, those in the middle of about one length. */
function joinPieces(text: string, type: string | undefined, first: Body): Joined | undefined {
  const start = first.end - first.text.length;
  const pieces = [...text.slice(start, endOfLine(text, start)).matchAll(/[^ \t]+/g)].slice(0, MAX_LINES);
  const width = pieces[1]?.[0].length ?? 0;
  let joined = '';
  for (const [i, {0: piece, index}] of pieces.entries()) {
    if (!BASE64.test(piece) || (i > 0 && piece.length > width + 16)) return undefined;
    joined += piece;
    if (i < 2) continue;
    const reading = readBody(type, joined);
    if (!reading.problem) return {body: {text: joined, end: start + index + piece.length, lines: i + 1}, reading};
    if (piece.length < width - 16) return undefined;
  }
  return undefined;
}

type Prefix = {text: string; findings: Finding[]; quote: string};

function prefixFindings(folded: Folded, {start, type}: KeyPlace): Prefix {
  const shown = originalBetween(folded, startOfLine(folded.text, start), start);
  const text = Array.from(shown, (character) => (isInvisible(character) ? '' : character)).join('');
  const unquoted = text.replace(/^[>\s]*/, '');
  const quote = QUOTES.includes(unquoted.slice(-1)) ? unquoted.slice(-1) : '';
  const isQuoted = quote !== '' || text.slice(0, text.length - unquoted.length).includes('>');
  const before = prefixFinding(quote === '' ? unquoted : trimEndOf(unquoted, QUOTES));
  const findings: Finding[] = isQuoted ? [{code: 'quoted'}] : [];
  // Where the type is missing, the word in front is in its place.
  if (before && !(type === undefined && before.code === 'text-before-key')) findings.push(before);
  return {text, findings, quote};
}

function withoutQuote(comment: string, quote: string): string {
  if (quote === '') return comment;
  // The closing one, with what ends a list or an object after it.
  const closing = /^(.*?)(?:(?:\\r)?\\n)?["'`“”‘’「」][\s,;)}\]>]*$/s.exec(comment);
  return trimOf(closing?.[1] ?? comment, BLANKS);
}

function blanksAt(text: string, index: number): number {
  return /^[ \t]*/.exec(text.slice(index, index + 64))?.[0].length ?? 0;
}

function endOfLine(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end === -1 ? text.length : end;
}

export function startOfLine(text: string, index: number): number {
  return text.lastIndexOf('\n', index - 1) + 1;
}

/** sshd(8), AUTHORIZED_KEYS FILE FORMAT. */
const OPTIONS =
  'agent-forwarding|cert-authority|command|environment|expiry-time|from|no-[a-z0-9-]+|permitlisten|permitopen|' +
  'port-forwarding|principals|pty|restrict|tunnel|user-rc|verify-required|x11-forwarding';
const OPTION = new RegExp(`^(?:${OPTIONS})(?=[=,\\s]|$)`, 'i');

/** One host name, address, pattern or hash, or several with commas (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
const HOSTS = /^(?:\|1\|\S+|(?:[\w*?!-]+(?:[.:][\w*?!-]+)+|\[[^\]\s]+\]:\d+)(?:,[\w.:*?![\]-]+)*)$/;

/** The finding for a text in front of a key; `undefined` for blanks. Quotes and `>` must be taken off before. */
function prefixFinding(prefix: string): Finding | undefined {
  const text = prefix.trim();
  if (text === '') return undefined;
  if (/^@(?:cert-authority|revoked)\b/.test(text) || /(?:^|,)cert-authority(?:,|$)/i.test(text)) {
    return {code: 'authority-line'};
  }
  if (OPTION.test(text)) return {code: 'options', options: shortened(text)};
  if (HOSTS.test(text) && !text.endsWith('.pub')) return {code: 'known-hosts', hosts: shortened(text)};
  return {code: 'text-before-key', text: shortened(text)};
}

/**
 * The label above the key in PuTTYgen's window, if the whole window was copied; in English or in Japanese.
 * @param line where the key's own line begins
 */
function labelOfPuttygen(text: string, line: number): string | undefined {
  if (!/Key (?:fingerprint|comment)\s*:|鍵の指紋|鍵のコメント/.test(text)) return undefined;
  return /^.*authorized_keys.*$/m.exec(text.slice(0, line))?.[0].trim();
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

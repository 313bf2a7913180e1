// Finds the places of a text where a key begins: a type and a base64 part, a base64 part alone, or a type alone.
import {lenientBytes} from './base64';
import {keyTypes} from './public-key';
import {innerName} from './read-blob';

/** Where a key begins, as indices of the text. `type` is in small letters. */
export type KeyPlace = {start: number; type?: string; typeText: string; bodyStart: number};

const escaped = (text: string) => text.replaceAll('.', '\\.');
const PLAIN = keyTypes.map(escaped);
const CERTIFICATES = keyTypes.map((type) => escaped(`${type.replace(/@.*/, '')}-cert-v01@openssh.com`));
const KNOWN = [...CERTIFICATES, ...PLAIN, 'rsa-sha2-256', 'rsa-sha2-512'].join('|');
const OTHER = '(?:sk-|ssh-|ecdsa-|webauthn-|x509v3-|ml-?dsa)[a-z0-9.@-]+';

/** A type, then blanks (also a line end), then what every blob begins with: three zero bytes. */
const TYPE_AND_BODY = new RegExp(`(${KNOWN})(\\s*)(?=AAAA)|(?<![\\w.@-])(${OTHER})(\\s+)(?=AAAA)`, 'gi');
/** A type as a word of its own. */
const TYPE_ALONE = new RegExp(`(?<![\\w.@/-])(${KNOWN}|${OTHER})(?![\\w.@/-])[^\\S\\n]*`, 'gi');
/** A blob at the start of a line. */
const BODY_ALONE = /^[>"'`\t ]*(AAAA[A-Za-z0-9+/]{26,})/gm;
/** Any word before a blob. */
const WORD_AND_BODY = /^[^\S\n]*([^\s"'`>#]+)[^\S\n]+(?=AAAA)/gm;

/** The places of all keys that have a base64 part, in their order. */
export function keyPlaces(text: string): KeyPlace[] {
  const typed = [...text.matchAll(TYPE_AND_BODY)].map((match) => {
    const typeText = match[1] ?? match[3] ?? '';
    return place(match.index, typeText, match.index + match[0].length);
  });
  const bodies = new Set(typed.map(({bodyStart}) => bodyStart));
  const untyped = [...text.matchAll(BODY_ALONE)].flatMap(([line, body = ''], i, all): KeyPlace[] => {
    const bodyStart = (all[i]?.index ?? 0) + line.length - body.length;
    if (bodies.has(bodyStart) || innerName(lenientBytes(body.slice(0, 96))) === undefined) return [];
    return [{start: bodyStart, typeText: '', bodyStart}];
  });
  const all = [...typed, ...untyped].sort((a, b) => a.start - b.start);
  const keys = all.filter((candidate, i) => {
    const isOnSameLine = i > 0 && !text.slice(all[i - 1]?.bodyStart, candidate.start).includes('\n');
    return runAt(text, candidate.bodyStart) >= (isOnSameLine ? SHORTEST_KEY : SHORTEST_LINE);
  });
  return keys.length > 0 ? keys : all.slice(0, 1);
}

/** An Ed25519 key has 68 characters: less behind another key is part of its comment. */
const SHORTEST_KEY = 60;
/** Less than this at the start of a line is an example such as `AAAAB3...`, not a broken key's first piece. */
const SHORTEST_LINE = 24;

function runAt(text: string, start: number): number {
  return /^[A-Za-z0-9+/]*/.exec(text.slice(start, start + SHORTEST_KEY))?.[0].length ?? 0;
}

/** The first place where a type stands with nothing like a key behind it; for telling what is missing. */
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

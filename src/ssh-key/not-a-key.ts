// Names what people hand in where a key should stand, when no key is in it.
import type {Finding} from './finding';

/** The first pattern that fits names the thing. The text is trimmed. */
const THINGS: readonly [RegExp, (text: string) => Finding][] = [
  [/^$/, () => ({code: 'empty'})],
  [/^(?:null|undefined|nan|none|true|false|\[object \w+\]|\{\}|\[\])$/i, (text) => ({code: 'empty-value', text})],
  [/^(?:<!doctype|<html|<\?xml|<head|<body)/i, () => ({code: 'html-page'})],
  [
    /Generating public\/private|Your public key has been saved|The key fingerprint is/,
    () => ({code: 'keygen-transcript'}),
  ],
  [/SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/, () => ({code: 'fingerprint', hash: 'SHA256'})],
  [/(?<![0-9a-f:])(?:MD5:)?[0-9a-f]{2}(?::[0-9a-f]{2}){15}(?![0-9a-f:])/i, () => ({code: 'fingerprint', hash: 'MD5'})],
  [/^age1[a-z0-9]{20,}$/, () => ({code: 'age-recipient'})],
  [/^[A-Za-z0-9+/]{43}=$/, () => ({code: 'wireguard-key'})],
  [/^(?:https?|ssh|git|ftp):\/\/\S+$/i, () => ({code: 'url'})],
  [/^["']?(?:[A-Za-z]:[\\/]|~|\.{0,2}[\\/])[^\n]*$/, () => ({code: 'file-path'})],
  [/^["']?[^\s"']+\.pub["']?$/, () => ({code: 'file-path'})],
  [/^-{2,} ?BEGIN\b/i, () => ({code: 'armour-unfinished'})],
];

/** What a text without a key is. */
export function notAKey(text: string): Finding {
  const trimmed = text.trim();
  const [, finding] = THINGS.find(([pattern]) => pattern.test(trimmed)) ?? [];
  return finding ? finding(trimmed) : {code: 'no-key'};
}

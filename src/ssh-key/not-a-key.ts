// Names what people submit in place of a key: a command, an error message, a fingerprint, the key of another program.
import type {Finding, OtherThing} from './finding';

/** What programs print when they have no key to show, in English and in Japanese. */
const ERROR = new RegExp(
  '^.*(?:No such file or directory|command not found|not recognized as|annot find (?:the )?(?:path|file)|' +
    'agent has no identities|onnection to your authentication agent|is not a public key file|Permission denied|' +
    'ItemNotFoundException|見つかりません|存在しないため|認識されません|ありません: ).*$',
  'im',
);

/** A prompt, if it was copied along, and a command about keys. */
const COMMAND = new RegExp(
  '^(?:[$%#>] *|PS [^>\\n]*> *|[A-Z]:\\\\[^>\\n]*> *|[\\w.-]+@[^\\n$#%]*[$#%] *)?' +
    '((?:sudo +)?(?:ssh(?:-(?:keygen|keyscan|add|agent|copy-id))?|cat|type|less|more|ls|dir|cp|scp|pbcopy|' +
    'pbpaste|clip|notepad|code|vim?|nano|Get-Content|gc)(?: +[!-~]+)*)$',
  'i',
);

/** The first pattern that matches the trimmed text counts. */
const THINGS: readonly [RegExp, (text: string) => Finding][] = [
  [/^$/, () => ({code: 'empty'})],
  [/^(?:null|undefined|nan|none|true|false|\[object \w+\]|\{\}|\[\])$/i, (text) => ({code: 'empty-value', text})],
  [/^(?:<!doctype|<html|<\?xml|<head|<body)/i, () => ({code: 'html-page'})],
  [
    /Generating public\/private|Your (?:public key|identification) has been saved|The key fingerprint is|^\+-+\[/m,
    () => ({code: 'keygen-transcript'}),
  ],
  [/SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])|^[A-Za-z0-9+/]{43}$/, () => ({code: 'fingerprint', hash: 'SHA256'})],
  [/(?<![0-9a-f:])(?:MD5:)?[0-9a-f]{2}(?::[0-9a-f]{2}){15}(?![0-9a-f:])/i, () => ({code: 'fingerprint', hash: 'MD5'})],
  [/^(?:[0-9a-f]{2}:){19}[0-9a-f]{2}$/i, () => ({code: 'fingerprint', hash: 'SHA1'})],
  [/^age1[a-z0-9]{20,}$/, () => ({code: 'age-recipient'})],
  [/^[A-Za-z0-9+/]{43}=$|^\s*PublicKey\s*=\s*[A-Za-z0-9+/]{43}=/m, () => ({code: 'wireguard-key'})],
  [/^untrusted comment:|^RW[A-Z][A-Za-z0-9+/]{50,}$/m, other('signing-key')],
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/, other('token')],
  [/\s(?:SSHFP|DNSKEY|TLSA|CDNSKEY)\s+\d/, other('dns-record')],
  [/^\s*(?:Host\s+\S|HostName\s|IdentityFile\s)/im, other('ssh-config')],
  [/^\d{3,5} \d{1,10} \d{100,}/, other('ssh1-key')],
  [ERROR, (text) => ({code: 'error-message', text: ERROR.exec(text)?.[0].trim() ?? text})],
  [COMMAND, (text) => ({code: 'command', text: COMMAND.exec(text)?.[1] ?? text})],
  [/^(?:https?|ssh|git|ftp):\/\/\S+$/i, () => ({code: 'url'})],
  [/^(?![A-Za-z0-9+/]{60})["']?(?:[A-Za-z]:[\\/]|~|\.{0,2}[\\/])[^\n]*$/, () => ({code: 'file-path'})],
  [/^["']?(?:[^\n"']{1,80}\.pub|id_\w+)["']?$/, () => ({code: 'file-path'})],
  [/^-{2,} ?BEGIN\b/i, () => ({code: 'armour-unfinished'})],
];

function other(thing: OtherThing): () => Finding {
  return () => ({code: 'other-thing', thing});
}

/** What a text without a key is. */
export function thingInPlaceOfKey(text: string): Finding {
  const trimmed = text.trim();
  const [, finding] = THINGS.find(([pattern]) => pattern.test(trimmed)) ?? [];
  return finding ? finding(trimmed) : {code: 'no-key'};
}

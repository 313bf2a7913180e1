// Names what people submit in place of a key: a command, an error message, a fingerprint, the key of another program.
import type {Finding} from './finding';

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
const THINGS: readonly [RegExp, Finding][] = [
  // Also what a program writes when it has nothing to write.
  [/^(?:null|undefined|nan|none|true|false|\[object \w+\]|\{\}|\[\])?$/i, {code: 'empty'}],
  [/^(?:<!doctype|<html|<\?xml|<head|<body)/i, {code: 'binary-data'}],
  [
    /Generating public\/private|Your (?:public key|identification) has been saved|The key fingerprint is|^\+-+\[/m,
    {code: 'keygen-transcript'},
  ],
  [/SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])|^[A-Za-z0-9+/]{43}$/, {code: 'fingerprint'}],
  // MD5 and, from Amazon, SHA-1.
  [
    /(?<![0-9a-f:])(?:MD5:)?[0-9a-f]{2}(?::[0-9a-f]{2}){15}(?:(?::[0-9a-f]{2}){4})?(?![0-9a-f:])/i,
    {code: 'fingerprint'},
  ],
  [/^age1[a-z0-9]{20,}$/, {code: 'age-recipient'}],
  [/^[A-Za-z0-9+/]{43}=$/, {code: 'wireguard-key'}],
  [/^\s*PublicKey\s*=\s*[A-Za-z0-9+/]{43}=/m, {code: 'wireguard-key'}],
  [/^untrusted comment:|^RW[A-Z][A-Za-z0-9+/]{50,}$/m, {code: 'signing-key'}],
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$|"kty"\s*:/, {code: 'token'}],
  [/\s(?:SSHFP|DNSKEY|TLSA|CDNSKEY)\s+\d/, {code: 'dns-record'}],
  [/^\s*(?:Host\s+\S|HostName\s|IdentityFile\s)/im, {code: 'ssh-config'}],
];
/** Also addresses. */
const FILES = [
  /^(?:https?|ssh|git|ftp):\/\/\S+$/i,
  /^(?![A-Za-z0-9+/]{60})["']?(?:[A-Za-z]:[\\/]|~|\.{0,2}[\\/])[^\n]*$/,
  /^["']?(?:[^\n"']{1,80}\.pub|id_\w+)["']?$/,
];

/** What a text without a key is instead. */
export function identifyNonKey(text: string): Finding {
  const trimmed = text.trim();
  const [, thing] = THINGS.find(([pattern]) => pattern.test(trimmed)) ?? [];
  if (thing) return thing;
  const [error] = ERROR.exec(trimmed) ?? [];
  if (error) return {code: 'error-message', text: error.trim()};
  const [, command] = COMMAND.exec(trimmed) ?? [];
  if (command) return {code: 'command', text: command};
  return {code: FILES.some((pattern) => pattern.test(trimmed)) ? 'file-path' : 'no-key'};
}

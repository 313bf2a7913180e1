// `valid` against the ssh-keygen of this machine, over generated damage.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {checkKey} from './check-key';
import {fingerprintsOf} from './fingerprint';

const lines = readFileSync(path.join(__dirname, 'fixtures/slip-keys.txt'), 'utf8').trim().split('\n');
const bodyOf = (line: string | undefined) => line?.split(' ')[1];

/** Odd spaces, marks without width, line ends, quotes, brackets, look-alikes, what mails and terminals add. */
const ODD = [
  ...'\u3000\u00a0\u2002\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u202a\u2066\u061c\ufe0f\u180e\u2028\u0085',
  ...'\v\f\r\n\t\0 ',
  ...'"\'`“”「」«»[](){}<>【】（）,;:。、.%$#>|*&=-_ー–＝Ａаé\\/+Aa0~^!?',
  '\r\n',
  '\n> ',
  '=\n',
  '\\n',
  '\\\n',
  '-\n',
  '<br>',
  '</p>',
  '&nbsp;',
  '%20',
  '\u001b[0m',
  '==',
  '  ',
  'ssh-',
  'AAAA',
  '# ',
  '1 ',
] as const;

type Damage = (line: string, at: number) => string;
/** In front of the type, behind it, behind the key, in place of the comment, at the end. */
const around = (odd: string): Damage[] => [
  (line) => odd + line,
  (line) => line + odd,
  (line) => line.replace(' ', odd),
  (line) => line.replace(' ', ` ${odd}`),
  (line) => line.replace(/ (?=\S+$)/, odd),
  (line) => line.replace(/ (?=\S+$)/, `${odd} `),
  (line) => line.replace(/ \S+$/, odd),
];
const damages: Damage[] = [
  ...ODD.flatMap((odd): Damage[] => [
    ...around(odd),
    (line, at) => line.slice(0, at) + odd + line.slice(at),
    (line, at) => line.slice(0, at) + odd + line.slice(at + 1),
  ]),
  (line) => line.slice(1),
  (line) => line.replace(/^\S+ /, ''),
  (line) => line.replace(/ \S+$/, ''),
  (line) => line.replace('ssh-', 'Ssh-'),
  (line) => `${line}\n${line}`,
  (line) => `${line} ${line}`,
  (line) => `My key:\n${line}\nThanks`,
  (line) => line.replaceAll(/(.{70})/g, '$1\n'),
  (line) => line.replaceAll(/(.{64})/g, '$1\r\n> '),
  (line, at) => line.slice(0, at) + line.slice(at + 1),
  (line, at) => line.slice(0, at),
  (line, at) => line.slice(at),
];

const damaged = (mostKeys: number) =>
  fc
    .tuple(
      fc.constantFrom(...lines.slice(0, mostKeys)),
      fc.array(fc.tuple(fc.constantFrom(...damages), fc.double({min: 0, max: 1, noNaN: true})), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([line, steps]) => ({
      key: bodyOf(line),
      text: steps.reduce((text, [damage, at]) => damage(text, Math.floor(at * text.length)), line),
    }));

/**
 * A character of the base64 part that was lost or changed can give another key that is as good as the first: what is
 * read then is what the input says. Everything else is the key that was damaged.
 */
const isSameOrSaid = (body: string | undefined, key: string | undefined, text: string) =>
  body === undefined || body === key || (text.includes(body) && !text.includes(key ?? ''));

test(
  'no damage makes the check show a key that is neither the one before nor the one in the input',
  () => {
    fc.assert(
      fc.property(damaged(lines.length), ({key, text}) => {
        const {canonical, keys = []} = checkKey(text, undefined, true);
        return [canonical, ...keys.map((one) => one.canonical)].every((line) => isSameOrSaid(bodyOf(line), key, text));
      }),
      {numRuns: runs(400, 10_000)},
    );
  },
  runs(30_000, 600_000),
);

const folder = mkdtempSync(path.join(os.tmpdir(), 'damaged-keys-'));
const file = path.join(folder, 'key.pub');
afterAll(() => rmSync(folder, {recursive: true}));

/** The fingerprints that ssh-keygen prints for a file with this text. */
function printedFor(text: string): string[] {
  writeFileSync(file, text);
  const {stdout} = spawnSync('ssh-keygen', ['-l', '-f', file], {encoding: 'utf8'});
  return [...stdout.matchAll(/^\d+ (SHA256:\S+)/gm)].map(([, print = '']) => print);
}

/** What is not as promised: `valid` is said of exactly what ssh-keygen reads; any other line that is given is read. */
function contradiction(text: string): string | undefined {
  const {verdict, key, canonical} = checkKey(text, undefined, true);
  if (canonical === undefined || key === undefined) return undefined;
  const print = fingerprintsOf(key.blob).sha256;
  if (verdict === 'valid' && printedFor(text).join() !== print) return `valid: ${JSON.stringify(text)}`;
  if (printedFor(`${canonical}\n`).join() !== print) return `the line for ${JSON.stringify(text)}`;
  return undefined;
}

const [ed25519 = '', rsa = ''] = lines;
const [, body = ''] = ed25519.split(' ');

if (spawnSync('ssh-keygen', ['-?']).error) {
  console.log('not run: valid against ssh-keygen, which is not installed (Debian: openssh-client)');
} else {
  test(
    'one to three damages: ssh-keygen reads what is valid, and every corrected line',
    () => {
      fc.assert(
        fc.property(damaged(2), ({text}) => contradiction(text) === undefined),
        {numRuns: runs(60, 2_000)},
      );
    },
    runs(60_000, 600_000),
  );

  const odd = ODD.filter((_, i) => i % runs(9, 1) === 0);
  test.each(odd.map((one) => [JSON.stringify(one), one]))(
    '%s around a key: ssh-keygen reads what is valid',
    (_name, one) => {
      const texts = [ed25519, rsa].flatMap((line) => around(one).map((damage) => damage(line, 0)));
      expect(texts.map(contradiction).filter((wrong) => wrong !== undefined)).toEqual([]);
    },
    30_000,
  );
}

describe('what is not valid is corrected, with its cause, and nothing of it is left in the comment', () => {
  test.each([
    ['\u3000', '', 'odd-characters'],
    ['\u200b', '', 'odd-characters'],
    ['\u202a', '', 'odd-characters'],
    ['\v', '', 'unreadable-as-is'],
    ['', '"', 'text-behind-key'],
    ['', '。', 'text-behind-key'],
    ['', '</p>', 'rewritten'],
    ['', '"}', 'text-behind-key'],
    ['', '\u3000', 'odd-characters'],
    ['', '=', 'text-behind-key'],
  ])('%j in front, %j behind: %s', (front, behind, code) => {
    const input = `${front}ssh-ed25519 ${body}${behind} taro@laptop`;
    const {verdict, findings, canonical} = checkKey(input);
    expect([verdict, findings[0]?.code, canonical]).toEqual(['wrong-format', code, `ssh-ed25519 ${body} taro@laptop`]);
  });

  test.each([
    [`sh-ed25519 ${body}`, 'type-corrected'],
    [`ssh ed25519 ${body}`, 'type-corrected'],
    [`ED25519 ${body}`, 'type-corrected'],
    [`公開鍵： ${body}`, 'type-corrected'],
    [`{"key":"ssh-ed25519 ${body}"}`, 'text-before-key'],
    [`["ssh-ed25519 ${body}"]`, 'text-before-key'],
    [`ssh-ed25519 ${body.slice(0, 50)}\\n${body.slice(50)}`, 'rewritten'],
    [`<span>ssh-ed25519</span> <span>${body}</span>`, 'rewritten'],
    [Buffer.concat([Buffer.from('# mine\n'), Buffer.from(`ssh-ed25519 ${body}\r\n`, 'utf16le')]), 'rewritten'],
  ])('%s: %s', (input, code) => {
    const {verdict, findings, canonical} = checkKey(input);
    expect([verdict, canonical]).toEqual(['wrong-format', `ssh-ed25519 ${body}`]);
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test.each(['\n', ' '])("PuTTYgen's whole window, %j behind its label: the label is quoted, once", (between) => {
    const label = 'Public key for pasting into OpenSSH authorized_keys file:';
    expect(checkKey(`${label}${between}${ed25519}\nKey fingerprint: x\nKey comment: y`)).toMatchObject({
      verdict: 'wrong-format',
      findings: [{code: 'text-before-key', text: label}],
      canonical: ed25519,
    });
  });

  test('a type of another key is not corrected', () => {
    expect(checkKey(`ssh-rsa: ${body}`)).toMatchObject({verdict: 'invalid', findings: [{code: 'type-mismatch'}]});
  });
});

test('several keys: each with its line; the same key twice is taken', () => {
  const several = checkKey(`${ed25519}\n${rsa}\n`);
  expect(several.canonical).toBeUndefined();
  expect(several.keys?.map(({canonical}) => canonical)).toEqual([ed25519, rsa]);
  expect(checkKey(`${ed25519}${rsa}`).keys).toHaveLength(2);
  expect(checkKey(`${ed25519}\n${ed25519}`)).toMatchObject({verdict: 'wrong-format', canonical: ed25519});
});

describe('private material', () => {
  // A public key, then its secret number (draft-miller-ssh-agent §3.2.2).
  const ecdsa = Buffer.from(bodyOf(lines[3]) ?? '', 'base64');
  const agentEcdsa = Buffer.concat([ecdsa, Buffer.from([0, 0, 0, 32]), Buffer.alloc(32, 0xd7)]);
  test.each<[string, string | Uint8Array]>([
    ['an encrypted PEM key without its BEGIN line', 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nq83v'],
    ['ssh.com', `P2/56wAAANwAAAA3aWYtbW9kbntzaWdue3JzYS1wa2NzMS1zaGExfSxlbmNyeXB0e3J`],
    [
      'once more in base64',
      `ssh-privatekey: ${Buffer.from('-----BEGIN OPENSSH PRIVATE KEY-----\n').toString('base64')}`,
    ],
    ['gpg-agent', 'Key: (private-key (ecc (curve Ed25519)(flags eddsa)))'],
    ['gpg-agent, binary', Buffer.from('(21:protected-private-key(3:ecc\0\x01\xff')],
    ['GnuPG secring', Uint8Array.from([0x95, 1, 0xfe, 4, 0, 0, 0, 0, 1, 0xff, 0xfe])],
    ['SSH1', Buffer.from('SSH PRIVATE KEY FILE FORMAT 1.1\n\0\0\0\0')],
    ['ECDSA of ssh-agent, binary', agentEcdsa],
    ['EC in DER (RFC 5915)', Buffer.concat([Buffer.from('30770201010420', 'hex'), Buffer.alloc(112, 0xd7)])],
    ['DSA in DER', Buffer.concat([Buffer.from('308201bb02010002818100', 'hex'), Buffer.alloc(436, 0xd7)])],
    ['PKCS#12 with indefinite lengths (BER)', Buffer.from('3080020103308006092a864886f70d010701a0802480', 'hex')],
    ['age', `AGE-SECRET-KEY-PQ-1${'Q'.repeat(40)}`],
    ['minisign', 'untrusted comment: minisign encrypted secret key\nRWRTY0IyAAAA'],
  ])('%s', (_name, input) => expect(checkKey(input).verdict).toBe('private'));

  test.each([
    `-----BEGIN OPENSSH PRIVATE KEY-----で始まるファイルは送りません。\n${ed25519}`,
    `I know that a file with -----BEGIN OPENSSH PRIVATE KEY----- is private.\n${ed25519}`,
    `Private key:\n/home/taro/.ssh/id_ed25519\nPublic key:\n${ed25519}`,
  ])('none in %j', (input) => expect(checkKey(input)).toMatchObject({canonical: ed25519}));
});

describe('what is no key is named', () => {
  test.each([
    ['ssh-keygen -t ed25519 -C taro@laptop', 'command'],
    ['ssh-add -L', 'command'],
    ['taro@laptop:~$ cat ~/.ssh/id_ed25519.pub', 'command'],
    ['PS C:\\Users\\taro> Get-Content $HOME\\.ssh\\id_ed25519.pub | Set-Clipboard', 'command'],
    ['cat: /home/taro/.ssh/id_ed25519.pub: No such file or directory', 'error-message'],
    ['The agent has no identities.', 'error-message'],
    ['I made a key with ssh-keygen but cannot find it', 'no-key'],
    ['ssh-keygenで鍵を作りました。', 'no-key'],
    ['id_ed25519 nigsc-gw.pub', 'file-path'],
    [`/${body}`, 'no-key'],
  ])('%s: %s', (input, code) => expect(checkKey(input).findings[0]?.code).toBe(code));
});

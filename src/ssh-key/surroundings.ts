// Decides what stands in front of a key on its line: options, a host, a label, a number.
import type {Finding} from './finding';

/** sshd(8), AUTHORIZED_KEYS FILE FORMAT. */
const OPTION =
  /^(?:agent-forwarding|cert-authority|command|environment|expiry-time|from|no-[a-z0-9-]+|permitlisten|permitopen|port-forwarding|principals|pty|restrict|tunnel|user-rc|verify-required|x11-forwarding)(?=[=,\s]|$)/i;

/** One host name, address, pattern or hash, or several with commas (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
const HOSTS = /^(?:\|1\|\S+|(?:[\w*?!-]+(?:[.:][\w*?!-]+)+|\[[^\]\s]+\]:\d+)(?:,[\w.:*?![\]-]+)*)$/;

/** The finding for a text in front of a key; `undefined` for blanks. Quotes and `>` must be taken off before. */
export function prefixFinding(prefix: string): Finding | undefined {
  const text = prefix.trim();
  if (text === '') return undefined;
  if (/^\d+[:.)|]?$/.test(text)) return {code: 'line-number'};
  if (/^@(?:cert-authority|revoked)\b/.test(text) || /(?:^|,)cert-authority(?:,|$)/i.test(text)) {
    return {code: 'authority-line'};
  }
  if (OPTION.test(text)) return {code: 'options', options: shortened(text)};
  if (HOSTS.test(text) && !text.endsWith('.pub')) return {code: 'known-hosts', hosts: shortened(text)};
  return {code: 'text-before-key', text: shortened(text)};
}

/** The words of PuTTYgen's window around its key, in English and in Japanese. */
export function isPuttyWindow(text: string): boolean {
  return /authorized_keys/.test(text) && /Key (?:fingerprint|comment)\s*:|鍵の指紋|鍵のコメント/.test(text);
}

/** Lines that are no key and mean something: not blank, no `#` comment, no Markdown fence. */
export function countOtherLines(lines: readonly string[]): number {
  return lines.filter((line) => !/^[>\s]*(?:#.*|```.*)?$/.test(line)).length;
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

// Draws the picture that `ssh-keygen -lv` prints: the drunken bishop's walk over a digest (OpenSSH sshkey.c,
// fingerprint_randomart).
import type {KeyType} from './public-key';

const WIDTH = 17;
const HEIGHT = 9;
/** One character for each number of visits; the last two mark the start and the end. */
const SYMBOLS = ' .o+=*BOX@%&#/^SE';
const MOST_VISITS = SYMBOLS.length - 3;
const START = SYMBOLS.length - 2;
const END = SYMBOLS.length - 1;

/** The name of a type in the picture's head and at the end of `ssh-keygen -l`, as sshkey_type prints it. */
export const printedNames: Readonly<Record<KeyType, string>> = {
  'ssh-ed25519': 'ED25519',
  'sk-ssh-ed25519@openssh.com': 'ED25519-SK',
  'ecdsa-sha2-nistp256': 'ECDSA',
  'ecdsa-sha2-nistp384': 'ECDSA',
  'ecdsa-sha2-nistp521': 'ECDSA',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'ECDSA-SK',
  'ssh-rsa': 'RSA',
  'ssh-dss': 'DSA',
};

/**
 * The picture: eleven lines of nineteen characters, joined by line ends.
 * @param digest of the key's blob, 32 bytes for SHA256
 */
export function randomArt(key: {type: KeyType; bits: number}, digest: Uint8Array, hash = 'SHA256'): string {
  const visits = walk(digest);
  const rows = Array.from({length: HEIGHT}, (_, row) => {
    const cells = visits.slice(row * WIDTH, (row + 1) * WIDTH);
    return `|${cells.map((count) => SYMBOLS.charAt(count)).join('')}|`;
  });
  return [border(header(key)), ...rows, border(`[${hash}]`)].join('\n');
}

/** The bits are left out where they do not fit between the corners. */
function header({type, bits}: {type: KeyType; bits: number}): string {
  const full = `[${printedNames[type]} ${bits}]`;
  return full.length <= WIDTH ? full : `[${printedNames[type]}]`;
}

function border(label: string): string {
  const left = Math.floor((WIDTH - label.length) / 2);
  return `+${'-'.repeat(left)}${label}${'-'.repeat(WIDTH - label.length - left)}+`;
}

/** Two bits a step, the lowest first: left or right, up or down; walls stop the bishop. */
function walk(digest: Uint8Array): number[] {
  const visits = new Array<number>(WIDTH * HEIGHT).fill(0);
  let x = Math.floor(WIDTH / 2);
  let y = Math.floor(HEIGHT / 2);
  const start = y * WIDTH + x;
  for (const byte of digest) {
    for (let step = 0; step < 4; step++) {
      const bits = byte >> (2 * step);
      x = Math.min(WIDTH - 1, Math.max(0, x + (bits & 1 ? 1 : -1)));
      y = Math.min(HEIGHT - 1, Math.max(0, y + (bits & 2 ? 1 : -1)));
      const cell = y * WIDTH + x;
      visits[cell] = Math.min(MOST_VISITS, (visits[cell] ?? 0) + 1);
    }
  }
  visits[start] = START;
  visits[y * WIDTH + x] = END;
  return visits;
}

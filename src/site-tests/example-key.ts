// One public key for all tests of the tools: made for them with ssh-keygen, its private half thrown away.
import {createHash} from 'node:crypto';

/** The key without a comment. */
export const exampleKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEJc3FVoRbzSDnqCJ2nQlGFPAXTzGkZ28wDzAb5ed16Z';

/** The line of its file, as it is registered. */
export const exampleKeyLine = `${exampleKey} nigsc-gw:taro:2026-04-01`;

/** Its fingerprint. */
export const exampleFingerprint = `SHA256:${createHash('sha256')
  .update(Buffer.from(exampleKey.split(' ')[1] ?? '', 'base64'))
  .digest('base64')
  .replace(/=+$/, '')}`;

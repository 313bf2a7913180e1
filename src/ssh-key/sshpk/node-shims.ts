// Replaces Node's modules inside sshpk in the browser: crypto, util, assert (also assert-plus) and safer-buffer.
import {md5} from '@noble/hashes/legacy.js';
import {sha256} from '@noble/hashes/sha2.js';
import {Buffer} from 'buffer/';

export {Buffer};

type Digest = {update(data: Uint8Array): Digest; digest(encoding?: 'hex' | 'base64'): Uint8Array | string};

/** As `crypto.createHash`. @throws Error for any hash but md5 and sha256 */
export function createHash(algorithm: string): Digest {
  const name = algorithm.toLowerCase();
  if (name !== 'md5' && name !== 'sha256') throw new Error(`${algorithm} is not in this build`);
  const hash = name === 'md5' ? md5.create() : sha256.create();
  const digest: Digest = {
    update(data) {
      hash.update(data);
      return digest;
    },
    digest(encoding) {
      const bytes = Buffer.from(hash.digest());
      return encoding === undefined ? bytes : bytes.toString(encoding);
    },
  };
  return digest;
}

/** As `util.inherits`. */
export function inherits(derived: {prototype: object}, base: {prototype: object}): void {
  Object.setPrototypeOf(derived.prototype, base.prototype);
}

export function ok(value: unknown, message = 'assertion failed'): void {
  if (!value) throw new Error(message);
}

/** Node's `equal` compares loosely; sshpk passes only strings and numbers of one kind, and `undefined`. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(actual === expected || String(actual) === String(expected), message);
}

export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message);
}

type Check = (value: unknown, name?: string) => void;
const required =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value, name = 'value') =>
    ok(holds(value), `${name} (${what}) is required`);
const optional =
  (check: Check): Check =>
  (value, name) => {
    if (value !== undefined) check(value, name);
  };

export const object = required('object', (value) => typeof value === 'object' && value !== null);
export const string = required('string', (value) => typeof value === 'string');
export const number = required('number', (value) => typeof value === 'number');
export const func = required('function', (value) => typeof value === 'function');
export const buffer = required('Buffer', (value) => value instanceof Uint8Array);
export const arrayOfObject = required('[object]', Array.isArray);
export const optionalObject = optional(object);
export const optionalString = optional(string);
export const optionalArrayOfString = optional(arrayOfObject);

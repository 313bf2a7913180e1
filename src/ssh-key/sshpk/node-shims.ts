// Replaces Node's modules inside sshpk in the browser: crypto, util, assert (also assert-plus) and safer-buffer.
import {md5} from '@noble/hashes/legacy.js';
import {sha256} from '@noble/hashes/sha2.js';
import {Buffer} from 'buffer/';

const HASHES = {md5, sha256} as const;

type Digest = {update(data: Uint8Array): Digest; digest(encoding?: 'hex' | 'base64'): Uint8Array | string};

/** As `crypto.createHash`. @throws Error for any hash but md5 and sha256 */
export function createHash(algorithm: string): Digest {
  const hash = Object.entries(HASHES)
    .find(([name]) => name === algorithm.toLowerCase())?.[1]
    .create();
  if (hash === undefined) throw new Error(`${algorithm} is not in this build`);
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

export {Buffer} from 'buffer/';

/** As `util.inherits`. */
export function inherits(derived: {prototype: object}, base: {prototype: object}): void {
  Object.setPrototypeOf(derived.prototype, base.prototype);
}

function assertThat(isTrue: boolean, message: string | undefined): void {
  if (!isTrue) throw new Error(message ?? 'assertion failed');
}

const ofType =
  (type: string) =>
  (value: unknown, name?: string): void =>
    assertThat(typeof value === type && value !== null, `${name ?? 'value'} (${type}) is required`);

const optional =
  (check: (value: unknown, name?: string) => void) =>
  (value: unknown, name?: string): void => {
    if (value !== undefined) check(value, name);
  };

export const object = ofType('object');
export const string = ofType('string');
export const number = ofType('number');
export const func = ofType('function');
export const optionalObject = optional(object);
export const optionalString = optional(string);

export function buffer(value: unknown, name?: string): void {
  assertThat(value instanceof Uint8Array, `${name ?? 'value'} (Buffer) is required`);
}

export function arrayOfObject(value: unknown, name?: string): void {
  assertThat(Array.isArray(value), `${name ?? 'value'} ([object]) is required`);
}

export const optionalArrayOfString = optional(arrayOfObject);

export function ok(value: unknown, message?: string): void {
  assertThat(Boolean(value), message);
}

/** Node's `equal` compares loosely; sshpk gives it only strings and numbers of one kind, and `undefined`. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  assertThat(actual === expected || String(actual) === String(expected), message);
}

export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  assertThat(Object.is(actual, expected), message);
}

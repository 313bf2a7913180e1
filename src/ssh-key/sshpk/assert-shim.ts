// Stands in for Node's assert and for assert-plus inside sshpk. A failed assertion throws, as it does there: sshpk's
// readers use assertions to refuse malformed keys.

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

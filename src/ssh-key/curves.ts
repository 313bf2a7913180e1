// Elliptic curves: points of the NIST curves (FIPS 186-4 D.1.2) and of Ed25519 (RFC 8032 §5.1).
import type {Finding} from './finding';
import type {CurveName} from './public-key';

/** y² = x³ − 3x + b over the field of `prime`. */
type Curve = {bits: number; prime: bigint; b: bigint};

/** The three curves of RFC 5656. */
export const curves: Readonly<Record<CurveName, Curve>> = {
  nistp256: {
    bits: 256,
    prime: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  nistp384: {
    bits: 384,
    prime: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  nistp521: {
    bits: 521,
    prime: 2n ** 521n - 1n,
    b: BigInt(
      '0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e1' +
        '56193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00',
    ),
  },
};

/** Is the point on the curve? Coordinates that are not below the prime are not (SEC 1 §3.2.2). */
export function isOnCurve(name: CurveName, x: bigint, y: bigint): boolean {
  const {prime, b} = curves[name];
  if (x >= prime || y >= prime) return false;
  return mod(y * y - (x * x * x - 3n * x + b), prime) === 0n;
}

const P = 2n ** 255n - 19n;
const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const D = mod(-121665n * modInverse(121666n, P), P);
const D2 = mod(2n * D, P);
const ROOT_OF_MINUS_ONE = modPow(2n, (P - 1n) / 4n, P);

/** Extended coordinates (RFC 8032 §5.1.4): x = X/Z, y = Y/Z, xy = T/Z. */
type Point = {X: bigint; Y: bigint; Z: bigint; T: bigint};

/** The problem of a public key of 32 bytes, if any. */
export function ed25519Problem(key: Uint8Array): Finding | undefined {
  const number = key.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const y = BigInt.asUintN(255, number);
  const x = y < P ? xOf(y, number >> 255n === 1n) : undefined;
  if (x === undefined) return {code: 'ed25519-not-a-point'};
  const point: Point = {X: x, Y: y, Z: 1n, T: mod(x * y, P)};
  if (isNeutral(times(8n, point))) return {code: 'known-compromised', source: '8·A = 0'};
  return isNeutral(times(GROUP_ORDER, point)) ? undefined : {code: 'ed25519-outside-prime-group'};
}

/** x from y and its sign (RFC 8032 §5.1.3); `undefined` where the curve has no such point. */
function xOf(y: bigint, isOdd: boolean): bigint | undefined {
  const u = mod(y * y - 1n, P);
  const v = mod(D * y * y + 1n, P);
  const v3 = mod(v * v * v, P);
  let x = mod(u * v3 * modPow(u * v3 * v3 * v, (P - 5n) / 8n, P), P);
  const check = mod(v * x * x, P);
  if (check === mod(-u, P)) x = mod(x * ROOT_OF_MINUS_ONE, P);
  else if (check !== u) return undefined;
  if (x === 0n) return isOdd ? undefined : 0n;
  return ((x & 1n) === 1n) === isOdd ? x : P - x;
}

function isNeutral({X, Y, Z}: Point): boolean {
  return mod(X, P) === 0n && mod(Y - Z, P) === 0n;
}

function times(factor: bigint, point: Point): Point {
  let result: Point = {X: 0n, Y: 1n, Z: 1n, T: 0n};
  for (const bit of factor.toString(2)) {
    result = double(result);
    if (bit === '1') result = add(result, point);
  }
  return result;
}

function add(p: Point, q: Point): Point {
  const a = modP((p.Y - p.X) * (q.Y - q.X));
  const b = modP((p.Y + p.X) * (q.Y + q.X));
  const c = modP(p.T * D2 * q.T);
  const d = modP(2n * p.Z * q.Z);
  return product(b - a, d - c, d + c, b + a);
}

function double(p: Point): Point {
  const a = modP(p.X * p.X);
  const b = modP(p.Y * p.Y);
  const h = a + b;
  const e = h - modP((p.X + p.Y) ** 2n);
  const g = a - b;
  const f = modP(2n * p.Z * p.Z) + g;
  return product(e, f, g, h);
}

function product(e: bigint, f: bigint, g: bigint, h: bigint): Point {
  return {X: modP(e * f), Y: modP(g * h), Z: modP(f * g), T: modP(e * h)};
}

const modP = (value: bigint) => mod(value, P);

/** base^exponent mod modulus, for non-negative numbers. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let power = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * power) % modulus;
    power = (power * power) % modulus;
  }
  return result;
}

/** The non-negative remainder. */
function mod(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

/** The inverse of a number modulo a prime that does not divide it, by Euclid's method. */
function modInverse(value: bigint, prime: bigint): bigint {
  let [a, b] = [mod(value, prime), prime];
  let [x, y] = [1n, 0n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return mod(x, prime);
}

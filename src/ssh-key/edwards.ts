// Ed25519's curve (RFC 8032 §5.1): does a public key decode to a point, and in which part of the group is it?
import {mod, modInverse, modPow} from './arithmetic';
import type {HintFinding, WeakFinding} from './finding';

const P = 2n ** 255n - 19n;
/** The order of the group that every generated key is in. */
const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const D = mod(-121665n * modInverse(121666n, P), P);
const D2 = mod(2n * D, P);
const ROOT_OF_MINUS_ONE = modPow(2n, (P - 1n) / 4n, P);

/** Extended coordinates (RFC 8032 §5.1.4): x = X/Z, y = Y/Z, xy = T/Z. */
type Point = {X: bigint; Y: bigint; Z: bigint; T: bigint};

/** What is wrong with a public key of 32 bytes; `undefined` when nothing is. */
export function ed25519Problem(key: Uint8Array): WeakFinding | HintFinding | undefined {
  const number = key.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const y = BigInt.asUintN(255, number);
  if (y >= P) return {code: 'ed25519-not-reduced'};
  const x = xOf(y, number >> 255n === 1n);
  if (x === undefined) return {code: 'ed25519-not-a-point'};
  const point: Point = {X: x, Y: y, Z: 1n, T: mod(x * y, P)};
  let multiple = point;
  for (let order = 1; order <= 8; order *= 2) {
    if (isNeutral(multiple)) return {code: 'ed25519-small-order', order};
    multiple = double(multiple);
  }
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
  const a = reduced((p.Y - p.X) * (q.Y - q.X));
  const b = reduced((p.Y + p.X) * (q.Y + q.X));
  const c = reduced(reduced(p.T * D2) * q.T);
  const d = reduced(2n * p.Z * q.Z);
  return product(b - a, d - c, d + c, b + a);
}

function double(p: Point): Point {
  const a = reduced(p.X * p.X);
  const b = reduced(p.Y * p.Y);
  const h = a + b;
  const e = h - reduced((p.X + p.Y) ** 2n);
  const g = a - b;
  const f = reduced(2n * p.Z * p.Z) + g;
  return product(e, f, g, h);
}

function product(e: bigint, f: bigint, g: bigint, h: bigint): Point {
  return {X: reduced(e * f), Y: reduced(g * h), Z: reduced(f * g), T: reduced(e * h)};
}

/**
 * A number below 2^256 in size that is the same modulo P, for 2^255 ≡ 19; quicker than a division. Folded twice: once
 * would leave seven bits more, which grow from product to product.
 */
function reduced(value: bigint): bigint {
  const once = BigInt.asUintN(255, value) + 19n * (value >> 255n);
  return BigInt.asUintN(255, once) + 19n * (once >> 255n);
}

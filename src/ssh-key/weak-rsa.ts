// Detects weak and mistyped RSA keys by arithmetic, bounded by the length of the modulus.
import {bitLength} from './encoding';
import type {Finding} from './finding';

/** OpenSSL, OPENSSL_RSA_MAX_PUBEXP_BITS. */
const EXPONENT_MAX_BITS = 64;

/** Fermat's method: rounds after which it gives up (as the badkeys project does). */
const FERMAT_ROUNDS = 100;

/** Longest modulus whose primality is tested. Measured: 10 ms at 2048 bits, 50 to 60 at 4096, 375 at 8192. */
const PRIMALITY_MAX_BITS = 8192;

/**
 * What is wrong with the numbers of an RSA key. The exponent is odd and below the modulus.
 * @param isQuick without the test of primality
 */
export function rsaProblem(exponent: bigint, modulus: bigint, isQuick = false): Finding | undefined {
  const bits = bitLength(modulus);
  const weak: Finding = {code: 'rsa-weak-numbers'};
  if (exponent === 1n || bitLength(exponent) > EXPONENT_MAX_BITS || hasSmallFactor(modulus)) return weak;
  if (areClosePrimes(modulus, bits)) return {code: 'rsa-calculable', fault: 'CVE-2022-26320'};
  if (hasRocaFingerprint(modulus)) return {code: 'rsa-calculable', fault: 'ROCA, CVE-2017-15361'};
  return !isQuick && bits <= PRIMALITY_MAX_BITS && isProbablePrime(modulus) ? weak : undefined;
}

/** Fermat's method: n = a² − b² with a near √n. A square has b = 0. */
function areClosePrimes(modulus: bigint, bits: number): boolean {
  const root = squareRoot(modulus, bits);
  if (root * root === modulus) return true;
  let a = root + 1n;
  let square = a * a - modulus;
  for (let round = 1; round <= FERMAT_ROUNDS; round++) {
    if (mayBeSquare(square) && squareRoot(square, bitLength(square)) ** 2n === square) return true;
    square += 2n * a + 1n;
    a++;
  }
  return false;
}

const SIEVES = [64n, 63n, 65n, 11n, 17n, 19n, 23n].map((modulus) => ({
  modulus,
  squares: new Set(Array.from({length: Number(modulus)}, (_, x) => BigInt(x * x) % modulus)),
}));

/** Sorts out nearly all numbers that are no squares without computing a root. */
function mayBeSquare(value: bigint): boolean {
  return SIEVES.every(({modulus, squares}) => squares.has(value % modulus));
}

/** Primes whose residues give the broken generator away (Nemec et al., CCS 2017: p = k·M + 65537^a mod M). */
const rocaResidues = primesUpTo(167).map((prime) => {
  const residues = new Set<number>();
  for (let power = 1; !residues.has(power); power = (power * 65_537) % prime) residues.add(power);
  return {prime: BigInt(prime), residues};
});

/** Is the modulus, for each of the primes, a power of 65537? Chance lets one in some hundred million through. */
function hasRocaFingerprint(modulus: bigint): boolean {
  return rocaResidues.every(({prime, residues}) => residues.has(Number(modulus % prime)));
}

/** Fermat's test to base 2: 2^n ≡ 2 (mod n). Every prime passes; products of two random primes do not. */
function isProbablePrime(modulus: bigint): boolean {
  let power = 1n;
  for (const bit of modulus.toString(2)) {
    power = (power * power) % modulus;
    if (bit === '1') power <<= 1n;
  }
  return power % modulus === 2n;
}

/** Primes up to here are tried: 9 % of mistyped moduli have no such factor (Mertens: 2·e^−γ ÷ ln of the bound). */
const SMALL_BOUND = 2 ** 18;

/** Their product: one division of long numbers is far quicker than thousands. */
let smallPrimes: bigint | undefined;

function hasSmallFactor(modulus: bigint): boolean {
  smallPrimes ??= productOf(primesUpTo(SMALL_BOUND));
  return gcd(modulus, smallPrimes % modulus) !== 1n;
}

function primesUpTo(bound: number): number[] {
  const isComposite = new Uint8Array(bound + 1);
  const primes: number[] = [];
  for (let n = 2; n <= bound; n++) {
    if (isComposite[n]) continue;
    primes.push(n);
    for (let multiple = n * n; multiple <= bound; multiple += n) isComposite[multiple] = 1;
  }
  return primes;
}

function productOf(factors: readonly number[]): bigint {
  if (factors.length === 1) return BigInt(factors[0] ?? 1);
  const half = factors.length >> 1;
  return productOf(factors.slice(0, half)) * productOf(factors.slice(half));
}

/** The greatest common divisor of two numbers that are not negative. */
function gcd(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** The whole part of the square root, by Newton's method. `bits` is the number's length. */
function squareRoot(value: bigint, bits: number): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(bits / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

// Decides by arithmetic whether an RSA key is weak or mistyped. What is dear is bounded by the modulus' length.
import {squareRoot} from './arithmetic';
import type {HintFinding, WeakFinding} from './finding';
import {LARGE_BOUND_MAX_BITS, smallFactor} from './small-factors';
import {bitLength} from './wire';

/** Exponents that programs in use have chosen: the common one, PuTTYgen's 37, and the small Fermat primes. */
const USUAL_EXPONENTS: ReadonlySet<bigint> = new Set([65_537n, 37n, 35n, 17n]);

/** OpenSSL, OPENSSL_RSA_MAX_PUBEXP_BITS. */
const EXPONENT_MAX_BITS = 64;

/** Fermat's method: rounds after which it gives up (as the badkeys project does). */
const FERMAT_ROUNDS = 100;

/**
 * Longest modulus, in bits, whose primality is tested. Its cost grows with the third power of the length: measured
 * 10 ms at 2048 bits, 50 to 60 at 4096, 375 at 8192. `quick` is for a page's main thread.
 */
const PRIMALITY_MAX_BITS = {quick: 2048, thorough: 8192} as const;

/** How much work may be done. */
export type Effort = keyof typeof PRIMALITY_MAX_BITS;

/** What is wrong with the numbers of an RSA key. The exponent is odd and below the modulus. */
export function rsaFindings(exponent: bigint, modulus: bigint, effort: Effort): (WeakFinding | HintFinding)[] {
  const bits = bitLength(modulus);
  const findings: (WeakFinding | HintFinding)[] = [];
  const exponentBits = bitLength(exponent);
  if (exponent === 1n) findings.push({code: 'rsa-exponent-one'});
  else if (exponentBits > EXPONENT_MAX_BITS) findings.push({code: 'rsa-exponent-too-large', bits: exponentBits});
  else if (!USUAL_EXPONENTS.has(exponent)) {
    findings.push({code: 'rsa-exponent-unusual', exponent: String(exponent)});
  }
  const weakness = modulusWeakness(modulus, bits, effort);
  if (weakness !== undefined) return [...findings, weakness];
  const skipped: ('primality' | 'factors-above-65537')[] = [];
  if (bits > PRIMALITY_MAX_BITS[effort]) skipped.push('primality');
  if (bits > LARGE_BOUND_MAX_BITS) skipped.push('factors-above-65537');
  if (skipped.length > 0) findings.push({code: 'rsa-checks-shortened', bits, skipped});
  return findings;
}

function modulusWeakness(modulus: bigint, bits: number, effort: Effort): WeakFinding | undefined {
  if (modulus % 2n === 0n) return {code: 'rsa-even-modulus'};
  const factor = smallFactor(modulus, bits);
  if (factor !== undefined) return {code: 'rsa-small-factor', factor};
  const root = squareRoot(modulus, bits);
  if (root * root === modulus) return {code: 'rsa-square-modulus'};
  const rounds = fermatRounds(modulus, root + 1n);
  if (rounds !== undefined) return {code: 'rsa-close-primes', rounds};
  if (hasRocaFingerprint(modulus)) return {code: 'rsa-roca'};
  if (bits <= PRIMALITY_MAX_BITS[effort] && isProbablePrime(modulus)) return {code: 'rsa-prime-modulus'};
  return undefined;
}

/** n = a² − b² with a near √n: the rounds until b² is a square; `undefined` when none of 100 rounds finds it. */
function fermatRounds(modulus: bigint, start: bigint): number | undefined {
  let a = start;
  let square = a * a - modulus;
  for (let round = 1; round <= FERMAT_ROUNDS; round++) {
    if (mayBeSquare(square)) {
      const root = squareRoot(square, bitLength(square));
      if (root * root === square) return round;
    }
    square += 2n * a + 1n;
    a++;
  }
  return undefined;
}

const SIEVES = [64n, 63n, 65n, 11n, 17n, 19n, 23n].map((modulus) => ({
  modulus,
  squares: new Set(Array.from({length: Number(modulus)}, (_, x) => BigInt(x * x) % modulus)),
}));

/** Sorts out nearly all numbers that are no squares without working out a root. */
function mayBeSquare(value: bigint): boolean {
  return SIEVES.every(({modulus, squares}) => squares.has(value % modulus));
}

/** Primes whose residues give the broken generator away (Nemec et al., CCS 2017: p = k·M + 65537^a mod M). */
const ROCA_PRIMES = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113,
  127, 131, 137, 139, 149, 151, 157, 163, 167,
];

const rocaResidues = ROCA_PRIMES.map((prime) => {
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

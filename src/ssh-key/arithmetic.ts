// Whole-number arithmetic that several checks of keys share.

/** base^exponent mod modulus, for numbers that are not negative. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let power = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * power) % modulus;
    power = (power * power) % modulus;
  }
  return result;
}

/** The remainder that is not negative. */
export function mod(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

/** The inverse of a number modulo a prime that does not divide it, by Euclid's method. */
export function modInverse(value: bigint, prime: bigint): bigint {
  let [a, b] = [mod(value, prime), prime];
  let [x, y] = [1n, 0n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return mod(x, prime);
}

/** The greatest common divisor of two numbers that are not negative. */
export function gcd(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** The whole part of the square root, by Newton's method. `bits` is the number's length. */
export function squareRoot(value: bigint, bits: number): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(bits / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

// Names the types of SSH public keys and what is known of one that was read.

/** Every type whose keys are read. Certificates and post-quantum types are only named. */
export const keyTypes = [
  'ssh-ed25519',
  'sk-ssh-ed25519@openssh.com',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ecdsa-sha2-nistp256@openssh.com',
  'ssh-rsa',
  'ssh-dss',
] as const;
/** See `keyTypes`. */
export type KeyType = (typeof keyTypes)[number];

/** Is the text the name of a type whose keys are read? */
export function isKeyType(text: string): text is KeyType {
  return keyTypes.some((type) => type === text);
}

/** A NIST curve by its SSH name (RFC 5656 §10.1). */
export type CurveName = 'nistp256' | 'nistp384' | 'nistp521';

/** The numbers of a key, for the arithmetic. */
type KeyNumbers =
  | {kind: 'ed25519'; bytes: Uint8Array}
  | {kind: 'ecdsa'; curve: CurveName; x: bigint; y: bigint}
  | {kind: 'rsa'; exponent: bigint; modulus: bigint}
  | {kind: 'dsa'; prime: bigint};

/** A key read from its blob. */
export type ReadKey = {
  type: KeyType;
  /** As `ssh-keygen -l` counts: 256 for Ed25519, the curve's size, the modulus' or prime's bits. */
  bits: number;
  /** The blob in its one right form: what is hashed for fingerprints, what the base64 part encodes. */
  blob: Uint8Array;
  numbers: KeyNumbers;
  /** Were the input's numbers without superfluous zero bytes? If not, its blob differs from `blob`. */
  wasMinimal: boolean;
};

/** A key as it is shown. */
export type PublicKey = {
  type: KeyType;
  /** As `ssh-keygen -l` counts them. */
  bits: number;
  /** The bytes that fingerprints are made of. */
  blob: Uint8Array;
  /** As in the input, without blanks at its ends; empty when there is none. Escape it before it is shown. */
  comment: string;
};

/** The name of a type at the end of `ssh-keygen -l`, as sshkey_type (OpenSSH, sshkey.c) prints it. */
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

/** The divisions that a key pair is made for, each with its own gateway. */
export const divisions = ['general', 'personal-genome'] as const;
/** See `divisions`. */
export type Division = (typeof divisions)[number];

/** What stands in front of the account in the comment, and at the end of the key file's name. */
export const divisionMark: Readonly<Record<Division, string>> = {general: 'nigsc-gw', 'personal-genome': 'nigsc-gwa'};

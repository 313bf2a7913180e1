// The types of SSH public keys, and a key as it was read.

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
export type KeyType = (typeof keyTypes)[number];

export function isKeyType(text: string): text is KeyType {
  return keyTypes.some((type) => type === text);
}

/** A NIST curve by its SSH name (RFC 5656 §10.1). */
export type CurveName = 'nistp256' | 'nistp384' | 'nistp521';

type KeyNumbers =
  | {kind: 'ed25519'; bytes: Uint8Array}
  | {kind: 'rsa'; exponent: bigint; modulus: bigint}
  | {kind: 'ecdsa' | 'dsa'};

export type ReadKey = {
  type: KeyType;
  /** As `ssh-keygen -l` counts: 256 for Ed25519, the curve's size, the modulus' or prime's bits. */
  bits: number;
  /** The canonical blob: what fingerprints hash, what the base64 part encodes. */
  blob: Uint8Array;
  numbers: KeyNumbers;
};

export type PublicKey = {
  type: KeyType;
  bits: number;
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
export type Division = (typeof divisions)[number];

/** The first part of the comment, and the last of the key file's name. */
export const divisionMark: Readonly<Record<Division, string>> = {general: 'nigsc-gw', 'personal-genome': 'nigsc-gwa'};

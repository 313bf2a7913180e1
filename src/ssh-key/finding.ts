// Names everything that the key check can say: codes with their data. Words for them stand in a catalogue of src/data.
import type {Division, KeyType} from './public-key';

/** How private material was recognised. Never what it holds. */
export type PrivateForm =
  /** `-----BEGIN … PRIVATE KEY-----` in any of its kinds, also the end line alone. */
  | 'armour'
  /** The base64 body of an OpenSSH, PKCS#1, PKCS#8 or SEC 1 private key without its armour, or such a file in binary. */
  | 'body'
  /** PuTTY's `.ppk`. */
  | 'putty'
  /** A private key as ssh-agent transports it, behind the name of a public type. */
  | 'agent'
  /** JSON Web Key with its private members. */
  | 'jwk'
  /** A secret of another program: age, WireGuard, DNSSEC, a dump of `openssl`, a Java key store. */
  | 'other-program';

/** What can stand in a comment and mislead the eye or a page. */
export type UnusualCharacters = 'markup' | 'control' | 'bidi' | 'invisible';

/** A part of a key's blob, by its name in the standard that defines it. */
export type BlobField = 'public key' | 'point' | 'curve name' | 'application' | 'e' | 'n' | 'p' | 'q' | 'g' | 'y';

/** Private material: the check stops here, and nothing of the input is in the result. */
export type PrivateFinding = {code: 'private-key'; form: PrivateForm};

/** There is no key, or what is there is damaged. Positions count the characters of the base64 part, from 1. */
export type InvalidFinding =
  /** Nothing but blanks. */
  | {code: 'empty'}
  /** More than the limit; nothing was read. Both in bytes. */
  | {code: 'too-large'; bytes: number; limit: number}
  /** No text: a picture, an office file, or bytes that were opened with the wrong program. */
  | {code: 'binary-data'}
  /** An HTML page, often an error page that was saved under the key's name. */
  | {code: 'html-page'}
  /** What a program writes when it had nothing to write: `null`, `undefined`. */
  | {code: 'empty-value'; text: string}
  /** Text without anything that looks like a key. */
  | {code: 'no-key'}
  /** A `-----BEGIN` without its label or its content. */
  | {code: 'armour-unfinished'}
  /** A PEM block that holds no SSH key; `label` is what stands after BEGIN. */
  | {code: 'armour-unknown'; label: string}
  /** The type stands there, the base64 part does not. */
  | {code: 'body-missing'; type: string}
  /** A character that base64 does not have (RFC 4648 §4), such as `*` or a Cyrillic А. */
  | {code: 'illegal-character'; character: string; codePoint: string; position: number}
  /** `...` or `…` stands for a part that was left out. */
  | {code: 'elided'; position: number}
  /** A `$` or `\` at the end: the screen was copied, not the file, and an editor had cut the line. */
  | {code: 'cut-by-editor'}
  /** Spaces in the base64 part whose meaning is open: lost `+` signs, or pieces of something else. */
  | {code: 'spaces-in-body'; pieces: number}
  /** The base64 part was turned into small (or capital) letters; that cannot be undone. */
  | {code: 'case-lost'}
  /** `=` stands before the end. */
  | {code: 'padding-misplaced'; position: number}
  /** Too many or too few `=` at the end (RFC 4648 §3.2). */
  | {code: 'padding-wrong'; found: number; expected: number}
  /** The last character has bits set that must be zero (RFC 4648 §3.5). */
  | {code: 'padding-bits'}
  /** The number of base64 characters cannot be: one is missing or too much. */
  | {code: 'base64-length'; length: number}
  /** Less than the blob's own lengths ask for. `missing` counts base64 characters. */
  | {code: 'truncated'; missing: number}
  /** A length inside the blob reaches far beyond it: the characters that write the length are damaged. */
  | {code: 'lengths-damaged'}
  /** More than the blob's own lengths ask for, in bytes. */
  | {code: 'trailing-data'; bytes: number}
  /** The base64 part stands there twice without a gap. */
  | {code: 'body-twice'}
  /** The blob does not begin with the name of a type (RFC 4253 §6.6): its first characters are damaged. */
  | {code: 'inner-name-unreadable'}
  /** The type in front and the type inside differ. */
  | {code: 'type-mismatch'; declared: string; inner: string}
  /** The curve named inside is not the type's curve (RFC 5656 §3.1). */
  | {code: 'curve-mismatch'; type: string; curve: string}
  /** A field of the wrong length, in bytes (RFC 8709 §4, RFC 5656 §3.1). */
  | {code: 'wrong-length'; field: BlobField; bytes: number; expected: number}
  /** A number that reads as negative: its leading zero byte is missing (RFC 4251 §5, mpint). */
  | {code: 'mpint-negative'; field: BlobField}
  /** A compressed point: allowed by RFC 5656, refused by OpenSSH. */
  | {code: 'ec-point-compressed'}
  /** A point that starts with neither 02, 03 nor 04. */
  | {code: 'ec-point-form'; lead: number}
  /** The point is not on the curve: mistyped or damaged. */
  | {code: 'ec-point-off-curve'; curve: string}
  /** The exponent is even or zero: no RSA key has that. */
  | {code: 'rsa-exponent-even'}
  /** The exponent is not smaller than the modulus: damaged, or the two were swapped. */
  | {code: 'rsa-exponent-not-below-modulus'}
  /** More bits than OpenSSH reads. */
  | {code: 'rsa-too-long'; bits: number; max: number}
  /** A type that OpenSSH does not have. */
  | {code: 'unknown-type'; type: string}
  /** ML-DSA and other post-quantum types, alone or in a hybrid: not accepted yet. */
  | {code: 'post-quantum-type'; type: string}
  /** A key on a curve, or with an algorithm, that SSH does not have. `oid` is its object identifier or JWK name. */
  | {code: 'algorithm-not-in-ssh'; oid: string};

/** The key can be read, but it must not be used. */
export type WeakFinding =
  /** Policy: a type that is not accepted. */
  | {code: 'type-refused'; type: KeyType}
  /** Policy: fewer bits than asked for. A valid key, but too short. */
  | {code: 'rsa-too-short'; bits: number; min: number}
  /** e = 1: anybody can sign. */
  | {code: 'rsa-exponent-one'}
  /** An exponent of more than 64 bits, which common software refuses (OpenSSL's limit for large moduli). */
  | {code: 'rsa-exponent-too-large'; bits: number}
  /** The modulus is even: damaged. */
  | {code: 'rsa-even-modulus'}
  /** The modulus has a small prime factor: mistyped, or made by a broken generator. */
  | {code: 'rsa-small-factor'; factor: number}
  /** The modulus is itself a prime: anybody can work out the private key. */
  | {code: 'rsa-prime-modulus'}
  /** The modulus is a square. */
  | {code: 'rsa-square-modulus'}
  /** Fermat's method finds the factors: the primes are too close (CVE-2022-26320). */
  | {code: 'rsa-close-primes'; rounds: number}
  /** The fingerprint of Infineon's broken generator (CVE-2017-15361, "ROCA"). */
  | {code: 'rsa-roca'}
  /** No point of the curve has this y: mistyped; no signature can ever verify (RFC 8032 §5.1.3). */
  | {code: 'ed25519-not-a-point'}
  /** The y coordinate is not smaller than the field's prime (RFC 8032 §5.1.3). */
  | {code: 'ed25519-not-reduced'}
  /** A point of order 1, 2, 4 or 8: signatures can be forged. */
  | {code: 'ed25519-small-order'; order: number}
  /** The public key is a small multiple of the curve's generator: the private key is that small number. */
  | {code: 'ec-known-private-key'; privateKey: number};

/** A real public key (or something about one) in another format. */
export type WrappingFinding =
  /** RFC 4716, what PuTTYgen saves and `ssh-keygen -e` prints. */
  | {code: 'rfc4716'}
  /** PEM `PUBLIC KEY` (RFC 5280 SubjectPublicKeyInfo). */
  | {code: 'pem-spki'}
  /** PEM `RSA PUBLIC KEY` (RFC 8017 appendix A.1.1). */
  | {code: 'pem-pkcs1'}
  /** JSON Web Key (RFC 7517), public members only. */
  | {code: 'jwk'}
  /** The bytes of the key without base64. */
  | {code: 'raw-blob'}
  /** Several keys; `distinct` counts different ones. The applicant chooses. */
  | {code: 'several-keys'; count: number; distinct: number}
  /** An OpenSSH certificate (PROTOCOL.certkeys). */
  | {code: 'openssh-certificate'; type: string}
  /** A line that names a certificate authority, or a revoked key. */
  | {code: 'authority-line'}
  /** An X.509 certificate. */
  | {code: 'x509-certificate'}
  /** A request for an X.509 certificate. */
  | {code: 'x509-request'}
  /** A PGP public key, message or signature. */
  | {code: 'pgp-block'}
  /** A signature made by `ssh-keygen -Y sign`. */
  | {code: 'ssh-signature'}
  /** A fingerprint in the key's place. */
  | {code: 'fingerprint'; hash: 'SHA256' | 'MD5'}
  /** What `ssh-keygen` printed, not the file that it wrote. */
  | {code: 'keygen-transcript'}
  /** The address of a key. */
  | {code: 'url'}
  /** The name of the file, not its content. */
  | {code: 'file-path'}
  /** A recipient of the program age. */
  | {code: 'age-recipient'}
  /** 32 bytes in base64, as WireGuard writes its keys. */
  | {code: 'wireguard-key'};

/** The right key with something in front of it or around it. */
export type SurroundingFinding =
  /** Options of authorized_keys (sshd(8)); they are not handed in. */
  | {code: 'options'; options: string}
  /** A line of known_hosts or ssh-keyscan: the key of a server. It may be a mistake to hand it in. */
  | {code: 'known-hosts'; hosts: string}
  /** Other text in front of the key on its line. */
  | {code: 'text-before-key'; text: string}
  /** An editor's line number in front. */
  | {code: 'line-number'}
  /** The text of PuTTYgen's window, labels and all. */
  | {code: 'putty-window'}
  /** `rsa-sha2-256` or `-512` (RFC 8332 §3): a way to sign, not a type of key. */
  | {code: 'signature-algorithm-name'; name: string};

/** Damage without loss that was undone. The repaired line is `canonical`. */
export type RepairFinding =
  /** A byte-order mark in front. */
  | {code: 'byte-order-mark'}
  /** The file is UTF-16, as PowerShell's `>` writes it. */
  | {code: 'utf-16'}
  /** Zero-width and direction characters inside the key. */
  | {code: 'invisible-characters'; count: number}
  /** Full-width characters of an IME inside the key. */
  | {code: 'full-width-characters'; count: number}
  /** Another character in a hyphen's place, such as the long-vowel mark ー. */
  | {code: 'hyphen-look-alike'; character: string}
  /** A no-break or other unusual space beside the base64 part. */
  | {code: 'unusual-space'; count: number}
  /** The key is broken over several lines. */
  | {code: 'wrapped-lines'; lines: number}
  /** Quotation marks or backticks around the key. */
  | {code: 'quoted'}
  /** `>` of an e-mail in front of each line. */
  | {code: 'mail-quoting'}
  /** Percent-encoded, as in an address. */
  | {code: 'percent-encoded'}
  /** HTML character references such as `&#43;`. */
  | {code: 'html-entities'}
  /** A JSON string with its escapes. */
  | {code: 'json-string'}
  /** Quoted-printable line ends of an e-mail (RFC 2045 §6.7). */
  | {code: 'quoted-printable'}
  /** A backslash at the end of each line, as in a shell. */
  | {code: 'backslash-newlines'}
  /** The type is written with capitals. */
  | {code: 'type-capitalised'}
  /** The type in front was missing; the blob names it. */
  | {code: 'type-missing'}
  /** No space between type and base64 part. */
  | {code: 'type-glued'}
  /** `-` and `_` in place of `+` and `/` (RFC 4648 §5). */
  | {code: 'base64url'};

/** The key can be handed in; this is good to know. */
export type HintFinding =
  /** The point has a part of small order. No generator makes such keys: most likely a character is mistyped. */
  | {code: 'ed25519-outside-prime-group'}
  /** e is neither 65537 nor another exponent in common use. Decimal. */
  | {code: 'rsa-exponent-unusual'; exponent: string}
  /** Numbers with superfluous zero bytes. The fingerprint is that of the minimal form, as ssh-keygen's. */
  | {code: 'mpint-not-minimal'}
  /** So long a modulus that some arithmetic was left out to keep the page responsive. */
  | {code: 'rsa-checks-shortened'; bits: number; skipped: ('primality' | 'factors-above-65537')[]}
  /** A type that works, though another one is recommended. */
  | {code: 'other-type-recommended'; type: KeyType; recommended: KeyType}
  /** Line ends of Windows (CRLF) or of old Macs (CR). They do no harm. */
  | {code: 'line-endings'; kind: 'crlf' | 'cr'}
  /** Other lines than the key's. They were left aside. */
  | {code: 'other-lines'; count: number}
  /** The comment is missing. */
  | {code: 'comment-missing'}
  /** The comment is not `nigsc-gw:ACCOUNT:YYYY-MM-DD` or `nigsc-gwa:…`. */
  | {code: 'comment-other-form'}
  /** By its comment the key was made for the other division. `division` is the comment's. */
  | {code: 'comment-other-division'; division: Division}
  /** The comment has characters that must be escaped before it is shown. */
  | {code: 'comment-unusual-characters'; kinds: UnusualCharacters[]};

/** One thing that the check found. */
export type Finding =
  | PrivateFinding
  | InvalidFinding
  | WeakFinding
  | WrappingFinding
  | SurroundingFinding
  | RepairFinding
  | HintFinding;

/** What a finding says. */
export type FindingCode = Finding['code'];

// What a release says of itself: its id, the list of its files with their hashes, and the time that its files bear.
import {createHash} from 'node:crypto';

/** A file of a release: its path with forward slashes, the SHA-256 of its content in hexadecimal, its size. */
export type ReleaseFile = {path: string; sha256: string; bytes: number};

/** release.json, which publish.sh reads line by line. */
export type Manifest = {
  id: string;
  /** The commit it was built from; `null` outside of a repository. */
  commit: string | null;
  /** SHA-256 over SHA256SUMS of site/ and nginx/: the same content has the same. */
  content: string;
  /** Lines of SHA256SUMS, with the one of release.json. */
  files: number;
  /** Of site/ without the compressed files, and of these. */
  bytes: number;
  compressedBytes: number;
};

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The form that `sha256sum -c` reads, sorted by path. */
export function sumsText(files: readonly ReleaseFile[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({path, sha256}) => `${sha256}  ${path}\n`)
    .join('');
}

/** Begins with the commit, for people, and ends with the content, so that no two different releases share an id. */
export function releaseId(commit: string | null, content: string): string {
  return `${commit?.slice(0, 7) ?? 'local'}-${content.slice(0, 8)}`;
}

/** release.json as text: a member on each line. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The time that a file bears, in seconds since 1970: made from its content, between 2001 and 2018. nginx makes the ETag of a file from its
 * time and size, so an unchanged page keeps its ETag from release to release and on all servers, and a changed one has another.
 */
export function timeFromContent(sha256: string): number {
  return 1_000_000_000 + (Number.parseInt(sha256.slice(0, 8), 16) >>> 3);
}

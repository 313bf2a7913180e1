import {readFileSync} from 'node:fs';

/** @returns the values of a file with one JSON text a line */
export function jsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): T => JSON.parse(line));
}

// Writes a notice's files: both or none, nothing that is there already is overwritten, and no half-written file is ever seen.
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {NoticeText} from '../author/write-notice';

/** The calls that can fail; tests put a failing one in. */
export type FileCalls = {write(file: string, text: string): void; rename(from: string, to: string): void};

/** A file that could not be written: its path from the project's root, and the system's code, such as `EACCES`. */
export class FileNotWritten extends Error {
  constructor(
    readonly file: string,
    readonly code: string,
  ) {
    super(`${file}: ${code}`);
  }
}

const calls: FileCalls = {write: (file, text) => writeFileSync(file, text, {flag: 'wx'}), rename: renameSync};

/** Docusaurus and the checks see only names that end in .md or .mdx. */
function temporaryName(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/**
 * Writes new files under temporary names, then gives all of them their names.
 * @throws FileNotWritten after everything that was written has been removed again
 */
export function writeNewFiles(siteDir: string, files: readonly NoticeText[], {write, rename} = calls): void {
  const made: string[] = [];
  let at = '';
  try {
    for (const {path: file} of files) {
      at = file;
      if (existsSync(path.join(siteDir, file))) throw new FileNotWritten(file, 'EEXIST');
    }
    const ready = files.map(({path: file, text}) => {
      at = file;
      const target = path.join(siteDir, file);
      const temporary = temporaryName(target);
      mkdirSync(path.dirname(target), {recursive: true});
      made.push(temporary);
      write(temporary, text);
      return {file, target, temporary};
    });
    for (const {file, target, temporary} of ready) {
      at = file;
      rename(temporary, target);
      made.push(target);
    }
  } catch (error) {
    for (const file of made) {
      try {
        rmSync(file, {force: true});
      } catch {
        // Its folder cannot be written to, so nothing was made there.
      }
    }
    throw error instanceof FileNotWritten ? error : new FileNotWritten(at, codeOf(error));
  }
}

/**
 * Puts a new text in the place of a file, in one step.
 * @throws FileNotWritten; the file is then as it was
 */
export function replaceFile(siteDir: string, file: string, text: string, {write, rename} = calls): void {
  const target = path.join(siteDir, file);
  const temporary = temporaryName(target);
  try {
    write(temporary, text);
    rename(temporary, target);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw new FileNotWritten(file, codeOf(error));
  }
}

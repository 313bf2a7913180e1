// Decides what `--fix` writes: the edits of the findings that are safe to mend, until nothing is left to mend.

import {type Content, contentFileOf, contentWith} from './content';
import {contentGate} from './content-gate';
import type {Edit, Finding} from './finding';

/** The text with the edits made. Of two that overlap the first counts: the next look at the file finds the other. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function editsByFile(findings: readonly Finding[]): Map<string, Edit[]> {
  const byFile = new Map<string, Edit[]>();
  for (const {file, fix} of findings) {
    if (fix) byFile.set(file, [...(byFile.get(file) ?? []), ...fix]);
  }
  return byFile;
}

/** Line ends can hide a weekday, and a weekday a date: so many looks are always enough. */
const MOST_LOOKS = 5;

/**
 * Mends what is safe to mend. A file that is not UTF-8 is left alone.
 * @returns the content as it then is, and the new text of each file that changes
 */
export function mended(content: Content): {content: Content; written: ReadonlyMap<string, string>} {
  const written = new Map<string, string>();
  let now = content;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const {problems, warnings} = contentGate(now);
    const unreadable = new Set(problems.filter(({rule}) => rule === 'not-utf-8').map(({file}) => file));
    const files = new Map(now.files.map((file) => [file.path, file]));
    const changed = [...editsByFile([...problems, ...warnings])].flatMap(([name, edits]) => {
      const file = files.get(name);
      if (!file || unreadable.has(name)) return [];
      const text = edited(file.text, edits);
      written.set(name, text);
      return contentFileOf(name, new TextEncoder().encode(text)) ?? [];
    });
    if (changed.length === 0) break;
    now = contentWith(now, changed);
  }
  return {content: now, written};
}

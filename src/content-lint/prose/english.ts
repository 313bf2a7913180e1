// Reads English pages and labels with cspell: every word is in its dictionaries or in the list of this site's own words.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {ContentFile} from '../content';
import type {Finding} from '../finding';
import {proseOf} from '../nodes';

/** Names and words of the trade that no dictionary has, one a line. */
const knownWordsFile = 'src/content-lint/prose/known-words.txt';

function knownWords(): string[] {
  const text = readFileSync(path.join(__dirname, 'known-words.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Front matter other than its texts: codes, names of files, fingerprints of sections. */
const codes = /^(?!(?:title|description|sidebar_label):)[ \t]*[A-Za-z_"-][^\n]*$/gm;

function readable(file: ContentFile): string {
  const text = proseOf(file);
  const {start, end} = file.frontMatter ?? {start: 0, end: 0};
  const blank = (line: string) => ' '.repeat(line.length);
  return text.slice(0, start) + text.slice(start, end).replace(codes, blank) + text.slice(end);
}

/** Which words of each file cspell does not know, with a word that may be meant. */
export async function englishProse(files: readonly ContentFile[]): Promise<Finding[]> {
  // cspell is an ES module alone, and loads its dictionaries: only --prose pays for it.
  const {spellCheckDocument} = await import('cspell-lib');
  const words = knownWords();
  const findings: Finding[] = [];
  for (const file of files) {
    const {issues} = await spellCheckDocument(
      {uri: `file:///${file.path}`, text: readable(file), languageId: 'plaintext', locale: 'en'},
      {noConfigSearch: true, generateSuggestions: true, numSuggestions: 1},
      {words, language: 'en', allowCompoundWords: false},
    );
    for (const {text, offset, suggestions} of issues) {
      const [meant] = suggestions ?? [];
      findings.push({
        file: file.path,
        line: file.lineAt(offset),
        rule: 'prose',
        what: {ja: `「${text}」は辞書にない語です`, en: `"${text}" is in no dictionary`},
        todo: {
          ja: `${meant ? `${meant} のつもりなら直し` : 'つづりを直し'}、正しい語なら ${knownWordsFile} に加えてください`,
          en: `${meant ? `Write ${meant} if that is meant` : 'Correct it'}, or add it to ${knownWordsFile} if it is right`,
        },
      });
    }
  }
  return findings;
}

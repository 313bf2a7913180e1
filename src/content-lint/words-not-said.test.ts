import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';

/** Finds such a word in a text of either language. 無効化 is what is done to a key, and right. */
const wordsNotSaid = /\b(?:please|invalid|illegal|oops|sorry)\b|申し訳|すみません|不正な|無効(?!化)/i;

const root = path.resolve(__dirname, '../..');

function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => name.test(file) && !/\.test\.tsx?$|\/cli\//.test(file))
    .sort();
}

/** The texts of a source file that are sentences: with a space or with Japanese, without comments. */
function sentences(file: string): string[] {
  const code = readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return (code.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`|"[^"\n]*"|>[^<>{}]+</g) ?? []).filter((text) =>
    /[ \u3040-\u30ff\u4e00-\u9fff]/.test(text),
  );
}

test.each(['Please write it.', 'An invalid key', '無効な鍵です。'])('%s is found', (text) =>
  expect(text).toMatch(wordsNotSaid),
);
test.each(['Write it.', 'なくした鍵の無効化をお願いします。', 'validated'])('%s may be said', (text) =>
  expect(text).not.toMatch(wordsNotSaid),
);

// What readers send to the help desk is theirs.
const letters = 'src/checklist/mail-templates.ts';

const catalogues = ['notices', 'ssh-key', 'fees', 'checklist', 'search', 'components', 'site', 'lib'].flatMap(
  (folder) => filesBelow(`src/${folder}`, /\.tsx?$/).filter((file) => file !== letters),
);

test('no sentence of the catalogues has one of them', () => {
  const all = catalogues.flatMap((file) => sentences(file).map((text) => ({file, text})));
  expect(all).not.toEqual([]);
  expect(all.filter(({text}) => wordsNotSaid.test(text))).toEqual([]);
});

// Finds terms for which the glossary has another: users who meet two words expect two things.
import {glossary, type Term} from '../lib/glossary';
import type {StaffLocale} from '../lib/localized';
import type {ContentFile, Rule} from './content';
import {type Finding, finding} from './finding';
import {proseOf} from './nodes';

type Wrong = {words: RegExp; right: string};

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A Japanese word is found where no letter of its kind goes before: 案分 is not in 提案分. */
function japanese(word: string): string {
  const stem = word.replace(/\*$/, '');
  const [kind] = ['Han', 'Katakana'].filter((script) => new RegExp(`^\\p{Script=${script}}`, 'u').test(stem));
  return (kind ? `(?<!\\p{Script=${kind}})` : '') + escaped(stem);
}

function english(word: string): string {
  const stem = escaped(word.replace(/\*$/, '')).replace(/ /g, '\\s+');
  return `(?<![\\w-])${stem}${word.endsWith('*') ? '(?:e?s)?' : ''}(?![\\w-])`;
}

function wrongWords(language: StaffLocale): Wrong[] {
  return glossary.flatMap(({not, exactCase, ...term}: Term) => {
    const words = not[language];
    if (words.length === 0) return [];
    const pattern = [...words]
      .sort((a, b) => b.length - a.length)
      .map(language === 'ja' ? japanese : english)
      .join('|');
    const flags = language === 'en' && !exactCase ? 'giu' : 'gu';
    return [{words: new RegExp(pattern, flags), right: term[language]}];
  });
}

const wrong = {ja: wrongWords('ja'), en: wrongWords('en')};

function inFile(file: ContentFile): Finding[] {
  const text = proseOf(file);
  return wrong[file.language].flatMap(({words, right}) =>
    [...text.matchAll(words)].map(({0: found, index}) =>
      finding(file, file.lineAt(index), 'glossary', {
        ja: `「${found}」は、このサイトで使わない語です。「${right}」と書いてください（src/lib/glossary.ts）。`,
        en: `"${found}" is not the term of this site. Write "${right}" (src/lib/glossary.ts).`,
      }),
    ),
  );
}

/** Pages, notices and labels use the words of src/lib/glossary.ts. */
export const glossaryRule: Rule = ({files}) => files.flatMap(inFile);

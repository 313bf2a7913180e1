// Finds pages that are there in one language only. Notices are checked the same way in notices.ts.
import {translationPath} from '../content';
import type {Finding, Rule} from '../finding';

/** Each page needs its translation under the same path. */
export const missingTranslationRule: Rule = {
  id: 'translation-missing',
  check: (content) =>
    content.files.flatMap((file): Finding[] => {
      if (file.kind !== 'page' || content.translationOf(file)) return [];
      const expected = translationPath(file.path) ?? '';
      const like = content.files.find(
        ({path}) => path.replace(/x$/, '').toLowerCase() === expected.replace(/x$/, '').toLowerCase(),
      );
      const todo = like
        ? {
            ja: `${like.path} の名前を ${expected} に変えてください`,
            en: `Rename ${like.path} to ${expected}`,
          }
        : file.language === 'ja'
          ? {
              ja: `${expected} に英語で同じ内容を書いてください`,
              en: `Write the same in English in ${expected}`,
            }
          : {
              ja: `${expected} に日本語のページを書くか、この英語版を消してください`,
              en: `Write the Japanese page in ${expected}, or remove this one`,
            };
      return [
        {
          file: file.path,
          line: 1,
          rule: 'translation-missing',
          what:
            file.language === 'ja'
              ? {ja: '英語版がありません', en: 'there is no English translation'}
              : {ja: '日本語のページがありません', en: 'there is no Japanese page'},
          todo,
        },
      ];
    }),
};

// The texts of a finished notice as its page will show them. Pure.
import type {StaffText} from '../../../lib/localized';
import {readFrontMatter} from '../../front-matter';
import type {EnglishFrontMatter} from '../../schema';
import type {WrittenNotice} from '../write-notice';

/** The texts of both files; the body is Markdown. */
export type NoticeTexts = Record<'title' | 'description' | 'body', StaffText>;

/** The texts of a notice that was written; `undefined` while it has problems. */
export function textsOf(written: WrittenNotice): NoticeTexts | undefined {
  if (!written.ok) return undefined;
  const {ja, en} = written.files;
  const [japanese, english] = [readFrontMatter(ja.text), readFrontMatter(en.text)];
  const inBoth = (name: 'title' | 'description') => ({
    ja: (japanese.data as EnglishFrontMatter)[name],
    en: (english.data as EnglishFrontMatter)[name],
  });
  const body = {ja: japanese.body ?? '', en: english.body ?? ''};
  return {title: inBoth('title'), description: inBoth('description'), body};
}

/** The lines of a notice's body as text; `isItem`: of a list. The mark where lists cut it off is left out. */
export function linesOf(body: string): {isItem: boolean; text: string}[] {
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      isItem: line.startsWith('- '),
      text: line
        .replace(/^- /, '')
        .replace(/(?<!\\)\[([^\]]*)\]\([^)\s]*\)/g, '$1')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    }));
}

// Reports what src/notices finds (fields, periods, translations, overdue reviews) with the line of the field.
import {parse} from 'yaml';
import type {StaffLocale} from '../lib/localized';
import {type CheckedNotice, type CheckedNotices, checkNotices, type NoticeFile} from '../notices/check';
import {outdatedLines} from '../notices/former-times';
import {readFrontMatter} from '../notices/front-matter';
import {type Problem, problemText} from '../notices/problem';
import {overdueReviews, reviewLine} from '../notices/reviews';
import {type Content, type ContentFile, folders, isBroken, type Rule} from './content';
import {type Finding, finding} from './finding';

/** The tags that blog/tags.yml names; none where it cannot be read. */
function tagsOf({files}: Content): string[] {
  const file = files.find(({path}) => path === `${folders.notice.ja}tags.yml`);
  try {
    const tags: unknown = file ? parse(file.text) : {};
    return typeof tags === 'object' && tags !== null ? Object.keys(tags) : [];
  } catch {
    return [];
  }
}

function checked(content: Content): CheckedNotices {
  const unreadable: Problem[] = [];
  const inLanguage = (language: 'ja' | 'en') =>
    content.files
      .filter((file) => file.kind === 'notice' && file.language === language)
      .map((file): NoticeFile => {
        const name = file.path.slice(folders.notice[language].length);
        // The rule about encodings reports what is not UTF-8.
        if (isBroken(file)) return {path: file.path, name};
        const {problem, data} = readFrontMatter(file.text);
        if (!problem) return {path: file.path, name, frontMatter: data};
        unreadable.push({file: file.path, ...problem});
        return {path: file.path, name};
      });
  const found = checkNotices({ja: inLanguage('ja'), en: inLanguage('en')}, tagsOf(content));
  return {notices: found.notices, problems: [...unreadable, ...found.problems]};
}

function find({files}: Content, path: string): ContentFile | undefined {
  return files.find((file) => file.path === path);
}

/** The lines in both languages that name a time which no longer holds. */
function outdated(content: Content, notice: CheckedNotice): Finding[] {
  const japanese = find(content, notice.file);
  return [japanese, japanese && content.translationOf(japanese)].flatMap((file) => {
    if (!file) return [];
    return outdatedLines(file.text, notice, file.language).map(({line, former, holds}) => {
      const problem = {code: 'former-time', value: former, expected: holds} as const;
      const text = {ja: problemText(problem, 'ja'), en: problemText(problem, 'en')};
      return finding(file, line, 'notice-former-time', text);
    });
  });
}

/** Problems, overdue reviews and outdated times of notices. */
export const noticeRule: Rule = (content) => {
  const {notices, problems} = checked(content);
  const found = problems.map((problem) => {
    const {file, field} = problem;
    const line = problem.line ?? find(content, file)?.lineOfField(field) ?? 1;
    const text = (locale: StaffLocale) => (field === '' ? '' : `${field}: `) + problemText(problem, locale);
    return finding({path: file}, line, 'notice', {ja: text('ja'), en: text('en')});
  });
  const reviews = overdueReviews(notices, content.today).map((review): Finding => {
    const {file} = review.notice;
    const line = find(content, file)?.lineOfField('notice.review') ?? 1;
    const text = (locale: StaffLocale) => reviewLine(review, locale).slice(`${file}: `.length);
    const overdue = finding({path: file}, line, 'notice-review', {ja: text('ja'), en: text('en')});
    return review.severity === 'warning' || content.forBuild ? {...overdue, warns: true} : overdue;
  });
  return [...found, ...reviews, ...notices.flatMap((notice) => outdated(content, notice))];
};

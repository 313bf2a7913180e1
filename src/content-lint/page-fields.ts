// Checks the front matter of pages: fields of the schema only, an id equal to the file name, and the day of the last
// comparison with the official page. For notices see notices.ts.
import * as z from 'zod';
import type {StaffText} from '../lib/localized';
import {readFrontMatter} from '../notices/front-matter';
import {problemText} from '../notices/problem';
import type {ContentFile, Rule} from './content';
import {type Finding, finding} from './finding';

const text = z.string().trim().min(1);

/** The front matter of a page in Japanese, and its English translation. */
const schemaOf = ({language, path}: ContentFile) =>
  z.strictObject({
    /** The page's name in links, in the side navigation and in the address: the file's name, so that it is unique. */
    id: z.literal((path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '')),
    /** The headline, also in the browser's tab and in lists. */
    title: text,
    /** One sentence for search results and link previews. */
    description: text,
    /** Another address than the folder and the file's name give, such as `/`. */
    slug: z.optional(text),
    /** A shorter title for the side navigation. */
    sidebar_label: z.optional(text),
    /** Which side navigation is shown; null for none. */
    displayed_sidebar: z.optional(z.union([text, z.null()])),
    /** Whether the headline is left out, because a component shows one. */
    hide_title: z.optional(z.boolean()),
    /** Whether the list of headings beside the text is left out. */
    hide_table_of_contents: z.optional(z.boolean()),
    ...(language === 'ja'
      ? {
          /** The day of the last comparison with the official page that this one condenses. */
          compared: z.optional(z.iso.date()),
        }
      : {
          /** What the page was translated from; `npm run check -- --translated` writes it. */
          translatedFrom: z.optional(z.record(z.string(), z.string())),
        }),
  });

const trueOrFalse: StaffText = {ja: 'true か false', en: 'true or false'};

/** What a field holds, where it is not just any text. */
const values: Record<string, StaffText> = {
  description: {ja: 'このページで何ができるかを示す1文', en: 'one sentence on what readers can do with the page'},
  hide_title: trueOrFalse,
  hide_table_of_contents: trueOrFalse,
  compared: {ja: '"2026-11-29" の形の日付', en: 'a date like "2026-11-29", in double quotes'},
};

function wrongFields(file: ContentFile): Finding[] {
  const data = file.frontMatter?.data;
  if (!data) {
    const {problem = {code: 'front-matter-missing', line: 1} as const} = readFrontMatter(file.text);
    const line = problem.line ?? 1;
    return [finding(file, line, 'front-matter', {ja: problemText(problem, 'ja'), en: problemText(problem, 'en')})];
  }
  const schema = schemaOf(file);
  return (schema.safeParse(data).error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(schema.shape).join(', ');
      return issue.keys.map((key) =>
        finding(file, file.lineOfField(key), 'front-matter', {
          ja: `「${key}」という項目はありません。行を消すか、次のどれかにしてください: ${known}`,
          en: `there is no field "${key}". Remove the line, or write one of: ${known}`,
        }),
      );
    }
    const name = String(issue.path[0] ?? '');
    const [only] = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const text = values[name] ?? {ja: '空でない文字列', en: 'a text that is not empty'};
    const value = only === undefined ? text : {ja: only, en: only};
    return finding(file, file.lineOfField(name), 'front-matter', {
      ja: `項目 ${name} がないか、値が正しくありません。${name}: に続けて、${value.ja}を書いてください。`,
      en: `the field ${name} is missing or its value is wrong. Behind ${name}: write ${value.en}.`,
    });
  });
}

/** Pages at these places condense an official page. */
const condensing = /^docs\/(?:application|guides)\//;

/** A year before a date. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

function overdueComparison(file: ContentFile, today: string): Finding[] {
  const compared = file.frontMatter?.data.compared ?? '';
  if (!file.frontMatter || !condensing.test(file.path)) return [];
  if (typeof compared !== 'string' || compared >= yearBefore(today)) return [];
  const last = compared === '' ? {ja: '記録がありません', en: 'there is no record'} : {ja: compared, en: compared};
  const found = finding(file, file.lineOfField('compared'), 'compared', {
    ja: `公式ページと見比べてから1年を過ぎています（${last.ja}）。違いを直してから compared: "${today}" と書いてください。`,
    en:
      `the last comparison with the official page is over a year old (${last.en}). Compare it, correct what differs, ` +
      `and write compared: "${today}".`,
  });
  return [compared === '' ? found : {...found, warns: true}];
}

/** The rule about front matter of pages. */
export const pageFieldRule: Rule = ({files, today}) =>
  files
    .filter(({kind}) => kind === 'page')
    .flatMap((file) => [...wrongFields(file), ...overdueComparison(file, today)]);

// Checks the front matter of pages: fields of the schema only, an id equal to the file name, a description. For notices
// see notices.ts.
import * as z from 'zod';
import {similarWords} from '../lib/similar-words';
import {readFrontMatter} from '../notices/front-matter';
import type {Content, ContentFile, Rule} from './content';
import {type Finding, place} from './finding';

const text = z.string().trim().min(1);

/** The front matter of a page in Japanese. */
const pageSchema = z.strictObject({
  /** The page's name in links and in the side navigation: the file's name. Both languages have the same. */
  id: text.regex(/^[A-Za-z0-9_-]+$/),
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
  /** The day of the last comparison with the official page that this one condenses; pages without one leave it out. */
  compared: z.optional(z.iso.date()),
});

/** The front matter of its English translation. */
const translationSchema = z.strictObject({
  ...pageSchema.omit({compared: true}).shape,
  /** What the page was translated from; `npm run check -- --translated` writes it. */
  translatedFrom: z.optional(z.record(z.string(), z.string())),
});

function pages({files}: Content): ContentFile[] {
  return files.filter(({kind}) => kind === 'page');
}

/** The line of a field, or of the first line where it is not there. */
function lineOfField(file: ContentFile, name: string): number {
  const field = file.frontMatter?.fields.get(name);
  return field ? file.lineAt(field.keyStart) : 1;
}

/** A file whose front matter is not there or no YAML. */
function unreadable(file: ContentFile): Finding {
  const {problem} = readFrontMatter(file.text);
  const at = place(file, problem?.line ?? 1, 'front-matter');
  return problem?.code === 'yaml-unreadable'
    ? {
        ...at,
        what: {
          ja: `先頭の項目欄がYAMLとして読めません（${problem.value}）`,
          en: `the front matter cannot be read as YAML (${problem.value})`,
        },
        todo: {
          ja: '「項目: 値」の形で書き、: や # を含む値は " で囲んでください',
          en: 'Write "field: value", and put a value with : or # into double quotes',
        },
      }
    : {
        ...at,
        what: {ja: '先頭の項目欄がありません', en: 'there is no front matter'},
        todo: {
          ja: '--- の行、id・title・description の項目、もう1つの --- の行でファイルを始めてください',
          en: 'Begin the file with a line ---, the fields id, title and description, and another line ---',
        },
      };
}

function wrongFields(file: ContentFile): Finding[] {
  const data = file.frontMatter?.data;
  if (!data) return [unreadable(file)];
  const schema = file.language === 'ja' ? pageSchema : translationSchema;
  const parsed = schema.safeParse(data);
  const known = Object.keys(schema.shape);
  return (parsed.error?.issues ?? []).flatMap((issue): Finding[] => {
    const at = (name: string) => place(file, lineOfField(file, name), 'front-matter');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const [meant] = similarWords(key, known);
        const others = known.join(', ');
        return {
          ...at(key),
          what: {ja: `「${key}」という項目はありません`, en: `there is no field "${key}"`},
          todo: meant
            ? {ja: `${meant} と書くか、行を消してください`, en: `Write ${meant}, or remove the line`}
            : {
                ja: `行を消すか、次のどれかにしてください: ${others}`,
                en: `Remove the line, or write one of: ${others}`,
              },
        };
      });
    }
    const name = String(issue.path[0] ?? '');
    // The two rules below report these in more detail.
    if (name === 'description' || name === 'id') return [];
    const shown =
      issue.code === 'invalid_type' && issue.expected === 'boolean'
        ? {ja: 'true か false', en: 'true or false'}
        : name === 'compared'
          ? {ja: '"2026-11-29" の形の日付', en: 'a date like "2026-11-29", in double quotes,'}
          : {ja: '空でない文字列', en: 'a text that is not empty'};
    return [
      {
        ...at(name),
        what:
          name in data
            ? {ja: `項目 ${name} の値が正しくありません`, en: `the value of the field ${name} is not right`}
            : {ja: `項目 ${name} がありません`, en: `the field ${name} is missing`},
        todo: {ja: `${name}: に${shown.ja}を書いてください`, en: `Write ${shown.en} behind ${name}:`},
      },
    ];
  });
}

const fieldsRule: Rule = (content) => pages(content).flatMap(wrongFields);

const idRule: Rule = (content) =>
  pages(content).flatMap((file): Finding[] => {
    if (!file.frontMatter) return [];
    const id = String(file.frontMatter.data.id ?? '').trim();
    const name = (file.path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
    // Two pages of one folder cannot have the same id if each is the name of its file.
    if (id === name) return [];
    const at = place(file, lineOfField(file, 'id'), 'page-id');
    if (id === '') {
      const what = {ja: '項目 id がありません', en: 'the field id is missing'};
      return [{...at, what, todo: {ja: `id: ${name} と書いてください`, en: `Write id: ${name}`}}];
    }
    return [
      {
        ...at,
        what: {ja: `id「${id}」がファイル名と違います`, en: `the id "${id}" differs from the file's name`},
        todo: {
          ja: `id: ${name} と書いてください。アドレスが変わらないように、公開後は変えません`,
          en: `Write id: ${name}, and never change it once the page is published: it is the address`,
        },
      },
    ];
  });

const descriptionRule: Rule = (content) =>
  pages(content).flatMap((file): Finding[] => {
    if (!file.frontMatter) return [];
    const {description} = file.frontMatter.data;
    if (typeof description === 'string' && description.trim() !== '') return [];
    return [
      {
        ...place(file, lineOfField(file, 'description'), 'description'),
        what: {ja: '項目 description（ページの説明）がありません', en: 'the field description is missing'},
        todo: {
          ja: 'このページで何ができるかを、検索結果に出る1文で書いてください',
          en: 'Say in one sentence, for search results, what readers can do with the page',
        },
      },
    ];
  });

/** Pages at these places condense an official page. */
const condensing = /^docs\/(?:application|guides)\//;

/** A year before a date. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

const comparedRule: Rule = (content) =>
  pages(content).flatMap((file): Finding[] => {
    if (!file.frontMatter || !condensing.test(file.path)) return [];
    const {compared} = file.frontMatter.data;
    const at = place(file, lineOfField(file, 'compared'), 'compared');
    const todo = {
      ja: `公式ページと見比べ、違いを直してから compared: "${content.today}" と書いてください`,
      en: `Compare the page with the official one, correct what differs, and write compared: "${content.today}"`,
    };
    if (compared === undefined) {
      const what = {ja: '項目 compared（公式ページと見比べた日）がありません', en: 'the field compared is missing'};
      return [{...at, what, todo}];
    }
    if (typeof compared !== 'string' || compared >= yearBefore(content.today)) return [];
    const what = {
      ja: `公式ページと最後に見比べたのは1年以上前（${compared}）です`,
      en: `the page was last compared with the official one over a year ago (${compared})`,
    };
    return [{...at, what, todo, warns: true}];
  });

/** The rules about front matter of pages. */
export const pageFieldRules: readonly Rule[] = [fieldsRule, idRule, descriptionRule, comparedRule];

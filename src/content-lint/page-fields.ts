// Checks the front matter of pages: fields that a schema knows, an id that fits file and translation, a description. Notices: see notices.ts.
import {similarWords} from '../lib/similar-words';
import {readFrontMatter} from '../notices/front-matter';
import type {Content, ContentFile} from './content';
import type {Finding, Rule} from './finding';
import {pageSchema, translationSchema} from './page-schema';

function pages({files}: Content): ContentFile[] {
  return files.filter(({kind}) => kind === 'page');
}

/** The line of a field, or of the first line where it is not there. */
function lineOfField(file: ContentFile, name: string): number {
  const field = file.frontMatter?.fields.get(name);
  return field ? file.lineAt(field.keyStart) : 1;
}

/** A file whose front matter is not there or no YAML. */
function unreadable(file: ContentFile): Finding[] {
  const {problem} = readFrontMatter(file.text);
  const at = {file: file.path, line: problem?.line ?? 1, rule: 'front-matter' as const};
  if (problem?.code === 'yaml-unreadable') {
    return [
      {
        ...at,
        what: {
          ja: `先頭の項目欄がYAMLとして読めません（${problem.value}）`,
          en: `the front matter cannot be read as YAML (${problem.value})`,
        },
        todo: {
          ja: '「項目: 値」の形で書き、: や # を含む値は " で囲んでください',
          en: 'Write "field: value", and put a value with : or # into double quotes',
        },
      },
    ];
  }
  return [
    {
      ...at,
      what: {ja: '先頭の項目欄がありません', en: 'there is no front matter'},
      todo: {
        ja: '--- の行、id・title・description の項目、もう1つの --- の行でファイルを始めてください',
        en: 'Begin the file with a line ---, the fields id, title and description, and another line ---',
      },
    },
  ];
}

const kinds: Record<string, {ja: string; en: string}> = {
  boolean: {ja: 'true か false', en: 'true or false'},
  string: {ja: '空でない文字列', en: 'a text that is not empty'},
};

function wrongFields(file: ContentFile): Finding[] {
  const data = file.frontMatter?.data;
  if (!data) return unreadable(file);
  const schema = file.language === 'ja' ? pageSchema : translationSchema;
  const parsed = schema.safeParse(data);
  const known = Object.keys(schema.shape);
  return (parsed.error?.issues ?? []).flatMap((issue): Finding[] => {
    const at = (name: string) => ({
      file: file.path,
      line: lineOfField(file, name),
      rule: 'front-matter' as const,
    });
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
    // The two rules below speak of these with better words.
    if (name === 'description' || name === 'id') return [];
    const shown = kinds[issue.code === 'invalid_type' ? issue.expected : 'string'] ?? {
      ja: '空でない文字列',
      en: 'a text',
    };
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

const fieldsRule: Rule = {id: 'front-matter', check: (content) => pages(content).flatMap(wrongFields)};

const idRule: Rule = {
  id: 'page-id',
  check: (content) => {
    return pages(content).flatMap((file): Finding[] => {
      if (!file.frontMatter) return [];
      const {id} = file.frontMatter.data;
      const name = (file.path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
      const at = {file: file.path, line: lineOfField(file, 'id'), rule: 'page-id' as const};
      if (id === undefined || id === null || String(id).trim() === '') {
        return [
          {
            ...at,
            what: {ja: '項目 id がありません', en: 'the field id is missing'},
            todo: {ja: `id: ${name} と書いてください`, en: `Write id: ${name}`},
          },
        ];
      }
      // Two pages of one folder cannot have the same id where each is its file's name.
      if (id === name) return [];
      return [
        {
          ...at,
          what: {
            ja: `id「${String(id)}」がファイル名と違います`,
            en: `the id "${String(id)}" differs from the file's name`,
          },
          todo: {
            ja: `id: ${name} と書いてください。アドレスが変わらないように、公開後は変えません`,
            en: `Write id: ${name}, and never change it once the page is published: it is the address`,
          },
        },
      ];
    });
  },
};

const descriptionRule: Rule = {
  id: 'description',
  check: (content) =>
    pages(content).flatMap((file): Finding[] => {
      if (!file.frontMatter) return [];
      const {description} = file.frontMatter.data;
      if (typeof description === 'string' && description.trim() !== '') return [];
      return [
        {
          file: file.path,
          line: lineOfField(file, 'description'),
          rule: 'description',
          what: {ja: '項目 description（ページの説明）がありません', en: 'the field description is missing'},
          todo: {
            ja: 'このページで何ができるかを、検索結果に出る1文で書いてください',
            en: 'Say in one sentence, for search results, what readers can do with the page',
          },
        },
      ];
    }),
};

/** The rules about front matter of pages. */
export const pageFieldRules: readonly Rule[] = [fieldsRule, idRule, descriptionRule];

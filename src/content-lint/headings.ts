// Guards the anchors of pages: every heading has a written id, none twice, and none that was published is lost.
import {anchorRecord, type Content, type ContentFile, folders, type Rule} from './content';
import {oldAddresses} from './data/addresses';
import {type Finding, place} from './finding';
import {attributeOf, elementsOf, headingsOf, lineOf, markdownFiles, spanOf} from './nodes';

/** An id as Docusaurus would make it of an English heading; empty where the text has no letters of ASCII. */
export function idFromText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** The id of each heading; one without gets its translation's, else one from the English text, unless it is taken. */
function idsToGive(content: Content, file: ContentFile): (string | undefined)[] {
  const own = headingsOf(file);
  const translation = content.translationOf(file);
  const other = translation ? headingsOf(translation) : [];
  const isSameShape =
    other.length === own.length && own.every(({node}, index) => node.depth === other[index]?.node.depth);
  const made = own.map(({id, text}, index) => {
    const across = isSameShape ? other[index] : undefined;
    return id ?? across?.id ?? idFromText(file.language === 'en' ? text : (across?.text ?? ''));
  });
  return made.map((id) => (id !== '' && made.indexOf(id) === made.lastIndexOf(id) ? id : undefined));
}

function comment(file: ContentFile, id: string): string {
  return file.path.endsWith('.mdx') ? `{/* #${id} */}` : `<!-- #${id} -->`;
}

const idMissing: Rule = (content) =>
  markdownFiles(content.files).flatMap((file) => {
    const headings = headingsOf(file);
    if (headings.every(({id}) => id !== undefined)) return [];
    const given = idsToGive(content, file);
    return headings.flatMap(({id, text, line, node}, index): Finding[] => {
      if (id !== undefined) return [];
      const made = given[index];
      const shown = comment(file, made ?? 'id-in-english');
      // A heading that is underlined ends on another line than its text: that one is left to people.
      const oneLine = node.position?.start.line === node.position?.end.line;
      const at = spanOf(node).end;
      return [
        {
          ...place(file, line, 'heading-id-missing'),
          what: {ja: `見出し「${text}」にidがありません`, en: `the heading "${text}" has no id`},
          todo: {
            ja: `見出しの後に ${shown} と書いてください。日本語版と英語版で同じidにします`,
            en: `Write ${shown} behind it, the same in both languages`,
          },
          ...(made !== undefined && oneLine ? {fix: [{start: at, end: at, text: ` ${comment(file, made)}`}]} : {}),
        },
      ];
    });
  });

const idDoubled: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) => {
    const seen = new Map<string, number>();
    const ids = [
      ...headingsOf(file).flatMap(({id, line}) => (id === undefined ? [] : [{id, line}])),
      ...elementsOf(file).flatMap((element) => {
        const id = attributeOf(element, 'id');
        return id === undefined ? [] : [{id, line: lineOf(element)}];
      }),
    ].sort((a, b) => a.line - b.line);
    return ids.flatMap(({id, line}): Finding[] => {
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, line);
        return [];
      }
      return [
        {
          ...place(file, line, 'heading-id-doubled'),
          what: {ja: `id「${id}」は${first}行目にもあります`, en: `the id "${id}" stands on line ${first} as well`},
          todo: {
            ja: '新しいほうの見出しに別のidを付けてください。古いidは変えません',
            en: 'Give the newer heading another id; leave the older as it is',
          },
        },
      ];
    });
  });

function anchorsIn(file: ContentFile): Set<string> {
  return new Set([
    ...headingsOf(file).flatMap(({id}) => id ?? []),
    ...elementsOf(file).flatMap((element) => attributeOf(element, 'id') ?? []),
  ]);
}

/** The address of a page without the language, such as `/tools/fees/`. */
export function addressOf(file: ContentFile): string | undefined {
  const folder = folders[file.kind === 'notice' ? 'notice' : 'page'][file.language];
  if (!file.path.startsWith(folder)) return undefined;
  const slug = file.frontMatter?.data.slug;
  const name = file.path.slice(folder.length).replace(/\.mdx?$/, '');
  if (file.kind === 'notice') return `/blog/${name}/`;
  if (typeof slug === 'string' && slug.startsWith('/')) return slug.endsWith('/') ? slug : `${slug}/`;
  return `/${name.replace(/(?:^|\/)index$/, '')}/`.replace('//', '/');
}

/** The pages and anchors as they are now, together with those recorded before: nothing is ever taken away. */
export function recordedAnchors({files, publishedAnchors}: Content): string[] {
  const pages = files.filter((file) => file.kind === 'page' && file.language === 'ja' && !file.unreadable());
  const now = pages.flatMap((file) => [
    file.path,
    ...headingsOf(file).flatMap(({id}) => (id === undefined ? [] : `${file.path}#${id}`)),
  ]);
  return [...new Set([...publishedAnchors, ...now])].sort();
}

function goneFrom(file: ContentFile, recorded: readonly string[]): Finding[] {
  if (file.unreadable()) return [];
  const present = anchorsIn(file);
  // Most often the heading is still there, under an id that is new.
  const renamed = headingsOf(file).find(({id}) => id === undefined || !recorded.includes(id));
  return recorded
    .filter((id) => !present.has(id))
    .map((id) => ({
      ...place(file, renamed?.line ?? 1, 'published-anchor-gone'),
      what: {ja: `公開済みのアンカー「#${id}」がなくなっています`, en: `the published anchor "#${id}" is gone`},
      todo: {
        ja: `見出しのidを ${id} に戻してください。見出しごとなくすときは、内容を引き継ぐ場所に <a id="${id}" /> を置きます`,
        en:
          `Give the heading its id ${id} back; if the heading is gone for good, put <a id="${id}" /> where its ` +
          'subject is now',
      },
    }));
}

function pageGone(page: string, line: number): Finding[] {
  const address = `/${page.replace(/^docs\//, '').replace(/\.mdx?$/, '')}/`;
  if (oldAddresses.some(({from}) => from.replace(/\/?$/, '/') === address)) return [];
  return [
    {
      file: anchorRecord,
      line,
      rule: 'published-anchor-gone',
      what: {ja: `公開済みのページ ${page} がなくなっています`, en: `the published page ${page} is gone`},
      todo: {
        ja: `ページを戻すか、src/content-lint/data/addresses.ts に ${address} からの転送を書いてください`,
        en: `Put it back, or write a redirect from ${address} in src/content-lint/data/addresses.ts`,
      },
    },
  ];
}

const anchorGone: Rule = (content) => {
  const byPath = new Map(content.files.map((file) => [file.path, file]));
  const published = new Map<string, {line: number; ids: string[]}>();
  for (const [index, entry] of content.publishedAnchors.entries()) {
    const [page = '', id] = entry.split('#');
    // The record is a list with one entry a line, after a line with its bracket.
    const known = published.get(page) ?? {line: index + 2, ids: []};
    if (id !== undefined) known.ids.push(id);
    published.set(page, known);
  }
  return [...published].flatMap(([page, {line, ids}]): Finding[] => {
    const file = byPath.get(page);
    if (!file) return pageGone(page, line);
    const translation = content.translationOf(file);
    return [...goneFrom(file, ids), ...(translation ? goneFrom(translation, ids) : [])];
  });
};

/** The rules about ids of headings. */
export const headingRules: readonly Rule[] = [idMissing, idDoubled, anchorGone];

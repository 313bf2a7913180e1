// Guards the anchors of pages: every heading has a written id, none twice, and none that was published is lost.
import {anchorRecord, type Content, type ContentFile, type Rule} from './content';
import {oldAddresses} from './data/addresses';
import {type Finding, finding} from './finding';
import {attributeOf, elementsOf, headingsOf, lineOf, markdownFiles} from './nodes';

const idMissing: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) =>
    headingsOf(file)
      .filter(({id}) => id === undefined)
      .map(({text, line}) => {
        const comment = file.path.endsWith('.mdx') ? '{/* #name-in-english */}' : '<!-- #name-in-english -->';
        return finding(file, line, 'heading-id-missing', {
          ja: `見出し「${text}」にidがありません。後に ${comment} と書いてください。日本語版と英語版で同じidにします。`,
          en: `the heading "${text}" has no id. Write ${comment} after it, the same in both languages.`,
        });
      }),
  );

const idDuplicate: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) => {
    const ids = idsIn(file).sort((a, b) => a.line - b.line);
    return ids
      .filter(({id}, index) => ids.findIndex((one) => one.id === id) < index)
      .map(({id, line}) =>
        finding(file, line, 'heading-id-duplicate', {
          ja: `id「${id}」は、このページの前のほうにもあります。新しいほうの見出しに別のidを付けてください。古いidは変えません。`,
          en: `the id "${id}" is on this page already. Give the newer heading another id; leave the older as it is.`,
        }),
      );
  });

/** The ids of headings and elements. */
function idsIn(file: ContentFile): {id: string; line: number}[] {
  const elements = elementsOf(file).map((element) => ({id: attributeOf(element, 'id'), line: lineOf(element)}));
  return [...headingsOf(file), ...elements].flatMap(({id, line}) => (id === undefined ? [] : [{id, line}]));
}

/** The pages and anchors as they are now, together with those recorded before: nothing is ever removed. */
export function recordedAnchors({files, publishedAnchors}: Content): string[] {
  const pages = files.filter((file) => file.kind === 'page' && file.language === 'ja' && !file.unreadable());
  const now = pages.flatMap((file) => [
    file.path,
    ...headingsOf(file).flatMap(({id}) => (id === undefined ? [] : `${file.path}#${id}`)),
  ]);
  return [...new Set([...publishedAnchors, ...now])].sort();
}

function isRedirected(page: string): boolean {
  const address = page.replace(/^docs/, '').replace(/\.mdx?$/, '/');
  return oldAddresses.some(({from}) => from === address);
}

const anchorGone: Rule = (content) => {
  const ids = new Map(content.files.map((file) => [file, new Set(idsIn(file).map(({id}) => id))]));
  return content.publishedAnchors.flatMap((entry): Finding[] => {
    const [page = '', id] = entry.split('#');
    const file = content.files.find(({path}) => path === page);
    if (!file) {
      if (id !== undefined || isRedirected(page)) return [];
      return [
        finding({path: anchorRecord}, 1, 'published-anchor-gone', {
          ja: `公開済みのページ ${page} がありません。戻すか、src/content-lint/data/addresses.ts に転送を書いてください。`,
          en: `the published page ${page} is gone. Restore it, or redirect it in src/content-lint/data/addresses.ts.`,
        }),
      ];
    }
    return [file, content.translationOf(file)]
      .filter((one) => one !== undefined)
      .filter((one) => id !== undefined && !one.unreadable() && !ids.get(one)?.has(id))
      .map((one) =>
        finding(one, 1, 'published-anchor-gone', {
          ja: `公開済みのアンカー「#${id}」がありません。見出しのidを戻すか、内容を引き継ぐ場所に <a id="${id}" /> を置いてください。`,
          en: `the published anchor "#${id}" is gone. Restore the heading's id, or put <a id="${id}" /> where it was.`,
        }),
      );
  });
};

/** The rules about ids of headings. */
export const headingRules: readonly Rule[] = [idMissing, idDuplicate, anchorGone];

// Which files of the site a text names: decides what a page needs before it is kept, and which files nobody needs any more.

const tag = /<(?:script|link|img)\b[^>]*>/g;
const address = /\s(?:src|href)=["']?((?:\/en)?\/(?:assets|img)\/[^\s"'>]+)/;

/** Addresses of the scripts, style sheets and pictures that a page's HTML names, each once. Not what it only links to. */
export function filesNamedIn(html: string): string[] {
  const found = [...html.matchAll(tag)].map(([text]) => address.exec(text)?.[1]);
  return [...new Set(found.filter((file) => file !== undefined))];
}

const mark = /\b[0-9a-f]{8,32}\b|\/img\/[\w./-]+/g;

/** What names a file in another file: its content hash, as the bundler's tables have it, or the path of a file without one. */
export function markOf(path: string): string {
  return /[.-]([0-9a-f]{8,32})\.\w+$/.exec(path)?.[1] ?? path.replace(/^\/en(?=\/img\/)/, '');
}

/**
 * The files that are still needed: a kept page names them, or a script that is needed itself. A page names its release's table of
 * chunks (`runtime~main`), and this one names all others, so that a kept page finds them also after later releases.
 * @param pages the HTML of the kept pages
 * @param files paths of the files that are kept
 * @param read gives the text of one of the files
 */
export async function neededFiles(
  pages: Iterable<string>,
  files: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<Set<string>> {
  const marks = new Set<string>();
  const take = (text: string): void => {
    for (const [found] of text.matchAll(mark)) {
      marks.add(found);
    }
  };
  for (const html of pages) {
    take(html);
  }
  const needed = new Set<string>();
  for (let before = -1; before < needed.size; ) {
    before = needed.size;
    for (const file of files) {
      if (!needed.has(file) && marks.has(markOf(file))) {
        needed.add(file);
        if (file.endsWith('.js')) {
          take(await read(file));
        }
      }
    }
  }
  return needed;
}

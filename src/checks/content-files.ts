// Which files hold what readers read: pages, notices and the texts of the interface.
import {readdirSync} from 'node:fs';
import path from 'node:path';

const contentFolders = ['docs', 'blog', 'i18n'];
const contentFile = /\.(mdx?|json|yml)$/;

/**
 * All content files below `root`, as paths relative to it with forward slashes, sorted. Files and folders whose name starts with
 * an underscore are not published and left out.
 */
export function contentFiles(root: string): string[] {
  return contentFolders
    .flatMap((folder) => readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile() && contentFile.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('_')))
    .sort();
}

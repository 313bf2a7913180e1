// Writes each page as Markdown, and llms.txt.
import type {BuiltSite} from './built-site';

/** Writes each page as Markdown, and llms.txt. */
export async function writeMarkdownTwins(_site: BuiltSite): Promise<void> {}

// llms.txt: what the site is, where its pages stand as Markdown, and where the facts in force are. https://llmstxt.org/
import {reachWords} from '../../data/reach-words';
import type {Locale} from '../../domain/localized';
import {subscriptionToAll} from '../../domain/notices/subscriptions';

/** A page for the list: absolute address of its twin, and the heading of the side navigation it stands under. */
export type ListedPage = {title: string; description: string; twin: string; section: string | undefined};

/** The site in one language. `root` is its absolute address with a slash at the end. */
export type ListedSite = {
  locale: Locale;
  siteName: string;
  description: string;
  root: string;
  otherText: string;
};

function line({title, description, twin}: ListedPage): string {
  return `- [${title}](${twin}): ${description}`;
}

/**
 * Writes llms.txt.
 * @param pages the pages in their order; those without a section are left out
 */
export function llmsText(
  {locale, siteName, description, root, otherText}: ListedSite,
  pages: readonly ListedPage[],
): string {
  const sections = [...new Set(pages.map(({section}) => section))].filter((one) => one !== undefined);
  const words = (key: keyof typeof reachWords) => reachWords[key][locale];
  const {rss, atom, json, calendar} = subscriptionToAll;
  const parts = [
    `# ${siteName}`,
    `> ${description}`,
    words('caution'),
    words('everyPage'),
    ...sections.flatMap((section) => [
      `## ${section}`,
      pages
        .filter((page) => page.section === section)
        .map(line)
        .join('\n'),
    ]),
    `## ${words('inForce')}`,
    [
      `- [notices.json](${root}notices.json): ${words('noticesJson')}`,
      `- [${words('notices')}](${root}blog/index.md): ${words('noticeList')}`,
      `- [RSS](${root}${rss}), [Atom](${root}${atom}), [JSON Feed](${root}${json}), [iCalendar](${root}${calendar}): ${words('feeds')}`,
    ].join('\n'),
    '## Optional',
    `- [${words('otherLanguage')}](${otherText}): ${words('otherLanguageMore')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

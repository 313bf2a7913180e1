// The order in which results are shown.
import type {PublishedNotice} from '../notices/published';
import type {NoticeState} from '../notices/state';
import {isOfficial, type Result} from './find';

export type Group = 'best' | 'pages' | 'tools' | 'notices' | 'official';

/** A notice with its state at a moment. */
export type NoticeNow = Pick<PublishedNotice, 'kind' | 'date'> & {state: NoticeState};

/** A result and, where it is a notice, its state. */
export type Row = Result & {notice?: NoticeNow | undefined};

/** Factor for the score of a notice that is over. */
const OVER = 0.3;
const SHOWN: Record<Group, number> = {best: 1, pages: 4, tools: 2, notices: 3, official: 2};

function groupOf({page}: Result): Group {
  if (isOfficial(page)) return 'official';
  if (page.notice !== undefined) return 'notices';
  return page.url.includes('/tools/') ? 'tools' : 'pages';
}

/** A notice without a known state counts as over, as most are: then few rows move. */
const scoreOf = ({page, score, notice}: Row): number =>
  page.notice === undefined || notice?.state === 'scheduled' || notice?.state === 'in-force' ? score : score * OVER;

/**
 * The results in groups, in the order on the screen: the best answer, then pages, tools and notices. Pages of the
 * official manual come before all where one of them answers best, else last.
 * @param noticeNow a notice by its slug, as soon as it is known
 */
export function groupsOf(
  results: readonly Result[],
  noticeNow: (slug: string) => NoticeNow | undefined,
): [Group, Row[]][] {
  const rows = results
    .map(
      (result): Row => (result.page.notice === undefined ? result : {...result, notice: noticeNow(result.page.notice)}),
    )
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  const best = rows.find(({page}) => !isOfficial(page));
  const isOutside = rows[0] !== best;
  const order: Group[] = isOutside
    ? ['official', 'pages', 'tools', 'notices']
    : ['best', 'pages', 'tools', 'notices', 'official'];
  return order.flatMap((group): [Group, Row[]][] => {
    const inGroup = rows.filter((row) => (row === best && !isOutside ? 'best' : groupOf(row)) === group);
    return inGroup.length > 0 ? [[group, inGroup.slice(0, SHOWN[group])]] : [];
  });
}

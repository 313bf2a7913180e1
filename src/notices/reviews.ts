// Finds the notices whose review is overdue: a review date that has passed warns for two weeks, then fails the check.
import {dayInJapan, dayNumber} from '../lib/civil-date';
import type {StaffLocale} from '../lib/localized';
import {endsAt} from './moment';
import type {Notice} from './schema';

/** How many days after its review date a notice only warns. */
const REVIEW_GRACE_DAYS = 14;

/** A notice whose review date has passed. */
type OverdueReview<N> = {
  notice: N;
  review: string;
  severity: 'warning' | 'failure';
};

/**
 * The notices whose review date lies before today, in their order. Ended, cancelled and replaced ones need no review.
 */
export function overdueReviews<N extends Pick<Notice, 'review' | 'end' | 'endedAt' | 'state' | 'replacedBy'>>(
  notices: readonly N[],
  todayInJapan: string,
): OverdueReview<N>[] {
  const today = dayNumber(todayInJapan);
  return notices.flatMap((notice) => {
    const {review, end, endedAt, state, replacedBy} = notice;
    if (review === undefined || endedAt !== undefined || replacedBy !== undefined || state === 'cancelled') return [];
    if (end !== undefined && state === undefined && dayInJapan(endsAt(end) - 1) < today) return [];
    const daysOverdue = today - dayNumber(review);
    if (daysOverdue < 1) return [];
    return [{notice, review, severity: daysOverdue > REVIEW_GRACE_DAYS ? 'failure' : 'warning'}];
  });
}

/** What staff read about one of them: the file, the field, what is overdue and what to do. */
export function reviewLine(
  {notice: {file, slug}, review}: OverdueReview<{file: string; slug: string}>,
  locale: StaffLocale,
): string {
  const end = `npm run notice -- end ${slug}`;
  const message = {
    en: `${review} has passed. If the notice still holds, write a later date here; if not, end it with ${end}.`,
    ja: `${review} を過ぎています。まだ有効なら、ここにもっと後の日を書き、終わっていたら ${end} で終わらせてください。`,
  };
  return `${file}: notice.review: ${message[locale]}`;
}

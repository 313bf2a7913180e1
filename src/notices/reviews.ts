// Finds the notices whose review is overdue: a review date that has passed warns for two weeks, then fails the check.
import {dayInJapan, dayNumber, isoDate} from '../lib/civil-date';
import type {StaffLocale} from '../lib/localized';
import {endsAt} from './moment';
import type {Notice} from './schema';

/** How many days after its review date a notice only warns. */
const REVIEW_GRACE_DAYS = 14;

/** A notice whose review date has passed. */
type OverdueReview<N> = {
  notice: N;
  review: string;
  /** Days since the review date, at least 1. */
  daysOverdue: number;
  weight: 'warning' | 'failure';
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
    return [{notice, review, daysOverdue, weight: daysOverdue > REVIEW_GRACE_DAYS ? 'failure' : 'warning'}];
  });
}

/** What staff read about one of them: the file, the field, what is overdue and what to do. */
export function reviewLine(
  {notice, review, daysOverdue, weight}: OverdueReview<{file: string; slug: string}>,
  locale: StaffLocale,
): string {
  const {file, slug} = notice;
  const fails = isoDate(dayNumber(review) + REVIEW_GRACE_DAYS + 1);
  const how = `npm run notice -- end ${slug}`;
  const message = {
    en:
      `${review} passed ${daysOverdue} ${daysOverdue === 1 ? 'day' : 'days'} ago. ` +
      `See whether the notice still holds: if it does, write a later date here; if not, end it with ${how}.`,
    ja:
      `${review} を${daysOverdue}日過ぎています。お知らせがまだ有効か確かめてください。` +
      `有効なら、ここにもっと後の日を書きます。終わっていたら、${how} で終わらせます。`,
  };
  const warning = {
    en: ` Until ${fails} this is a warning; from then on npm run check fails.`,
    ja: `${fails} からは npm run check が失敗します。`,
  };
  return `${file}: notice.review: ${message[locale]}${weight === 'warning' ? warning[locale] : ''}`;
}

// The texts of feeds and calendars.
import type {Localized} from '../../lib/localized';
import type {WrittenState} from '../state';

export const subscriptionMessages: Record<
  'title' | 'about' | 'period' | 'affects' | 'openEnded' | 'replacedBy' | 'changed',
  Localized
> = {
  /** The name of the feeds and of the calendar; a service's own ones add the service's name. */
  title: {ja: '遺伝研スパコンのお知らせ', en: 'NIG supercomputer notices'},
  about: {ja: 'メンテナンス、障害、受付に関するお知らせ', en: 'Maintenance, outages and registration'},
  period: {ja: '期間', en: 'Period'},
  affects: {ja: '対象', en: 'Affects'},
  /** Beside the headline of an entry that shows its first day alone. */
  openEnded: {ja: '終了日は未定', en: 'no end date yet'},
  /** In front of the title of a notice whose times were changed. */
  changed: {ja: '変更', en: 'Changed'},
  replacedBy: {ja: '代わりのお知らせ', en: 'See instead'},
};

/** Why the dates of a notice do not hold any more. */
export const calledOffMessages: Record<WrittenState, Localized> = {
  postponed: {
    ja: '延期になりました。この日程では行いません。',
    en: 'Postponed: this does not take place on these dates.',
  },
  cancelled: {ja: '中止になりました。', en: 'Cancelled: this does not take place.'},
  superseded: {
    ja: '日程が変わり、別のお知らせに差し替えました。',
    en: 'These dates no longer apply: another notice has replaced this one.',
  },
};

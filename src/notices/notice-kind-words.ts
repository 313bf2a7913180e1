// What readers see for the kinds of notices. Codes come from src/notices/schema.ts.
import type {Localized} from '../lib/localized';
import type {Kind} from './schema';

export const noticeKindWords = {
  outage: {ja: '障害', en: 'Outage'},
  maintenance: {ja: 'メンテナンス', en: 'Maintenance'},
  suspension: {ja: '一時停止', en: 'Suspension'},
  deadline: {ja: '期限', en: 'Deadline'},
  news: {ja: 'お知らせ', en: 'News'},
} satisfies Record<Kind, Localized>;

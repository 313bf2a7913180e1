// What the site says of itself where it is read by others: in the structured data.
import type {Localized} from '../domain/localized';

export const reachWords = {
  notices: {ja: 'お知らせ', en: 'Notices'},
} satisfies Record<string, Localized>;

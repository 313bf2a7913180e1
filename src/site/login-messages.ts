// The texts of the page for those who cannot log in.
import type {Localized} from '../lib/localized';

export const loginMessages = {
  fine: {ja: '今わかっているログインの障害はありません', en: 'No known login problem now'},
  fineText: {ja: '画面に出たメッセージを下から選んでください。', en: 'Choose the message on your screen below.'},
  outage: {ja: 'ログインに障害が出ています', en: 'There is a login problem now'},
  maintenance: {ja: '今はメンテナンス中です', en: 'Maintenance is in progress now'},
  problemText: {
    ja: '自分の設定を変える前に、お知らせを読んでください。',
    en: 'Read the notice before you change anything on your side.',
  },
  status: {ja: '稼働状況', en: 'Service status'},
  fix: {ja: '直し方', en: 'Fix'},
} as const satisfies Record<string, Localized>;

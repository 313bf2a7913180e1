// What the site says of itself where it is read by others: in the structured data, in the Markdown twins and in llms.txt.
import type {Localized} from '../domain/localized';

export const reachWords = {
  notices: {ja: 'お知らせ', en: 'Notices'},
  /** `{name}`: what the picture is called. */
  picture: {ja: '（図: {name}）', en: '(Picture: {name})'},
  /** The page's name follows, as a link. */
  tool: {
    ja: 'ここにはツールがあります。ページの上で使います: ',
    en: 'There is a tool here. Use it on the page: ',
  },
  dependsOnDay: {
    ja: '次の内容は日によって変わります。日時は日本時間です。このページが作られたあとのお知らせは、入っていません。',
    en: 'What follows depends on the day. Times are Japan time. Notices posted after this page was made are not in it.',
  },
  statesFromTimes: {
    ja: 'お知らせの状態（予定、継続中、終了）は、書いてある期間と、読む日時とで決まります。',
    en: 'Whether a notice is scheduled, in force or over follows from its period and from the time at which you read it.',
  },
  /** The page's address follows. */
  from: {ja: '元のページ: ', en: 'Made from the page: '},
  caution: {
    ja: '登録を受け付けているかどうかは、日によって変わります。答える前に、その日に続いているお知らせを確かめてください。料金と手順は、下のページに書いてあるとおりです。',
    en: 'Whether registration is open depends on the day. Before you answer, look at the notices that are in force on that day. Fees and steps are as the pages below say.',
  },
  everyPage: {
    ja: 'どのページにもMarkdown版があります。ページのアドレスの後にindex.mdを付けると読めます。',
    en: 'Every page also exists as Markdown: add index.md to its address.',
  },
  inForce: {ja: 'いま何が続いているか', en: 'What is in force'},
  noticesJson: {
    ja: 'すべてのお知らせの種類、対象のサービス、期間です。',
    en: 'the kind, the affected services and the period of every notice.',
  },
  noticeList: {ja: '新しい順の一覧です。', en: 'the list, newest first.'},
  feeds: {ja: '新しいお知らせを受け取れます。', en: 'to be told of new notices.'},
  otherLanguage: {ja: 'English', en: '日本語'},
  otherLanguageMore: {ja: '同じ内容の英語版です。', en: 'the same in Japanese, which is the original.'},
} satisfies Record<string, Localized>;

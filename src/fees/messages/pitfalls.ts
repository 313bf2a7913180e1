// The messages for what a person may trip over in a plan: what it is, and what to do about it.
// They name no line, service or node type (fields with indices and codes): the screen shows which ones are meant.
import type {Localized} from '../../lib/localized';
import type {PitfallCode} from '../pitfalls';

type PitfallMessages = {
  /** What is to know. One sentence. */
  what: Localized;
  /** What to do next. One or two sentences. */
  todo: Localized;
};

/** The message for each pitfall. `{tb}` is the pitfall's field of that name. */
export const pitfallMessages = {
  'tariff-not-confirmed': {
    what: {
      ja: '{tariff}年度の料金で計算しました。この年度の料金は、これと違うことがあります。',
      en: 'This was calculated with the fees of fiscal year {tariff}. The fees of this fiscal year may differ.',
    },
    todo: {
      ja: 'この年度の料金は、問い合わせ先に確かめてください。',
      en: 'Ask the help desk for the fees of this fiscal year.',
    },
  },
  'general-storage-lines-overlap': {
    what: {
      ja: '期間の重なるストレージの行は、税込で、1行ずつ計算すると{lineByLineTotal}円、まとめて計算すると{pooledTotal}円です。',
      en:
        'Storage lines with overlapping periods cost {lineByLineTotal} JPY line by line and {pooledTotal} JPY ' +
        'taken together (including tax).',
    },
    todo: {
      ja: 'どちらになるかは問い合わせ先が決めるので、申し込む前に聞いてください。',
      en: 'The help desk decides which one holds: ask before you apply.',
    },
  },
  'ask-help-desk-first': {
    what: {
      ja: 'このサービスとノードの組み合わせは、利用できないことがあります。',
      en: 'This service and node type together may not be available.',
    },
    todo: {
      ja: '申し込む前に、使えるかどうかを問い合わせ先に聞いてください。',
      en: 'Before you apply, ask the help desk whether you can use it.',
    },
  },
  'group-cloud-is-an-estimate': {
    what: {ja: 'DDBJグループクラウドの金額は、概算です。', en: 'The amounts for DDBJ Group Cloud are an estimate.'},
    todo: {
      ja: '利用計画表では計算できないので、問い合わせ先に確かめてください。計算ノード（リモートデスクトップの分も）は別の行で加え、データを運ぶ送料は別に見込んでください。',
      en:
        'The usage plan cannot work them out: ask the help desk. Add nodes (also for a remote desktop) as ' +
        'their own line; the postage of data transport is extra.',
    },
  },
  'service-suspended-for-new-users': {
    what: {
      ja: 'この計画には、今は新しい利用者を受け付けていないサービスが入っています。',
      en: 'This plan has a service that does not take new users at present.',
    },
    todo: {
      ja: '初めて使う方は、お知らせを読んでから、問い合わせ先に相談してください。',
      en: 'If you are a new user, read the notices, then ask the help desk.',
    },
  },
  'term-3-closed': {
    what: {
      ja: '第三期の金額は{closedOn}に確定したので、金額が変わる変更は受け付けていません。',
      en: 'Term 3 was fixed on {closedOn}: changes that alter its amount are not accepted any more.',
    },
    todo: {
      ja: '第三期に使いたいときは、この計画を出す前に問い合わせ先に相談してください。',
      en: 'If you need term 3, talk to the help desk before you submit this plan.',
    },
  },
  'line-outside-fiscal-year': {
    what: {
      ja: '{start}から{end}までの期間は、すべて年度の外にあるので、料金に入っていません。',
      en: 'The period from {start} to {end} is wholly outside the fiscal year, so it costs nothing here.',
    },
    todo: {
      ja: '日付を確かめ、正しければ、その年度の計画に書いてください。',
      en: 'Check the dates. If they are right, put the line into the plan of their own fiscal year.',
    },
  },
  'dates-clipped': {
    what: {
      ja: '期間のうち{daysLost}日は年度の外にあるので、料金に入っていません。',
      en: 'Days of the period that are outside the fiscal year and cost nothing here: {daysLost}.',
    },
    todo: {
      ja: '年度の外の日も使うときは、その年度の計画にも書いてください。',
      en: 'If you need days outside it, put them into the plan of their own fiscal year as well.',
    },
  },
  'storage-just-above-free': {
    what: {
      ja: '{tb} TBは無料の{freeTb} TBを少し超えるので、全量に料金がかかります。',
      en: '{tb} TB is just above the free {freeTb} TB, so the whole amount is charged.',
    },
    todo: {
      ja: '{reduceByTb} TB減らすと、この行は無料になり、税込で{savesYen}円安くなります。',
      en: 'With {reduceByTb} TB less this line is free: you save {savesYen} JPY including tax.',
    },
  },
  'storage-step-started': {
    what: {ja: '{tb} TBには、{chargedTb} TB分の料金がかかります。', en: '{tb} TB costs as much as {chargedTb} TB.'},
    todo: {
      ja: 'あと{spareTb} TBまでは、同じ料金で増やせます。{reduceByTb} TB減らすと、税込で{savesYen}円安くなります。',
      en:
        'Up to {spareTb} TB more costs nothing extra. With {reduceByTb} TB less you save {savesYen} JPY ' +
        'including tax.',
    },
  },
  'more-than-one-node': {
    what: {
      ja: 'このノードは1台が{unitsPerNode}単位なので、{units}単位は1台に収まりません。',
      en: 'A whole node of this type has {unitsPerNode} units, so {units} units do not fit into one computer.',
    },
    todo: {
      ja: '1台の中で使うときは、{unitsPerNode}単位以下にしてください。何台かに分けて使うときは、このままで構いません。',
      en: 'To work within one computer, take {unitsPerNode} units or fewer. To work on several, leave it as it is.',
    },
  },
} as const satisfies Record<PitfallCode, PitfallMessages>;

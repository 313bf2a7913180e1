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
      ja: '{tariff}年度の料金で計算しました。この年度の料金は、これと異なることがあります。',
      en: 'This estimate uses the fees of fiscal year {tariff}. The fees of this fiscal year may differ.',
    },
    todo: {
      ja: 'この年度の料金は、問い合わせ先に確認してください。',
      en: 'Ask the help desk about the fees of this fiscal year.',
    },
  },
  'general-storage-lines-overlap': {
    what: {
      ja: '期間の重なるストレージは、税込で、1行ずつ計算すると{lineByLineTotal}円、まとめて計算すると{pooledTotal}円です。',
      en: 'Overlapping storage costs {lineByLineTotal} JPY line by line, {pooledTotal} JPY together (including tax).',
    },
    todo: {
      ja: 'どちらになるかは、申し込む前に問い合わせ先に確認してください。',
      en: 'Before you apply, ask the help desk which amount applies.',
    },
  },
  'ask-help-desk-first': {
    what: {
      ja: 'このサービスとノードの組み合わせは、利用できないことがあります。',
      en: 'This combination of service and node type may not be available.',
    },
    todo: {
      ja: '使えるかどうかを、申し込む前に問い合わせ先に確認してください。',
      en: 'Before you apply, ask the help desk whether you can use it.',
    },
  },
  'group-cloud-is-an-estimate': {
    what: {ja: 'DDBJグループクラウドの金額は、概算です。', en: 'The amounts for DDBJ Group Cloud are estimates.'},
    todo: {
      ja: '利用計画表では計算できないので、問い合わせ先に確認してください。計算ノード（リモートデスクトップの分も）は別の行に加えます。データ輸送の送料は別です。',
      en:
        'The usage plan cannot calculate them: ask the help desk. Add compute nodes (also for a remote desktop) as ' +
        'a separate line. Postage for data transport is extra.',
    },
  },
  'service-suspended-for-new-users': {
    what: {
      ja: 'この計画に、新規利用の受付を停止中のサービスがあります。',
      en: 'This plan includes a service that accepts no new users at the moment.',
    },
    todo: {
      ja: 'すでに使っている方の変更など、受け付けるものを確かめてください。',
      en: 'Check what is still accepted, such as changes by existing users.',
    },
  },
  'term-3-closed': {
    what: {
      ja: '第三期の金額は{closedOn}に確定し、金額が変わる変更は受け付けていません。',
      en: 'Term 3 became final on {closedOn}: changes of its amount are no longer accepted.',
    },
    todo: {
      ja: '第三期に使いたいときは、この計画を提出する前に問い合わせ先に相談してください。',
      en: 'If you need term 3, contact the help desk before you submit this plan.',
    },
  },
  'year-over': {
    what: {ja: 'この年度は、{ended}に終わりました。', en: 'This fiscal year ended on {ended}.'},
    todo: {
      ja: 'これから使う分を見積もるには、年度を選び直してください。',
      en: 'To estimate future use, choose another fiscal year.',
    },
  },
  'period-over': {
    what: {ja: 'この期間は、{end}に終わっています。', en: 'This period ended on {end}.'},
    todo: {ja: 'これから使う分には、日付を選び直してください。', en: 'For future use, choose other dates.'},
  },
  'start-in-past': {
    what: {ja: '開始日（{start}）は過ぎています。', en: 'The start date ({start}) is in the past.'},
    todo: {
      ja: 'これから使い始めるときは、{today}からの料金が税込で{fromToday}円です。',
      en: 'If you start now, use from {today} on costs {fromToday} JPY including tax.',
    },
  },
  'line-outside-fiscal-year': {
    what: {
      ja: '{start}から{end}までの期間は、年度の外なので、料金に含めていません。',
      en: 'The period from {start} to {end} is outside the fiscal year, so it is not included.',
    },
    todo: {
      ja: '日付を確かめ、正しければ、その年度の計画に入れてください。',
      en: 'Check the dates. If they are correct, add the line to the plan of that fiscal year.',
    },
  },
  'dates-clipped': {
    what: {
      ja: '期間のうち{daysLost}日は年度の外なので、料金に含めていません。',
      en: 'Days outside the fiscal year, not included in the fee: {daysLost}.',
    },
    todo: {
      ja: 'その日も使うときは、その年度の計画にも入れてください。',
      en: 'If you need those days, add them to the plan of that fiscal year as well.',
    },
  },
  'storage-just-above-free': {
    what: {
      ja: '{tb} TBは無料の{freeTb} TBを少し超えるので、全量に料金がかかります。',
      en: '{tb} TB is just above the free {freeTb} TB, so the whole amount is charged.',
    },
    todo: {
      ja: '{reduceByTb} TB減らすと、この行は無料になり、税込で{savesYen}円安くなります。',
      en: 'With {reduceByTb} TB less, this line is free and you save {savesYen} JPY including tax.',
    },
  },
  'storage-step-started': {
    what: {ja: '{tb} TBには、{chargedTb} TB分の料金がかかります。', en: '{tb} TB costs as much as {chargedTb} TB.'},
    todo: {
      ja: 'あと{spareTb} TBまでは、同じ料金で増やせます。{reduceByTb} TB減らすと、税込で{savesYen}円安くなります。',
      en: '{spareTb} TB more costs nothing extra. With {reduceByTb} TB less, you save {savesYen} JPY including tax.',
    },
  },
  'more-than-one-node': {
    what: {
      ja: 'このノードは1台が{unitsPerNode}単位なので、{units}単位は1台に収まりません。',
      en: 'A node of this type has {unitsPerNode} units, so {units} units do not fit on one.',
    },
    todo: {
      ja: '1台で使うときは、{unitsPerNode}単位以下にしてください。',
      en: 'To use one node, enter {unitsPerNode} units or fewer.',
    },
  },
} as const satisfies Record<PitfallCode, PitfallMessages>;

// What can be wrong with a usage plan workbook or its rows, and what to know of a filled one: what, where, what to do.
// Their data come from src/fees/workbook/components/message-fields.ts.
import type {Localized} from '../../lib/localized';
import type {FillNote} from '../workbook/fill';
import type {FillProblem, ReadProblemCode} from '../workbook/problem';

/**
 * The messages where a file or a plan cannot be used, and nothing was written or read; then those for a file that was
 * read. `{lines}` are numbers on the page.
 */
export const workbookProblemMessages: Record<FillProblem['code'] | ReadProblemCode, Localized> = {
  'file-too-large': {
    ja: 'このファイルは、利用計画表にしては大きすぎるので、開きませんでした。ダウンロードした利用計画表を選んでください。',
    en: 'This file is far larger than a usage plan and was not opened. Choose the usage plan that you downloaded.',
  },
  'not-a-workbook': {
    ja: 'このファイルは、.xlsxの形式ではありません。別の形式（.xls、.odsなど）の表なら、ExcelかLibreOfficeで開き、.xlsxで保存してから選び直してください。',
    en:
      'This is not an .xlsx file. If it is a spreadsheet in another format (.xls, .ods), open it in Excel or ' +
      'LibreOffice, save it as .xlsx, and choose the new file.',
  },
  encrypted: {
    ja: 'このファイルは、パスワードで保護されています。パスワードを外して保存し、選び直してください。',
    en: 'This file is protected with a password. Remove the password, save the file, and choose it again.',
  },
  'file-damaged': {
    ja: 'このファイルは、空か、壊れているか、途中で切れています。ExcelかLibreOfficeで開いて保存し直すか、ダウンロードし直してから、選んでください。',
    en:
      'This file is empty, damaged or incomplete. Open it in Excel or LibreOffice and save it again, or download it ' +
      'again. Then choose it again.',
  },
  'no-fee-sheet': {
    ja: 'シート「{sheet}」がないか、似た名前のシートがいくつもあります。記入したシートの名前を「{sheet}」に直し、保存して選び直してください。',
    en:
      'There is no sheet named "{sheet}", or there are several with similar names. Rename the sheet that you ' +
      'filled in to "{sheet}", save the file, and choose it again.',
  },
  'columns-missing': {
    ja: 'シート「料金試算表」に、見出しが「{headings}」の列がありません。元に戻すか、ダウンロードし直した利用計画表に記入してください。',
    en:
      'The fee estimate sheet lacks columns with these headings: {headings}. Restore them, or fill in a newly ' +
      'downloaded usage plan.',
  },
  'dates-from-1904': {
    ja: 'このファイルは、日付を1904年から数えるので、日付がずれます。ダウンロードし直した利用計画表に記入してください。',
    en: 'This file counts dates from 1904, so they are shifted. Download the usage plan again and fill in that file.',
  },
  'another-years-file': {
    ja: 'この利用計画表（{edition}）は、料金の規則が異なる年度の版です。年度を書き換えても、数式は変わりません。{wanted}年度の利用計画表に記入し直してください。',
    en:
      'This usage plan ({edition}) is an edition with different fee rules. Changing its year does not change its ' +
      'formulas. Fill in the usage plan for fiscal year {wanted} instead.',
  },
  'other-prices': {
    ja: 'セル{cells}：単価、税率または日数が、このページと異なります。ダウンロードし直しても同じなら、問い合わせ先に知らせてください。',
    en:
      'Prices, the tax or the days of the year differ from this page (in {cells}). Download the usage plan again. ' +
      'If that does not help, tell the help desk.',
  },
  'formulas-changed': {
    ja: 'セル{cells}：数式が、もとの利用計画表と異なります。利用計画表をダウンロードし直し、そのファイルに上の計画を書き込んでください。',
    en:
      'Formulas differ from those of the usage plan (in {cells}). Download the usage plan again and write the ' +
      'plan above to that file.',
  },
  'other-rules': {
    ja: 'この計画は{rules}年度の規則で計算しているので、{wanted}年度の利用計画表に書き込めません。上で年度を選び直してください。',
    en:
      'This plan follows the rules of {rules}, so it cannot be written to the usage plan of {wanted}. Choose ' +
      'another fiscal year above.',
  },
  'too-many-lines': {
    ja: '利用計画表に書けるのは{limit}行までで、{over}行が入りません。上の計画の行を減らすか、問い合わせ先に相談してください。',
    en: 'The usage plan has room for {limit} lines; too many: {over}. Remove lines above, or contact the help desk.',
  },
  'too-many-accounts': {
    ja: '{lines}行目は、数量が{limit}個より多いので、利用計画表に入りません。数量をまとめるか、行を分けてください。',
    en: 'Line {lines} has more than {limit} quantities, too many for the usage plan. Combine some, or split the line.',
  },
  'dates-too-early': {
    ja: 'Excelでは使えない、古すぎる日付か年度があります。上で直してください。',
    en: 'A date or the fiscal year is too early for Excel. Correct it above.',
  },

  // What to know of a workbook that was read. `{text}` is the content of the first of the cells.
  'cell-empty': {
    ja: 'セル{cells}に、日付、サービスまたは種別がありません。入力してください。',
    en: 'There is no date, service or type in {cells}. Enter it.',
  },
  'date-not-a-date': {
    ja: 'セル{cells}：「{text}」などは、日付だけの値ではない（文字列か、時刻付き）ので、正しく計算されません。2026-04-01のように入力し直してください。',
    en:
      '"{text}" and the like are not plain dates but text, or include a time, so the usage plan counts them wrongly ' +
      '(in {cells}). Enter dates like 2026-04-01.',
  },
  'end-before-start': {
    ja: 'セル{cells}：終了日が開始日より前です。2つの日付を確かめて、直してください。',
    en: 'The end date is before the start date (in {cells}). Check both dates and correct them.',
  },
  'not-in-list': {
    ja: 'セル{cells}：「{text}」などは、選択肢と同じ文字列ではない（空白や全角・半角も区別します）ので、利用計画表で計算されません。ドロップダウンから選び直してください。',
    en:
      '"{text}" and the like are not exactly as in the list (spaces count, too), so the usage plan does not count ' +
      'them (in {cells}). Choose again from the drop-down list.',
  },
  'type-not-offered': {
    ja: 'セル{cells}：種別が、同じ行のサービスでは使えないものです。サービスか種別を、ドロップダウンから選び直してください。',
    en: 'The type is not available for the service of its row (in {cells}). Choose either again from its list.',
  },
  'quantity-missing': {
    ja: 'セル{cells}とその右に、数量がありません。使わない行なら、日付とサービスも消してください。',
    en: 'There is no quantity in {cells} or to the right. Enter one, or clear the dates and service of that row.',
  },
  'quantity-not-a-number': {
    ja: 'セル{cells}：「{text}」などは数値ではないので、利用計画表の合計に入りません。単位を付けず、小数点はピリオドで、25.5のように入力してください。',
    en:
      '"{text}" and the like are not numbers, so the usage plan does not count them (in {cells}). Enter digits ' +
      'without a unit and with a point for decimals, such as 25.5.',
  },
  'quantity-out-of-range': {
    ja: 'セル{cells}：数量は、0以上、小数点以下6桁以内、1行の合計100,000以下にしてください。',
    en: 'Wrong quantity in {cells}. Enter zero or more, at most six decimals, and at most 100,000 in total in a row.',
  },
  'row-not-read': {
    ja: 'セル{cells}からの行は、読み込んでいません。ファイルの中では、料金は合わせて{yen}円です。',
    en: 'Rows not imported start at {cells}. In the file, their fees are {yen} JPY in all.',
  },
  'row-not-counted': {
    ja: 'セル{cells}からの行は読み込みましたが、利用計画表の合計に入っていません。表の中の行に移してください。',
    en: 'Rows from {cells} were imported, but the usage plan does not count them. Move them into the table.',
  },
  'amount-by-hand': {
    ja: 'セル{cells}に直接入力された金額（合わせて{yen}円）は、読み込んでいません。グループクラウドの料金なら、上に行を追加してください。',
    en: 'Amounts entered by hand, {yen} JPY in all, were not imported (in {cells}). For Group Cloud, add a line above.',
  },
  'not-calculated': {
    ja: 'セル{cells}：数式の計算結果が保存されていません。ExcelかLibreOfficeで開き、上書き保存してから選び直してください。',
    en: 'Results are not stored in {cells}. Open the file in Excel or LibreOffice, save it, and choose it again.',
  },
  'total-differs': {
    ja: 'ファイルの合計（セル{cells}）は{yen}円で、読み込んだ行の合計と異なります。ExcelかLibreOfficeで開き、上書き保存して選び直しても同じなら、違いを確かめてください。',
    en:
      'The total in {cells} of the file is {yen} JPY, which differs from that of the imported lines. Open the file ' +
      'in Excel or LibreOffice, save it, and choose it again. If they still differ, find out why.',
  },
  'sheet-renamed': {
    ja: 'シート「{text}」を、料金試算表として読み込みました。提出する前に、シートの名前を「料金試算表」に戻してください。',
    en: 'The sheet "{text}" was read as the fee estimate sheet. Restore its original name before you submit the file.',
  },
  'lines-on-another-sheet': {
    ja: 'セル{cells}からの行は別のシートにあり、読み込んでいません。必要なら、シート「料金試算表」に書き写してください。',
    en:
      'Lines on other sheets were not imported; they start at {cells}. If you need them, copy them to the fee ' +
      'estimate sheet.',
  },
  'year-not-a-number': {
    ja: 'セル{cells}：年度「{text}」が数ではないので、計算されないことがあります。読み込んだ年度を確かめ、2026のように数だけを入力してください。',
    en:
      'The year "{text}" is not a number, so the usage plan may not calculate (in {cells}). Check the imported ' +
      'year, and enter the number only, such as 2026.',
  },
  'no-line-in-year': {
    ja: 'セル{cells}の年度に入る行がありません。行の日付と年度を確かめてください。',
    en: 'No line falls into the fiscal year in {cells}. Check the dates and the year.',
  },
};

/** The message for each thing to know of a filled workbook. `{lines}` are numbers on the page. */
export const fillNoteMessages: Record<FillNote['code'], Localized> = {
  'year-changed': {
    ja: 'ファイルの年度（{from}）を{to}に変えました。{to}年度の利用計画表が公開されていたら、そちらを使ってください。',
    en: 'The fiscal year ({from}) was changed to {to}. If a usage plan for {to} has been published, use that one.',
  },
  'group-cloud-left-out': {
    ja: 'DDBJグループクラウドの行（{lines}行目）は、書き込んでいません。希望はシート「利用目的等」に書き、料金は問い合わせ先に確認してください。',
    en:
      'DDBJ Group Cloud (line {lines}) is not in the file. Describe what you need on the sheet for the purpose ' +
      'of use, and ask the help desk to confirm the fees.',
  },
  'amounts-by-hand': {
    ja: 'ファイルの{row}行目にDDBJグループクラウドの金額があり、合計のうち{yen}円を占めます。不要なら、消してください。',
    en:
      'Row {row} of the file contains amounts for DDBJ Group Cloud, {yen} JPY of the total. Clear what you do not ' +
      'need.',
  },
  'details-left-out': {
    ja: '「{details}」は、記入欄がファイルに見つからないので、書き込んでいません。保存したファイルに記入してください。',
    en: 'Not in the file, because it has no cells for them: {details}. Enter them in the saved file.',
  },
};

/** Where the centre publishes the usage plan. */
export const usagePlanAddress = 'https://github.com/nig-sc/usage_plan_table';

export const workbookMessages = {
  fillTitle: {ja: '記入済みの利用計画表', en: 'Filled usage plan'},
  download: {ja: '記入済みの利用計画表をダウンロード', en: 'Download the filled usage plan'},
  details: {ja: '先に氏名や利用目的も記入する', en: 'Add names and purpose first'},
  name: {ja: '責任者の氏名', en: 'Name of the responsible person'},
  account: {ja: '責任者のアカウント名', en: 'Account of the responsible person'},
  institution: {ja: '所属', en: 'Institution'},
  purpose: {ja: '利用目的、使うプログラム', en: 'Purpose and programs'},
  detailsStay: {
    ja: '省略できます。書いたことは、ダウンロードするファイルだけに入ります。',
    en: 'Optional. They go into the downloaded file only.',
  },
  ownFile: {ja: '手元のファイルに書き込む', en: 'I have a file of my own'},
  getFile: {ja: '利用計画表を入手する（GitHub）', en: 'Get the usage plan (GitHub)'},
  steps: {
    ja:
      '開いたページでファイルの名前を選び、↓のボタンで保存します。' +
      'それを下のボタンで選ぶと、上の計画を記入したファイルができます。',
    en:
      'On the page that opens, choose the file and save it with the ↓ button. Then choose it below: you get a file ' +
      'with the plan above filled in.',
  },
  unfinished: {
    ja: '未入力または誤りのある{leftOut}行は、書き込みません。',
    en: 'Incomplete lines, not written: {leftOut}.',
  },
  chooseToFill: {ja: '書き込む利用計画表を選ぶ', en: 'Choose the usage plan to fill in'},
  filling: {ja: '「{name}」に書き込んでいます…', en: 'Filling in "{name}"…'},
  notFilled: {ja: '「{name}」には、書き込んでいません。', en: '"{name}" was not filled in.'},
  filled: {
    ja: '「{name}」を保存しました。{lines}行、合計{yen}（税込）です。',
    en: 'Saved "{name}". Lines: {lines}. Total including tax: {yen}.',
  },
  bothTotals: {
    ja: 'この行を含むこのページの合計は{page}、含まないファイルの合計は{file}です（税込）。',
    en: 'The total on this page, with these lines, is {page}; in the file, without them, {file} (including tax).',
  },
  cannotDo: {ja: 'シートでは計算できないもの', en: 'What the sheet cannot calculate'},
  rest: {
    ja:
      '申請日と、シート「利用目的等」の残りの欄は、保存したファイルを開いて記入してください。' +
      '責任者が、問い合わせ先にメールで送ります。',
    en:
      'Open the saved file to fill in the application date and the rest of the purpose sheet. The responsible person ' +
      'e-mails it to the help desk.',
  },
  howTo: {ja: '記入のしかた', en: 'How to complete the usage plan'},
  notFetched: {
    ja: '利用計画表を取得できませんでした。ネットワークの接続を確かめて、もう一度押してください。',
    en: 'The usage plan could not be loaded. Check your connection, then press the button again.',
  },
  stays: {
    ja: 'ファイルは、お使いのブラウザの中だけで扱います。送信も保存もしません。',
    en: 'Files are processed in your browser only. They are not sent or stored.',
  },
  readAbout: {
    ja: '記入した利用計画表を選ぶと、その行が上の計画になります。前の計画は「元に戻す」で戻せます。',
    en: 'Choose a completed usage plan, and its rows replace the plan above. "Undo" restores the previous plan.',
  },
  chooseToRead: {ja: '読み込む利用計画表を選ぶ', en: 'Choose the usage plan to import'},
  reading: {ja: '「{name}」を読み込んでいます…', en: 'Importing "{name}"…'},
  notRead: {
    ja: '「{name}」は読み込んでいません。上の計画は変わっていません。',
    en: '"{name}" was not imported. The plan above has not changed.',
  },
  read: {
    ja: '「{name}」の{lines}行を、上の計画に読み込みました。合計は{yen}（税込）です。',
    en: 'Lines imported from "{name}": {lines}. Total including tax: {yen}.',
  },
  readNothing: {
    ja: '「{name}」に、読み込める行はありませんでした。上の計画は変わっていません。',
    en: '"{name}" has no rows that can be imported. The plan above has not changed.',
  },
  toCheck: {ja: '確かめるところ（シート「料金試算表」）', en: 'What to check (fee estimate sheet)'},
  broken: {
    ja: 'ファイルを処理できませんでした。ネットワークの接続を確かめて、ファイルを選び直してください。',
    en: 'The file tool did not load. Check your connection, then choose the file again.',
  },
} as const satisfies Record<string, Localized>;

/** Instead of the fiscal year or the edition of a workbook that states none. */
export const missingYear: Localized = {ja: '記載なし', en: 'not stated'};

// The messages for what can be wrong with a usage plan workbook, with one of its rows, and for what to know of a filled
// one: what it is, where it is, what to do. Their data come from src/fees/workbook/components/message-fields.ts.
import type {Localized} from '../../lib/localized';
import type {FillNote} from '../workbook/fill';
import type {FillProblem, RowProblemCode} from '../workbook/problem';

/** For what Excel never writes: only another program's file, or a damaged one, has it. */
const notAsExcelWrites = {
  ja: 'ファイルの内部の形式が正しくありません。Excelで開いて保存し直し、もう一度選んでください。',
  en: 'The internal format of this file is wrong. Open it in Excel, save it, and choose it again.',
} as const satisfies Localized;

/**
 * The messages where a file or a plan cannot be used; nothing was written or read then. `{lines}` are numbers on the
 * page.
 */
export const workbookProblemMessages: Record<FillProblem['code'], Localized> = {
  'file-empty': {
    ja: 'このファイルは空です。利用計画表をダウンロードし直して、そのファイルを選んでください。',
    en: 'This file is empty. Download the usage plan again and choose that file.',
  },
  'file-too-large': {
    ja: 'このファイルは{limitMb} MBより大きいので、開きませんでした。ダウンロードした利用計画表を選んでください。',
    en: 'This file is larger than {limitMb} MB and was not opened. Choose the usage plan that you downloaded.',
  },
  'not-a-zip': {
    ja: 'このファイルは、Excelの形式（.xlsx）ではありません。利用計画表をダウンロードして、そのファイルを選んでください。',
    en: 'This is not an Excel file (.xlsx). Download the usage plan and choose that file.',
  },
  'old-xls': {
    ja: 'このファイルは、古いExcelの形式（.xls）です。Excelで開き、.xlsxの形式で保存してから、選び直してください。',
    en: 'This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and choose the new file.',
  },
  encrypted: {
    ja: 'このファイルは、パスワードで保護されています。Excelでパスワードを外して保存し、選び直してください。',
    en: 'This file is protected with a password. Remove the password in Excel, save it, and choose it again.',
  },
  'zip-damaged': {
    ja: 'このファイルは、壊れているか、途中で切れています。ダウンロードし直すか、Excelで保存し直してから選んでください。',
    en: 'This file is damaged or incomplete. Download it or save it in Excel again, then choose it again.',
  },
  'zip-too-much-inside': {
    ja: 'このファイルは、利用計画表にしては中身が多すぎるので、開くのを中止しました。ダウンロードした利用計画表を選んでください。',
    en: 'This file contains far more data than a usage plan. Choose the usage plan that you downloaded.',
  },
  'not-a-workbook': {
    ja: 'このファイルは、Excelの表ではありません。利用計画表をダウンロードして、そのファイルを選んでください。',
    en: 'This file is not an Excel workbook. Download the usage plan and choose that file.',
  },
  'not-utf8': notAsExcelWrites,
  'xml-declares-a-type': notAsExcelWrites,
  'xml-broken': notAsExcelWrites,
  'no-fee-sheet': {
    ja: 'このファイルには、シート「料金試算表」がありません。利用計画表をダウンロードして、そのファイルを選んでください。',
    en: 'This workbook has no fee estimate sheet. Download the usage plan and choose that file.',
  },
  'dates-from-1904': {
    ja: 'このファイルは、日付の基準が利用計画表と異なります。利用計画表をダウンロードし直して、そちらに記入してください。',
    en: 'This file uses another date system than the usage plan. Download the usage plan again and fill in that file.',
  },
  'another-years-file': {
    ja: 'このファイル（年度: {fileYear}）は、料金の規則が異なる年度の利用計画表です。{wanted}年度の利用計画表をダウンロードして、選び直してください。',
    en:
      'This usage plan (fiscal year: {fileYear}) is for a year with different fee rules. Download the one for ' +
      'fiscal year {wanted} and choose that file.',
  },
  'no-fiscal-year': {
    ja: 'このファイルには、年度が入力されていません。シート「料金試算表」のセル{yearCell}に年度を入力して保存し、選び直してください。',
    en:
      'This file has no fiscal year. Enter it in cell {yearCell} of the fee estimate sheet, save the file, and ' +
      'choose it again.',
  },
  'other-prices': {
    ja: 'このファイルの単価や税率（{items}）は、このページと異なります。利用計画表をダウンロードし直しても同じなら、問い合わせ先に知らせてください。',
    en:
      'Prices or tax in this file ({items}) differ from this page. Download the usage plan again. If that does ' +
      'not help, tell the help desk.',
  },
  'formulas-changed': {
    ja: 'シート「料金試算表」のセル{cells}の数式が、もとの利用計画表と異なります。利用計画表をダウンロードし直して、そのファイルを選んでください。',
    en:
      'On the fee estimate sheet, the formulas in cells {cells} differ from those of the usage plan. Download ' +
      'it again and choose that file.',
  },
  'file-not-readable': {
    ja: 'このファイルを読み込めませんでした。Excelで開けるかどうかを確かめ、保存し直してから、選び直してください。',
    en: 'This file could not be read. Check that it opens in Excel, save it again, and choose it again.',
  },
  'plan-has-problems': {
    ja: '計画に誤りのある行があります。上の入力欄を確かめてください。',
    en: 'Some lines of the plan are wrong. Check the fields above.',
  },
  'other-rules': {
    ja: 'この計画は{rules}年度の規則で計算しているので、{wanted}年度の利用計画表に書き込めません。上で年度を選び直してください。',
    en:
      'This plan follows the rules of {rules}, so it cannot be written to the usage plan of {wanted}. Choose ' +
      'another fiscal year above.',
  },
  'group-cloud-lines': {
    ja: '{lines}行目（DDBJグループクラウドなど）は、シート「料金試算表」に書き込めません。希望はシート「利用目的等」に書き、料金は問い合わせ先に確認してください。',
    en:
      'Line {lines} (such as DDBJ Group Cloud) cannot be written to the fee estimate sheet. Describe what you ' +
      'need on the sheet for the purpose of use, and ask the help desk to confirm the fees.',
  },
  'too-many-lines': {
    ja: '利用計画表に書けるのは{limit}行までで、{over}行が入りません。上の計画の行を減らしてください。減らせないときは、問い合わせ先に相談してください。',
    en:
      'The usage plan has room for {limit} lines; too many: {over}. Remove lines from the plan above. If you ' +
      'need them all, contact the help desk.',
  },
  'too-many-accounts': {
    ja: '{lines}行目は、数量が{limit}個より多いので、利用計画表に入りません。数量をまとめるか、行を分けてください。',
    en:
      'Line {lines} has more than {limit} quantities, too many for the usage plan. Combine some of them, or ' +
      'split the line.',
  },
  'dates-too-early': {
    ja: '{lines}行目の日付は、古すぎてExcelでは使えません。日付を直してください。',
    en: 'The date in line {lines} is too early for Excel. Correct the date.',
  },
  'year-too-early': {
    ja: '{fiscalYear}年度は、古すぎてExcelでは使えません。上で年度を選び直してください。',
    en: 'Fiscal year {fiscalYear} is too early for Excel. Choose another fiscal year above.',
  },
};

/** The message for each problem of a row of the fee estimate sheet. `{text}` is the content of the cell. */
export const rowProblemMessages: Record<RowProblemCode, Localized> = {
  'date-missing': {
    ja: 'セル{cell}に日付がありません。2026/4/1のように入力してください。',
    en: 'Cell {cell} has no date. Enter one, such as 2026/4/1.',
  },
  'date-is-text': {
    ja: 'セル{cell}の「{text}」は、日付ではなく文字列です。セルの書式を日付に変えて、入力し直してください。',
    en: 'Cell {cell} contains "{text}" as text, not as a date. Change the cell format to a date and enter it again.',
  },
  'date-not-a-date': {
    ja: 'セル{cell}の「{text}」は、日付ではありません。2026/4/1のように入力し直してください。',
    en: 'Cell {cell} contains "{text}", which is not a date. Enter it like 2026/4/1.',
  },
  'date-has-a-time': {
    ja: 'セル{cell}の日付に時刻が付いているので、日数がずれることがあります。日付だけを入力し直してください。',
    en: 'The date in cell {cell} includes a time, so days may be miscounted. Enter the date only.',
  },
  'end-before-start': {
    ja: 'セル{cell}の終了日が、開始日より前です。2つの日付を確かめて、直してください。',
    en: 'The end date in cell {cell} is before the start date. Check both dates and correct them.',
  },
  'service-missing': {
    ja: 'セル{cell}にサービスがありません。ドロップダウンから選んでください。',
    en: 'Cell {cell} has no service. Choose one from the drop-down list.',
  },
  'service-not-in-list': {
    ja: 'セル{cell}の「{text}」は選択肢にないので、利用計画表の合計に入りません。ドロップダウンから選び直してください。',
    en:
      'Cell {cell} contains "{text}", which is not in the list, so the usage plan does not count it. Choose ' +
      'again from the drop-down list.',
  },
  'type-missing': {
    ja: 'セル{cell}に種別がありません。ドロップダウンから選んでください。',
    en: 'Cell {cell} has no type. Choose one from the drop-down list.',
  },
  'type-not-in-list': {
    ja: 'セル{cell}の「{text}」は選択肢にないので、利用計画表はこの行の料金を出せません。ドロップダウンから選び直してください。',
    en:
      'Cell {cell} contains "{text}", which is not in the list, so the usage plan has no fee for this row. ' +
      'Choose again from the drop-down list.',
  },
  'type-not-offered': {
    ja: 'セル{cell}の種別は、この行のサービスでは使えません。サービスか種別を、ドロップダウンから選び直してください。',
    en:
      'The type in cell {cell} is not available for the service of this row. Choose the service or type again ' +
      'from the drop-down list.',
  },
  'quantity-missing': {
    ja: 'セル{cell}とその右に、数量がありません。数量を入力してください。使わない行なら、日付とサービスも消してください。',
    en:
      'There is no quantity in cell {cell} or to its right. Enter one. If you do not need the row, clear its ' +
      'dates and service as well.',
  },
  'quantity-is-text': {
    ja: 'セル{cell}の「{text}」は文字列なので、利用計画表の合計に入りません。セルの書式を標準に変えて、入力し直してください。',
    en:
      'Cell {cell} contains "{text}" as text, so the usage plan does not count it. Change the cell format to ' +
      'General and enter it again.',
  },
  'quantity-not-a-number': {
    ja: 'セル{cell}の「{text}」は、数ではありません。単位を付けずに、25のように数だけを入力してください。',
    en: 'Cell {cell} contains "{text}", which is not a number. Enter the number only, without a unit, such as 25.',
  },
  'quantity-negative': {
    ja: 'セル{cell}の数が負の数です。0以上の数を入力してください。',
    en: 'The number in cell {cell} is negative. Enter zero or more.',
  },
  'quantity-too-many-decimals': {
    ja: 'セル{cell}の数は、小数の桁が多すぎます。小数点以下は6桁以内にしてください。',
    en: 'The number in cell {cell} has too many decimal places. Use six at most.',
  },
  'quantity-too-large': {
    ja: 'セル{cell}の数が大きすぎます。1行の合計を100,000以下にしてください。',
    en: 'The number in cell {cell} is too large. Keep the total of the row at 100,000 or less.',
  },
  'formula-missing': {
    ja: 'セル{cell}の数式がなくなっています。このページの計画を、ダウンロードし直した利用計画表に書き込んでください。',
    en: 'The formula in cell {cell} is missing. Write the plan on this page to a newly downloaded usage plan.',
  },
};

/** The message for each thing to know of a filled workbook. `{lines}` are numbers on the page. */
export const fillNoteMessages: Record<FillNote['code'], Localized> = {
  'year-changed': {
    ja: 'ファイルの年度（{from}）を、計画に合わせて{to}に変えました。{to}年度の利用計画表が公開されていたら、そちらを使ってください。',
    en:
      'The fiscal year of the file ({from}) was changed to {to}, as in the plan. If a usage plan for {to} has ' +
      'been published, use that one.',
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
      'Row {row} of the file contains amounts for DDBJ Group Cloud: {yen} JPY of the total. If you do not need ' +
      'them, clear them.',
  },
};

export const workbookMessages = {
  fillTitle: {ja: '利用計画表に書き込む', en: 'Fill in the usage plan'},
  fillAbout: {
    ja: 'ダウンロードした利用計画表を選ぶと、上の計画を書き込んだファイルができます。',
    en: 'Choose the usage plan that you downloaded. You get a file with the plan above filled in.',
  },
  download: {ja: '利用計画表をダウンロードする', en: 'Download the usage plan'},
  noLines: {ja: '書き込むには、先に上の計画に行を追加してください。', en: 'First add lines to the plan above.'},
  unfinished: {
    ja: '未入力または誤りのある{leftOut}行は、書き込みません。',
    en: 'Incomplete lines, not written: {leftOut}.',
  },
  chooseToFill: {ja: '書き込む利用計画表（.xlsx）を選ぶ', en: 'Choose the usage plan (.xlsx) to fill in'},
  filling: {ja: '「{name}」に書き込んでいます…', en: 'Filling in "{name}"…'},
  stale: {
    ja: '計画が変わりました。前に選んだファイルに書き込み直してください。',
    en: 'The plan has changed. Fill in the chosen file again.',
  },
  fillAgain: {ja: '書き込み直す', en: 'Fill it in again'},
  notFilled: {ja: '「{name}」には、まだ書き込んでいません。', en: '"{name}" has not been filled in yet.'},
  leaveOut: {ja: 'ほかの行だけを書き込む', en: 'Write the other lines only'},
  filled: {
    ja: '「{name}」に{lines}行を書き込みました。ファイルの合計は{yen}（税込）です。',
    en: 'Lines written to "{name}": {lines}. The total in the file is {yen} (including tax).',
  },
  bothTotals: {
    ja: 'この行を含むこのページの合計は{page}、含まないファイルの合計は{file}です（どちらも税込）。',
    en:
      'With these lines, the total on this page is {page}. Without them, the total in the file is {file} (both ' +
      'including tax).',
  },
  cannotDo: {ja: 'シートでは計算できないもの', en: 'What the sheet cannot calculate'},
  save: {ja: '書き込んだファイルを保存する', en: 'Save the filled file'},
  rest: {
    ja: 'アカウント名、申請日、責任者、利用目的は書き込んでいません。保存したファイルを開いて記入してください。',
    en:
      'Account names, the application date, the responsible person and the purpose are still empty. Open the ' +
      'saved file and fill them in.',
  },
  howTo: {ja: '記入のしかた', en: 'How to complete the usage plan'},
  stays: {
    ja: 'ファイルは、お使いのブラウザの中だけで扱います。送信も保存もしません。',
    en: 'Files are processed in your browser only. They are not sent or stored.',
  },
  readTitle: {ja: '利用計画表を読み込む', en: 'Import the usage plan'},
  readAbout: {
    ja: '記入した利用計画表を選ぶと、その行が上の計画になります。前の計画は「元に戻す」で戻せます。',
    en: 'Choose a completed usage plan, and its rows replace the plan above. "Undo" restores the previous plan.',
  },
  chooseToRead: {ja: '読み込む利用計画表（.xlsx）を選ぶ', en: 'Choose the usage plan (.xlsx) to import'},
  reading: {ja: '「{name}」を読み込んでいます…', en: 'Importing "{name}"…'},
  notRead: {
    ja: '「{name}」は読み込んでいません。上の計画は変わっていません。',
    en: '"{name}" was not imported. The plan above has not changed.',
  },
  read: {
    ja: '「{name}」の{lines}行を、上の計画に読み込みました。前の計画は「元に戻す」で戻せます。',
    en: 'Lines imported from "{name}": {lines}. "Undo" restores the previous plan.',
  },
  readNothing: {
    ja: '「{name}」に、読み込める行はありませんでした。上の計画は変わっていません。',
    en: '"{name}" has no rows that can be imported. The plan above has not changed.',
  },
  yearNotRead: {
    ja: 'セル{yearCell}から年度を読み込めなかったので、{year}年度の計画として読み込みました。年度を確かめてください。',
    en: 'The fiscal year in cell {yearCell} could not be read, so {year} was used. Check the year.',
  },
  rowsToCorrect: {
    ja: '利用計画表で直すところ（シート「料金試算表」）',
    en: 'What to fix in the usage plan (fee estimate sheet)',
  },
  rowDropped: {ja: '{row}行目（読み込んでいません）', en: 'Row {row} (not imported)'},
  rowRead: {
    ja: '{row}行目（読み込みましたが、利用計画表では正しく計算されません）',
    en: 'Row {row} (imported, but the usage plan itself calculates it wrongly)',
  },
  broken: {
    ja: 'ファイルを処理する準備ができませんでした。ネットワークの接続を確かめて、ファイルを選び直してください。',
    en: 'The file tool did not load. Check your network connection, then choose the file again.',
  },
} as const satisfies Record<string, Localized>;

export const taxName: Localized = {ja: '消費税', en: 'consumption tax'};

/** Instead of the fiscal year of a workbook that states none. */
export const missingYear: Localized = {ja: '記載なし', en: 'not stated'};

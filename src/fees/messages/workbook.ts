// The messages for what can be wrong with a usage plan workbook, with one of its rows, and for what to know of a filled
// one: what it is, where it is, what to do. Their data come from src/fees/workbook/components/message-fields.ts.
import type {Localized} from '../../lib/localized';
import type {FillNote} from '../workbook/fill';
import type {FillProblem, RowProblemCode} from '../workbook/problem';

/** For what Excel never writes: only another program's file, or a damaged one, has it. */
const notAsExcelWrites = {
  ja: 'ファイルの中身が、Excelの書く形になっていません。Excelで開いて保存し直し、もう一度選んでください。',
  en: 'The inside of this file is not as Excel writes it. Open it in Excel, save it, and choose it again.',
} as const satisfies Localized;

/**
 * The messages where a file or a plan cannot be used; nothing was written or read then. `{lines}` are numbers on the
 * page.
 */
export const workbookProblemMessages: Record<FillProblem['code'], Localized> = {
  'file-empty': {
    ja: 'このファイルは空です。利用計画表をもう一度ダウンロードして、そのファイルを選んでください。',
    en: 'This file is empty. Download the usage plan once more and choose that file.',
  },
  'file-too-large': {
    ja: 'このファイルは{limitMb} MBより大きいので、開きませんでした。ダウンロードした利用計画表を選んでください。',
    en: 'This file is larger than {limitMb} MB, so it was not opened. Choose the usage plan that you downloaded.',
  },
  'not-a-zip': {
    ja: 'このファイルは、Excelの形式（.xlsx）ではありません。利用計画表をダウンロードして、そのファイルを選んでください。',
    en: 'This is not an Excel file (.xlsx). Download the usage plan and choose that file.',
  },
  'old-xls': {
    ja: 'このファイルは、古いExcelの形式（.xls）です。Excelで開き、.xlsxの形式で保存してから、選び直してください。',
    en: 'This is a file of an old Excel (.xls). Open it in Excel, save it as .xlsx, and choose the new file.',
  },
  encrypted: {
    ja: 'このファイルは、パスワードがないと開けません。Excelでパスワードを外して保存してから、選び直してください。',
    en: 'This file cannot be opened without a password. Take the password off in Excel, save it, and choose it again.',
  },
  'zip-damaged': {
    ja: 'このファイルは、壊れているか、途中で切れています。もう一度ダウンロードするか、Excelで保存し直してから選んでください。',
    en: 'This file is damaged or was cut off. Download it once more, or save it again in Excel, and choose it again.',
  },
  'zip-too-much-inside': {
    ja: 'このファイルは、利用計画表にしては中身が多すぎるので、開くのをやめました。ダウンロードした利用計画表を選んでください。',
    en:
      'This file holds far more than a usage plan does, so opening it was stopped. Choose the usage plan that ' +
      'you downloaded.',
  },
  'not-a-workbook': {
    ja: 'このファイルは、Excelの表ではありません。利用計画表をダウンロードして、そのファイルを選んでください。',
    en: 'This file is no Excel workbook. Download the usage plan and choose that file.',
  },
  'not-utf8': notAsExcelWrites,
  'xml-declares-a-type': notAsExcelWrites,
  'xml-broken': notAsExcelWrites,
  'no-fee-sheet': {
    ja: 'このファイルには、シート「料金試算表」がありません。利用計画表をダウンロードして、そのファイルを選んでください。',
    en: 'This workbook has no fee estimate sheet. Download the usage plan and choose that file.',
  },
  'dates-from-1904': {
    ja: 'このファイルの日付は、利用計画表と違う数え方になっています。利用計画表をもう一度ダウンロードして、そちらに記入してください。',
    en:
      'This file counts its dates in another way than the usage plan. Download the usage plan once more and ' +
      'fill in that file.',
  },
  'another-years-file': {
    ja: 'このファイル（年度: {fileYear}）は、料金の規則が違う年度の利用計画表です。{wanted}年度の利用計画表をダウンロードして、選び直してください。',
    en:
      'This usage plan (fiscal year: {fileYear}) is for a year with other fee rules. Download the one for ' +
      'fiscal year {wanted} and choose that file.',
  },
  'no-fiscal-year': {
    ja: 'このファイルには、年度が書かれていません。シート「料金試算表」のセル{yearCell}に年度を書いて保存し、選び直してください。',
    en:
      'This file does not say its fiscal year. Write it into cell {yearCell} of the fee estimate sheet, save, ' +
      'and choose the file again.',
  },
  'other-prices': {
    ja: 'このファイルの単価や税率（{items}）は、このページと違います。利用計画表をもう一度ダウンロードし、同じなら問い合わせ先に知らせてください。',
    en:
      'Prices or tax in this file ({items}) differ from this page. Download the usage plan once more; if it is ' +
      'the same, tell the help desk.',
  },
  'formulas-changed': {
    ja: 'シート「料金試算表」のセル{cells}の数式が、もとの利用計画表と違います。利用計画表をもう一度ダウンロードして、そのファイルを選んでください。',
    en:
      'On the fee estimate sheet, the formulas of cells {cells} are not those of the usage plan. Download it ' +
      'once more and choose that file.',
  },
  'file-not-readable': {
    ja: 'このファイルを読めませんでした。Excelで開けるかどうかを確かめ、保存し直してから、もう一度選んでください。',
    en: 'This file could not be read. See whether Excel opens it, save it again, and choose it once more.',
  },
  'plan-has-problems': {
    ja: '計画の中に、正しくない行があります。上の入力欄を確かめてください。',
    en: 'Some lines of the plan are not right. Check the fields above.',
  },
  'other-rules': {
    ja: 'この計画は{rules}年度の規則で計算しているので、{wanted}年度の利用計画表に書き込めません。上で年度を選び直してください。',
    en:
      'This plan follows the rules of {rules}, so it cannot be written into the usage plan of {wanted}. Choose ' +
      'another fiscal year above.',
  },
  'group-cloud-lines': {
    ja: '{lines}行目（DDBJグループクラウドなど）は、シート「料金試算表」に書き込めません。希望はシート「利用目的等」に書き、料金は問い合わせ先に確かめてください。',
    en:
      'Line {lines} (such as DDBJ Group Cloud) cannot be written into the fee estimate sheet. Write what you ' +
      'want into the sheet of the purpose of use, and ask the help desk to confirm the fees.',
  },
  'too-many-lines': {
    ja: '利用計画表に書けるのは{limit}行までで、{over}行が入りません。上の計画の行を減らしてください。減らせないときは、問い合わせ先に相談してください。',
    en:
      'The usage plan has room for {limit} lines; lines without room: {over}. Take lines out of the plan ' +
      'above. If you need them all, talk to the help desk.',
  },
  'too-many-accounts': {
    ja: '{lines}行目は、数量が{limit}個より多いので、利用計画表に入りません。数量をまとめるか、行を分けてください。',
    en:
      'Line {lines} has more than {limit} quantities, and the usage plan has no room for them. Add some up, or ' +
      'divide the line.',
  },
  'dates-too-early': {
    ja: '{lines}行目の日付は、古すぎてExcelでは使えません。日付を直してください。',
    en: 'Line {lines} has a date that is too long ago for Excel. Correct the date.',
  },
  'year-too-early': {
    ja: '{fiscalYear}年度は、古すぎてExcelでは使えません。上で年度を選び直してください。',
    en: 'Fiscal year {fiscalYear} is too long ago for Excel. Choose another fiscal year above.',
  },
};

/** The message for each problem of a row of the fee estimate sheet. `{text}` is the content of the cell. */
export const rowProblemMessages: Record<RowProblemCode, Localized> = {
  'date-missing': {
    ja: 'セル{cell}に日付がありません。2026/4/1のように、日付を書いてください。',
    en: 'Cell {cell} has no date. Write one, such as 2026/4/1.',
  },
  'date-is-text': {
    ja: 'セル{cell}の「{text}」は、日付ではなく文字として入っています。セルの書式を日付に変えて、入れ直してください。',
    en:
      'Cell {cell} holds "{text}" as a text, not as a date. Change the format of the cell to a date and type ' +
      'it again.',
  },
  'date-not-a-date': {
    ja: 'セル{cell}の「{text}」は、日付として読めません。2026/4/1のように書き直してください。',
    en: 'Cell {cell} holds "{text}", which cannot be read as a date. Write it like 2026/4/1.',
  },
  'date-has-a-time': {
    ja: 'セル{cell}の日付には時刻も付いているので、日数がずれることがあります。日付だけを入れ直してください。',
    en: 'The date in cell {cell} has a time of the day, so days may be miscounted. Type the date alone.',
  },
  'end-before-start': {
    ja: 'セル{cell}の終了日が、開始日より前です。2つの日付を確かめて、直してください。',
    en: 'The end in cell {cell} is before the start. Check both dates and correct them.',
  },
  'service-missing': {
    ja: 'セル{cell}にサービスがありません。ドロップダウンから選んでください。',
    en: 'Cell {cell} has no service. Choose one from the drop-down list.',
  },
  'service-not-in-list': {
    ja: 'セル{cell}の「{text}」は選択肢にないので、利用計画表の合計に入りません。ドロップダウンから選び直してください。',
    en:
      'Cell {cell} holds "{text}", which is not in the list: it is in no total of the usage plan. Choose again ' +
      'from the drop-down list.',
  },
  'type-missing': {
    ja: 'セル{cell}に種別がありません。ドロップダウンから選んでください。',
    en: 'Cell {cell} has no type. Choose one from the drop-down list.',
  },
  'type-not-in-list': {
    ja: 'セル{cell}の「{text}」は選択肢にないので、利用計画表はこの行の料金を出せません。ドロップダウンから選び直してください。',
    en:
      'Cell {cell} holds "{text}", which is not in the list: the usage plan has no fee for this row. Choose ' +
      'again from the drop-down list.',
  },
  'type-not-offered': {
    ja: 'セル{cell}の種別は、この行のサービスでは使えません。サービスか種別を、ドロップダウンから選び直してください。',
    en:
      'The type in cell {cell} does not go with the service of this row. Choose the service or the type again ' +
      'from the drop-down list.',
  },
  'quantity-missing': {
    ja: 'セル{cell}から右に、数量がありません。数量を書いてください。使わない行なら、日付とサービスも消してください。',
    en:
      'There is no quantity in cell {cell} or to the right of it. Write one. If you do not use the row, clear ' +
      'its dates and service as well.',
  },
  'quantity-is-text': {
    ja: 'セル{cell}の「{text}」は文字として入っているので、利用計画表の合計に入りません。セルの書式を標準に変えて、入れ直してください。',
    en:
      'Cell {cell} holds "{text}" as a text, so the usage plan leaves it out. Change the format of the cell to ' +
      'General and type it again.',
  },
  'quantity-not-a-number': {
    ja: 'セル{cell}の「{text}」は、数として読めません。単位を付けずに、25のように数だけを書いてください。',
    en:
      'Cell {cell} holds "{text}", which cannot be read as a number. Write the number alone, without a unit, ' +
      'such as 25.',
  },
  'quantity-negative': {
    ja: 'セル{cell}の数に、マイナスが付いています。0以上の数を書いてください。',
    en: 'The number in cell {cell} has a minus sign. Write zero or more.',
  },
  'quantity-too-many-decimals': {
    ja: 'セル{cell}の数は、小数点より後の桁が多すぎます。小数は6桁以内で書いてください。',
    en: 'The number in cell {cell} has too many decimals. Write six at most.',
  },
  'quantity-too-large': {
    ja: 'セル{cell}の数が大きすぎます。1行の合計を100,000以下にしてください。',
    en: 'The number in cell {cell} is too large. Keep the sum of the row to 100,000 or less.',
  },
  'formula-missing': {
    ja: 'セル{cell}の数式がなくなっています。このページの計画を、ダウンロードし直した利用計画表に書き込んでください。',
    en: 'The formula of cell {cell} is gone. Write the plan of this page into a newly downloaded usage plan.',
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
    ja: 'DDBJグループクラウドの行（{lines}行目）は、書き込んでいません。希望はシート「利用目的等」に書き、料金は問い合わせ先に確かめてください。',
    en:
      'Lines of DDBJ Group Cloud (line {lines}) are not in the file. Write what you want into the sheet of the ' +
      'purpose of use, and ask the help desk to confirm the fees.',
  },
  'amounts-by-hand': {
    ja: 'ファイルの{row}行目にはDDBJグループクラウドの金額が書いてあり、合計のうち{yen}円はその分です。要らないときは、消してください。',
    en:
      'Row {row} of the file has amounts for DDBJ Group Cloud: {yen} JPY of the total are theirs. If you do ' +
      'not want them, clear them.',
  },
};

export const workbookMessages = {
  fillTitle: {ja: '利用計画表に書き込む', en: 'Write into the usage plan'},
  fillAbout: {
    ja: 'ダウンロードした利用計画表を選ぶと、上の計画を書き込んだファイルができます。',
    en: 'Choose the usage plan that you downloaded, and you get a file with the plan above written into it.',
  },
  download: {ja: '利用計画表をダウンロードする', en: 'Download the usage plan'},
  noLines: {ja: '書き込むには、先に上で計画の行を入れてください。', en: 'To write, first add lines to the plan above.'},
  unfinished: {
    ja: '入力が終わっていない{leftOut}行は、書き込みません。',
    en: 'Lines that are not filled in yet and are not written: {leftOut}',
  },
  chooseToFill: {ja: '書き込む利用計画表（.xlsx）を選ぶ', en: 'Choose a usage plan (.xlsx) to fill in'},
  filling: {ja: '「{name}」に書き込んでいます…', en: 'Writing into "{name}"…'},
  stale: {
    ja: '計画が変わったので、前に選んだファイルへ書き込み直してください。',
    en: 'The plan has changed: fill in the file that you chose once more.',
  },
  fillAgain: {ja: '書き込み直す', en: 'Fill it in again'},
  notFilled: {ja: '「{name}」には、まだ書き込んでいません。', en: '"{name}" has not been written into yet.'},
  leaveOut: {ja: 'ほかの行だけを書き込む', en: 'Write the other lines only'},
  filled: {
    ja: '「{name}」に{lines}行を書き込みました。ファイルに出る合計は{yen}（税込）です。',
    en: 'Lines written into "{name}": {lines}. The total that the file shows is {yen} (including tax).',
  },
  bothTotals: {
    ja: 'この行を含むこのページの合計は{page}、含まないファイルの合計は{file}です（どちらも税込）。',
    en:
      'With these lines, the total of this page is {page}; without them, the total of the file is {file} (both ' +
      'including tax).',
  },
  cannotDo: {ja: 'シートでは計算できないもの', en: 'What the sheet cannot work out'},
  save: {ja: '書き込んだファイルを保存する', en: 'Save the filled file'},
  rest: {
    ja: 'アカウント名、申請日、責任者、利用目的は書き込んでいません。保存したファイルを開いて記入してください。',
    en:
      'Account names, the date of application, the responsible person and the purpose were not written. Open ' +
      'the saved file and fill them in.',
  },
  howTo: {ja: '記入のしかた', en: 'How to fill it in'},
  stays: {
    ja: 'ファイルは、このページの中だけで扱います。どこにも送らず、保存もしません。',
    en: 'Files are used in this page only. They are sent nowhere and not kept.',
  },
  readTitle: {ja: '利用計画表から読み込む', en: 'Read from the usage plan'},
  readAbout: {
    ja: '記入した利用計画表を選ぶと、その行が上の計画になります。前の計画には「元に戻す」で戻せます。',
    en:
      'Choose a usage plan that is filled in, and its rows become the plan above. "Undo" brings the plan ' +
      'before back.',
  },
  chooseToRead: {ja: '読み込む利用計画表（.xlsx）を選ぶ', en: 'Choose a usage plan (.xlsx) to read'},
  reading: {ja: '「{name}」を読み込んでいます…', en: 'Reading "{name}"…'},
  notRead: {
    ja: '「{name}」は読み込んでいません。上の計画は変えていません。',
    en: '"{name}" was not read. The plan above is as it was.',
  },
  read: {
    ja: '「{name}」の{lines}行を、上の計画に読み込みました。前の計画に戻すときは、「元に戻す」を押してください。',
    en: 'Lines read from "{name}" into the plan above: {lines}. To go back to the plan before, press "Undo".',
  },
  readNothing: {
    ja: '「{name}」に、読み込める行はありませんでした。上の計画は変えていません。',
    en: '"{name}" has no row that can be read. The plan above is as it was.',
  },
  yearNotRead: {
    ja: 'セル{yearCell}から年度を読めなかったので、{year}年度の計画として読み込みました。年度を確かめてください。',
    en:
      'The fiscal year could not be read from cell {yearCell}, so the plan was read as one for {year}. Check ' +
      'the year.',
  },
  rowsToCorrect: {
    ja: '利用計画表で直すところ（シート「料金試算表」）',
    en: 'What to fix in the usage plan (fee estimate sheet)',
  },
  rowDropped: {ja: '{row}行目（読み込んでいません）', en: 'Row {row} (not read)'},
  rowRead: {
    ja: '{row}行目（読み込みました。利用計画表では正しく計算されません）',
    en: 'Row {row} (read; the usage plan itself works it out wrongly)',
  },
  broken: {
    ja: 'ファイルを扱う準備ができませんでした。ネットワークにつながっているか確かめて、ファイルを選び直してください。',
    en:
      'Work on files could not be made ready. See whether you are connected to the network, then choose the ' +
      'file again.',
  },
} as const satisfies Record<string, Localized>;

export const taxName: Localized = {ja: '消費税', en: 'consumption tax'};

/** Instead of the fiscal year of a workbook that states none. */
export const missingYear: Localized = {ja: '記載なし', en: 'not stated'};

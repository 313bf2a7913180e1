// The words of which another one in the same place makes another rule, and how a typing error in one of them is still seen as that word.

/** Another one of these in the same place, and readers do something else. */
const telling = `
以上 以下 以内 以外 以降 以前 未満 最大 最小 最低 超え 約 前日 当日 翌日 翌月 翌年 今年 毎月 毎年 毎日 年度末 事前 事後
無料 有料 税抜 税込 必要 不要 必須 任意 禁止 許可 不可 有効 無効 自動 手動 一部 全部 全員 本人 代理
新規 継続 追加 削除 変更 開始 終了 停止 再開 中止 延期 増や 減ら 申請 提出 署名 郵送 電話 窓口 メール フォーム
左 右 上の 下の 国内 国外 海外 居住者 非居住者 特定類型
公開鍵 秘密鍵 パスワード パスフレーズ アカウント名 グループ名 ファイル フォルダ
申請者 責任者 利用者 担当者 教員 学生 研究者 委託先 共同研究者 問い合わせ先 所属機関
一般解析区画 個人ゲノム解析区画 高速ストレージ 大規模利用 優先利用 占有利用 グループクラウド 課金サービス
計算ノード 基本料金 請求書 見積書 納品書 誓約書 利用計画表 料金試算表 利用規程 発行基準 登録証 身分証
チェック ボタン 画面 メモリ アクセラレータ
`;

/** Common words that look like one of the above with a letter missing or changed. They count as nothing. */
const common =
  'アカウント グループ 利用目的 利用計画 利用料金 利用開始 利用期間 申請書 研究所 遺伝研 計算機 計算資源 問い合わせ 登録';

const wordsIn = (list: string): string[] => list.trim().split(/\s+/);
const unknown = '·';
const kanji = /\p{Script=Han}/u;
const katakana = /[\p{Script=Katakana}ー]/u;

/** A way to write a word: its letters, where `·` is any letter of the same script as the right one. */
type Spelling = {letters: string; word: string; replaced: string};

/** `word` with one letter wrong, doubled, missing or swapped with its neighbour. In short words a missing letter leaves too little. */
function misspellings(word: string): Spelling[] {
  if (word.length < 3) return [];
  return [...word].flatMap((letter, at) => {
    const next = word[at + 1] ?? letter;
    const put = (letters: string, skip = 1) => word.slice(0, at) + letters + word.slice(at + skip);
    const forms = [put(letter + letter)];
    if (next !== letter) forms.push(put(next + letter, 2));
    if (word.length > 3) forms.push(put(''));
    if (word.length > 3 || at > 0) forms.push(put(unknown));
    return forms.map((letters) => ({letters, word, replaced: letter}));
  });
}

function sameScript(found: string, right: string): boolean {
  if (kanji.test(right)) return kanji.test(found);
  return katakana.test(right) ? katakana.test(found) : /\p{L}/u.test(found);
}

function indexed(spellings: readonly Spelling[], place: 0 | 1): Map<string, Spelling[]> {
  const found = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const isOurs = (spelling.letters[0] === unknown) === (place === 1);
    const key = spelling.letters[place] ?? '';
    if (isOurs) found.set(key, [...(found.get(key) ?? []), spelling]);
  }
  return found;
}

const longestFirst = (a: Spelling, b: Spelling) => b.letters.length - a.letters.length;
const right = [
  ...wordsIn(telling).map((word) => ({letters: word, word, replaced: ''})),
  ...wordsIn(common).map((word) => ({letters: word, word: '', replaced: ''})),
].sort(longestFirst);
const wrong = wordsIn(telling).flatMap(misspellings).sort(longestFirst);
const rightByFirst = indexed(right, 0);
const wrongByFirst = indexed(wrong, 0);
const wrongBySecond = indexed(wrong, 1);

function stands({letters, replaced}: Spelling, text: string, at: number): boolean {
  for (let index = 0; index < letters.length; index++) {
    const found = text[at + index] ?? '';
    if (letters[index] === found) continue;
    if (letters[index] !== unknown || !sameScript(found, replaced)) return false;
  }
  return true;
}

const rightAt = (text: string, at: number): Spelling | undefined =>
  rightByFirst.get(text[at] ?? '')?.find((spelling) => stands(spelling, text, at));

/**
 * The telling word that stands at a place of a text.
 * @returns how many letters it takes, and the word; an empty word for a common one that only looks like a telling one
 */
export function tellingWordAt(text: string, at: number): {length: number; word: string} | undefined {
  const exact = rightAt(text, at);
  if (exact) return {length: exact.letters.length, word: exact.word};
  const near = [wrongByFirst.get(text[at] ?? ''), wrongBySecond.get(text[at + 1] ?? '')]
    .flatMap((spellings) => spellings ?? [])
    .find((spelling) => stands(spelling, text, at));
  if (!near) return undefined;
  // Where a word begins inside it that is spelt right, that one is meant.
  for (let inside = at + 1; inside < at + near.letters.length; inside++) {
    if (rightAt(text, inside)) return undefined;
  }
  return {length: near.letters.length, word: near.word};
}

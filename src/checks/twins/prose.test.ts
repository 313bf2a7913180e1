import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {gistOf} from './prose';

test.each([
  ['通常は1週間以内に、申請者と責任者にメールが届きます。', ['1週間', '以内', '申請者', '責任者', 'メール']],
  ['秘密鍵は、だれにも送りません。', ['秘密鍵', 'not']],
  ['2025年11月6日（木）から', ['2025年', '11月', '6日', '木', 'from']],
  ['第三期の料金は40,000です。', ['第三期', '40000']],
  ['提出しなければなりません。急ぎます。', ['提出', 'must', '2 sentences']],
  ['30 TBまでは無料', ['30', 'TB', 'until', '無料']],
  ['アカウントを作ります', []],
])('%s', (text, gist) => expect(gistOf(text)).toEqual(gist));

describe('the gist stays', () => {
  test.each([
    ['with a letter missing', '一般解析区画を使います', '一般解区画を使います'],
    [
      'with a letter doubled',
      '利用計画表を出します',
      '利用計画計画表を出します'.replace('計画計画', '計計画'),
    ],
    ['with letters swapped', 'パスワードを控えます', 'パスーワドを控えます'],
    ['with a wrong kanji', '共同研究者と使います', '共同研急者と使います'],
    ['with another width', '（1 TB）まで', '(１ＴＢ)まで'],
    ['with a line break', '申請者と、\n責任者', '申請者と、責任者'],
    ['with other wording', '見てください。', 'ご覧ください。'],
  ])('%s', (_, before, after) => expect(gistOf(after)).toEqual(gistOf(before)));

  test('wherever a line is wrapped between Japanese letters', () => {
    const text = '責任者は、3月31日までに利用計画表を提出します。フリーメールは使えません。';
    fc.assert(
      fc.property(fc.integer({min: 1, max: text.length - 1}), (at) => {
        expect(gistOf(`${text.slice(0, at)}\n${text.slice(at)}`).join()).toBe(
          /\d\n\d/.test(`${text.slice(at - 1, at)}\n${text.slice(at, at + 1)}`)
            ? gistOf(`${text.slice(0, at)} ${text.slice(at)}`).join()
            : gistOf(text).join(),
        );
      }),
    );
  });
});

describe('the gist changes', () => {
  test.each([
    ['another party', '申請者が送ります', '責任者が送ります'],
    ['another key', '公開鍵を送ります', '秘密鍵を送ります'],
    ['a negation', '使えます', '使えません'],
    ['a limit', '30 TB以上', '30 TB以下'],
    ['a unit', '3日', '3週間'],
    ['a sentence more', '待ちます。', '待ちます。それから開きます。'],
  ])('%s', (_, before, after) => expect(gistOf(after)).not.toEqual(gistOf(before)));
});

// Titles as they stand on the site, and harder ones: where their lines end.
import {describe, expect, test} from '@jest/globals';
import {breakTitle} from './line-breaks';

/** Letters of a font in which Japanese ones are twice as wide. */
const widthOf = (text: string) =>
  [...text].reduce((width, letter) => width + (/[\u0020-\u007e]/.test(letter) ? 0.5 : 1), 0);

const sizes = [
  {size: 84, lines: 2},
  {size: 62, lines: 3},
  {size: 52, lines: 4},
];
const broken = (title: string, locale: 'ja' | 'en') => breakTitle(title, locale, widthOf, 1010, sizes);

test.each<[title: string, size: number, lines: string[]]>([
  ['アカウントの新規登録', 84, ['アカウントの新規登録']],
  ['落雷後の修理に伴う計画停電（2025年11月）', 84, ['落雷後の修理に伴う', '計画停電（2025年11月）']],
  [
    '個人ゲノム解析区画と大規模利用の新規登録の一時停止',
    62,
    ['個人ゲノム解析区画と', '大規模利用の新規登録の一時停止'],
  ],
  [
    'アカウント申請システムの移行に伴う利用登録の一時停止',
    62,
    ['アカウント申請システムの', '移行に伴う利用登録の一時停止'],
  ],
  [
    '一般解析区画のゲートウェイgwにログインできない障害',
    62,
    ['一般解析区画のゲートウェイgwに', 'ログインできない障害'],
  ],
  ['定期メンテナンスと法定停電（2026年3月）', 84, ['定期メンテナンスと', '法定停電（2026年3月）']],
])('Japanese: %s', (title, size, lines) => {
  expect(broken(title, 'ja')).toEqual({size, lines});
});

test.each<[title: string, size: number, lines: string[]]>([
  ['Status of the services', 84, ['Status of the services']],
  ['Usage plan of the year 2026', 84, ['Usage plan', 'of the year 2026']],
  [
    'Suspension of new registration for the personal genome analysis division and large-scale use',
    62,
    ['Suspension of new registration', 'for the personal genome analysis', 'division and large-scale use'],
  ],
])('English: %s', (title, size, lines) => {
  expect(broken(title, 'en')).toEqual({size, lines});
});

describe('whatever the width', () => {
  const title =
    '「年度末アカウント継続申請」は、2026年3月31日までに（必ず）提出してください。SSH鍵ファイルも10 TBまで。';
  const widths = Array.from({length: 25}, (_, index) => 11 + index);

  test.each(widths)('of %d letters, no line begins with a particle or a closing mark', (width) => {
    const {lines} = breakTitle(title, 'ja', widthOf, width, [{size: 1, lines: 20}]);
    expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    for (const line of lines) {
      expect(line).not.toMatch(/^[」）、。はにまで年月日ーァ]/);
      expect(line).not.toMatch(/[「（]$/);
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });
});

test('what fits nowhere is cut between words, with an ellipsis', () => {
  const long = 'Notices about the registration of large-scale users and about everything else';
  expect(breakTitle(long, 'en', widthOf, 12, [{size: 1, lines: 2}])).toEqual({
    size: 1,
    lines: ['Notices about the', 'registration of…'],
  });
});

test('a word that is wider than the line is torn, letter by letter', () => {
  expect(breakTitle('ABCDEFGHIJ', 'en', widthOf, 2, [{size: 1, lines: 2}])).toEqual({
    size: 1,
    lines: ['ABCD', 'EF…'],
  });
});

// Cards of every notice of the site: all their words fit, and nothing on them changes with the day.
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {load} from 'cheerio';
import {publishedNotice} from '../../domain/notices/published';
import {readNotices} from '../../plugins/notices/read-notices';
import {cardOf} from '../social-cards';
import {type Card, cardSvg} from './card-svg';
import {fontWidths} from './font-widths';

const fonts = '@expo-google-fonts/biz-udpgothic';
const drawing = {
  regular: fontWidths(require.resolve(`${fonts}/400Regular/BIZUDPGothic_400Regular.ttf`)),
  bold: fontWidths(require.resolve(`${fonts}/700Bold/BIZUDPGothic_700Bold.ttf`)),
  wordmark: '<path d="M0 0"/>',
};
const card: Card = {
  locale: 'en',
  siteName: 'Site',
  label: 'Fees',
  posted: undefined,
  attention: false,
  title: 'Title',
  foot: 'Foot',
};
const textsOf = (svg: string) => {
  const $ = load(svg, {xml: true});
  return $('text')
    .toArray()
    .map((one) => ({
      text: $(one).text(),
      x: Number($(one).attr('x')),
      y: Number($(one).attr('y')),
      size: Number($(one).attr('font-size')),
      bold: $(one).attr('font-weight') === '700',
    }));
};

test('signs that mean something in XML are written as text', () => {
  expect(textsOf(cardSvg({...card, title: 'A < B & C'}, drawing)).map(({text}) => text)).toContain(
    'A < B & C',
  );
});

test('without a label there is no box', () => {
  expect(textsOf(cardSvg({...card, label: undefined}, drawing)).map(({text}) => text)).toEqual([
    'Site',
    'Title',
    'Foot',
  ]);
});

const {notices} = readNotices(path.resolve(__dirname, '../../..'));
const cases = (['ja', 'en'] as const).flatMap((locale) =>
  notices.map((notice) => [locale, notice.slug, publishedNotice(notice, locale, '/')] as const),
);

test.each(cases)('%s %s fits', (locale, _, notice) => {
  const head = {title: notice.title, siteName: 'Site', description: 'D', section: undefined};
  const svg = cardSvg(cardOf({address: notice.url, locale, head}, notice), drawing);
  const texts = textsOf(svg);
  const said = texts
    .map(({text}) => text)
    .join('')
    .replaceAll(' ', '');
  expect(said).toContain(notice.title.replaceAll(' ', ''));
  expect(said).not.toMatch(/…|予定$|継続中|終了|Scheduled$|In force|Ended/);
  for (const {text, x, size, bold} of texts) {
    expect(x + (bold ? drawing.bold : drawing.regular)(text) * size).toBeLessThan(1130);
  }
  // No two lines stand in one another.
  const lines = texts.slice(1).filter(({x}) => x < 120);
  lines.slice(1).forEach(({y, size}, index) => {
    expect(y - (lines[index]?.y ?? 0)).toBeGreaterThanOrEqual(size * 1.1);
  });
});

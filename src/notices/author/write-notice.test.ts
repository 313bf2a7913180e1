import {describe, expect, test} from '@jest/globals';
import {exhaustive} from '../../lib/test-support/exhaustive';
import {readFrontMatter} from '../front-matter';
import {problemText} from '../problem';
import {kinds} from '../schema';
import {serviceCodes} from '../services';
import {emptyRequest, type NoticeRequest} from './request';
import {writeNotice} from './write-notice';

const site = {
  tags: ['news', 'maintenance'],
  slugs: ['2026-03-13-scheduled-maintenance', '2026-12-01-Taken', '2026-11-21-fees-outage'],
  now: Date.parse('2026-11-21T10:30+09:00'),
};

const right: NoticeRequest = {
  ...emptyRequest,
  kind: 'maintenance',
  affects: ['account-system'],
  start: '2026/12/1 9:00',
  end: '2026-12-02',
  name: 'Form work',
  title: {ja: '申請システムの"更新": 停止', en: 'Upgrade of the "account system": stop # 1'},
  action: {ja: '2026-12-01 までに申請してください。', en: 'Apply by 2026-12-01.'},
};

function textsOf(changes: Partial<NoticeRequest> = {}): {ja: string; en: string; slug: string} {
  const written = writeNotice({...right, ...changes}, site);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return {ja: written.files.ja.text, en: written.files.en.text, slug: written.slug};
}

function problemsOf(changes: Partial<NoticeRequest>): string[] {
  return (writeNotice({...right, ...changes}, site).problems ?? []).map(({field, code}) => `${field} ${code}`);
}

test('both files, in the format of the house', () => {
  expect(textsOf()).toEqual({
    slug: '2026-12-01-Form-work',
    ja: `---
slug: 2026-12-01-Form-work
title: "申請システムの\\"更新\\": 停止"
date: 2026-11-21
tags: [maintenance]
description: "2026年12月1日09:00から2026年12月2日まで、メンテナンスのためアカウント申請システム（Webフォーム）を止めます。"
notice:
  kind: maintenance
  affects: [account-system]
  start: 2026-12-01T09:00+09:00
  end: 2026-12-02
---

2026年12月1日（火）09:00から2026年12月2日（水）まで、メンテナンスのためアカウント申請システム（Webフォーム）を止めます。

<!-- truncate -->

- 2026年12月1日（火）までに申請してください。
- 急ぎのときやわからないことがあるときは、[問い合わせ先](/application/reference/)に連絡してください。
`,
    en: `---
title: "Upgrade of the \\"account system\\": stop # 1"
description: "Stopped for maintenance from 09:00 on 1 December 2026 to 2 December 2026: account system (web form)."
---

Stopped for maintenance from 09:00 on Tuesday 1 December 2026 to Wednesday 2 December 2026 (Japan time): account \
system (web form).

<!-- truncate -->

- Apply by Tuesday 1 December 2026.
- If it is urgent or something is not clear, write to the [help desk](/application/reference/).
`,
  });
});

describe('the first paragraph', () => {
  const none = {start: '', end: '', action: {ja: '', en: ''}};
  test.each([
    [
      {
        ...none,
        kind: 'suspension',
        affects: ['registration', 'account-system'],
        start: '2026-12-01',
        review: '2027-01-04',
      },
      '2026年12月1日（火）から、利用登録、アカウント申請システム（Webフォーム）を一時停止します。',
      'Suspended from Tuesday 1 December 2026: registration, account system (web form).',
    ],
    [
      {...none, kind: 'outage', start: '2026-11-21 10:00', review: '2026-11-24'},
      '2026年11月21日（土）10:00に、アカウント申請システム（Webフォーム）に障害が起きました。',
      'An outage began at 10:00 on Saturday 21 November 2026 (Japan time): account system (web form).',
    ],
    [
      {...none, kind: 'outage', start: '2026-11-21 10:00', endedAt: '2026-11-21 12:00'},
      '2026年11月21日（土）10:00から12:00まで、アカウント申請システム（Webフォーム）に障害がありました。',
      'There was an outage from 10:00 to 12:00 (Japan time) on Saturday 21 November 2026: account system (web form).',
    ],
    [
      {...none, kind: 'outage', endedAt: '2026-11-21 12:00'},
      'アカウント申請システム（Webフォーム）に障害がありました。2026年11月21日（土）12:00に復旧しました。',
      'There was an outage: account system (web form). It was resolved at 12:00 on Saturday 21 November 2026 (Japan ' +
        'time).',
    ],
    [
      {...none, kind: 'deadline', affects: ['renewal'], end: '2027-03-31'},
      '年度末アカウント継続申請の期限は、2027年3月31日（水）です。',
      'The deadline is Wednesday 31 March 2027: year-end account renewal.',
    ],
    [
      {...none, kind: 'deadline', affects: ['renewal'], start: '2027-01-04', end: '2027-03-31'},
      '年度末アカウント継続申請の期間は、2027年1月4日（月）から2027年3月31日（水）までです。',
      'The period is from Monday 4 January 2027 to Wednesday 31 March 2027: year-end account renewal.',
    ],
    [
      {
        ...none,
        kind: 'news',
        affects: ['pledge'],
        description: {ja: '用紙が変わります。', en: 'The form changes.'},
        reason: {ja: '規程が変わるためです。', en: 'The terms change.'},
      },
      '誓約書についての、2026年11月21日（土）のお知らせです。用紙が変わります。規程が変わるためです。',
      'News of Saturday 21 November 2026: pledge. The form changes. The terms change.',
    ],
  ])('%j', (changes, ja, en) => {
    const {ja: japanese, en: english} = textsOf(changes);
    expect(readFrontMatter(japanese).body?.split('\n')[0]).toBe(ja);
    expect(readFrontMatter(english).body?.split('\n')[0]).toBe(en);
  });

  test.each(kinds)('%s: both languages have the same links, and no gap', (kind) => {
    for (const service of exhaustive ? serviceCodes : serviceCodes.slice(0, 3)) {
      const {ja, en} = textsOf({
        kind,
        affects: [service],
        start: '2026-11-20',
        end: kind === 'news' ? '' : '2026-12-04',
        description: {ja: '説明です。', en: 'A description.'},
      });
      const links = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link);
      expect(links(en)).toEqual(links(ja));
      expect(links(ja)).toContain('/application/reference/');
      expect(`${ja}${en}`).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('refused', () => {
  const news = {kind: 'news', start: '', end: ''};
  test.each<[string, Partial<NoticeRequest>]>([
    ['kind missing', {kind: ''}],
    ['kind not-one-of', {kind: 'party'}],
    ['affects missing', {affects: []}],
    ['start outage-planned', {kind: 'outage', start: '23:00', end: ''}],
    ['start outage-planned', {kind: 'outage', end: ''}],
    ['affects not-one-of', {affects: ['fee']}],
    ['title.ja missing', {title: {ja: ' ', en: 'T'}}],
    ['title.ja title-too-long', {title: {ja: '題'.repeat(201), en: 'T'}}],
    ['title.en html', {title: {ja: '題', en: 'a <script>'}}],
    ['title.ja invisible-character', {title: {ja: '題\u{E0041}', en: 'T'}}],
    ['title.en missing', {title: {ja: '題', en: ''}}],
    ['title.en not-english', {title: {ja: '題', en: '停止'}}],
    ['reason.en not-english', {reason: {ja: '停電です。', en: 'A 停電.'}}],
    ['title.ja title-says-state', {title: {ja: '停止（終了）', en: 'Stop'}}],
    ['title.en title-says-state', {title: {ja: '停止', en: 'Stop [Resolved]'}}],
    ['start not-a-time', {start: 'soon'}],
    ['start no-such-date', {start: '2026-11-31'}],
    ['start not-a-time', {start: '2026-12-01T00:00Z'}],
    ['start missing', {start: ''}],
    ['end not-later', {end: '2026-11-30'}],
    ['end not-later', {end: '2026-12-01 09:00'}],
    ['review not-later', {end: '', review: '2026-11-21'}],
    ['end missing', {kind: 'deadline', end: ''}],
    ['end news-has-period', {...news, end: '2026-12-02', description: {ja: '説', en: 'D'}}],
    ['description.ja missing, description.en missing', news],
    ['description.en missing', {description: {ja: '説明', en: ''}}],
    ['name not-a-name', {name: '停電'}],
    ['name not-a-name', {name: '../x'}],
    // Taken, but for capitals.
    ['name slug-taken', {name: 'taken'}],
    ['action.en missing', {action: {ja: '保存', en: ''}}],
    ['reason.ja amount-typed', {reason: {ja: '3,500円です', en: 'x'}}],
  ])('%s: %j', (expected, changes) => {
    expect(problemsOf(changes).join(', ')).toBe(expected);
    for (const problem of writeNotice({...right, ...changes}, site).problems ?? []) {
      expect(problemText(problem, 'ja')).toMatch(/^.{8,}。$/);
      const english = problemText(problem, 'en');
      expect(english).toMatch(/^.{8,}\.$/);
      expect(english).not.toMatch(/[{}]/);
    }
  });

  test('all problems at once', () => {
    expect(problemsOf({...emptyRequest, start: 'x', name: '停電'})).toEqual([
      'start not-a-time',
      'name not-a-name',
      'kind missing',
      'affects missing',
    ]);
  });
});

test.each([
  ['of an outage that goes on is the next day', {kind: 'outage', start: '10:00', end: ''}, '2026-11-22'],
  ['of a maintenance is a week after its start', {end: ''}, '2026-12-08'],
  ['that is typed stays', {kind: 'outage', start: '10:00', end: '', review: '2026-12-24'}, '2026-12-24'],
  ['is not needed where an outage is over', {kind: 'outage', start: '9:00', end: '', endedAt: '10:00'}, undefined],
  ['is not needed where the end is known', {}, undefined],
])('the review date %s', (_, typed, review) => {
  expect(/^ +review: (.+)$/m.exec(textsOf(typed).ja)?.[1]).toBe(review);
});

test('kind and service alone make a complete outage, under a name that is free', () => {
  const {slug, ja, en} = textsOf({...emptyRequest, kind: 'outage', affects: ['fees']});
  expect(slug).toBe('2026-11-21-fees-outage-2');
  expect(ja).toContain('title: "利用料金の障害"\ndate: 2026-11-21\n');
  expect(ja).toContain('  start: 2026-11-21T10:30+09:00\n  review: 2026-11-22\n---\n\n2026年11月21日（土）10:30に、');
  expect(en).toContain('title: "Outage: fees"\n');
});

test('news may take effect at a time, and may name no service', () => {
  const description = {ja: '開きます。', en: 'It opens.'};
  const {ja, en} = textsOf({...emptyRequest, kind: 'news', start: '2026-12-01 13:00', name: 'x', description});
  expect(ja).toContain('\n  kind: news\n  start: 2026-12-01T13:00+09:00\n---\n\n遺伝研スパコンについての、');
  expect(ja).toContain('お知らせです。2026年12月1日（火）13:00から実施します。開きます。');
  expect(en).toContain('It takes effect at 13:00 on Tuesday 1 December 2026 (Japan time). It opens.');
});

test('what staff type cannot break out of its place', () => {
  const {ja, en} = textsOf({
    title: {ja: '題\n---\nslug: x', en: 'T\t"x" \\ \u0007'},
    action: {ja: '# 見出し <script>\n\n- 二つ目', en: '1. one <b>\nimport x'},
  });
  expect(readFrontMatter(ja).data).toMatchObject({slug: '2026-12-01-Form-work', title: '題 --- slug: x'});
  expect(readFrontMatter(en).data).toMatchObject({title: 'T "x" \\'});
  expect(ja).toContain('\n- \\# 見出し \\<script>\n- \\- 二つ目\n');
  expect(en).toContain('\n- \\1. one \\<b>\n- import x\n');
});

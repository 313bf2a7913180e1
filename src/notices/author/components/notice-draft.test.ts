import {describe, expect, test} from '@jest/globals';
import {
  changedDraft,
  type DraftChange,
  emptyDraft,
  formSite,
  isTyped,
  isWanted,
  type NoticeDraft,
  outcomeOf,
  requestOf,
  shownProblems,
  textIn,
} from './notice-draft';
import {previewOf} from './notice-preview';

const today = '2026-11-21';
const site = formSite(['2026-12-01-taken']);
const typed = (field: Extract<DraftChange, {type: 'typed'}>['field'], text: string): DraftChange => ({
  type: 'typed',
  field,
  text,
});
const draftAfter = (...changes: DraftChange[]): NoticeDraft => changes.reduce(changedDraft, emptyDraft);
const right = [
  typed('kind', 'maintenance'),
  {type: 'chosen', service: 'fees', isChosen: true},
  {type: 'chosen', service: 'account-system', isChosen: true},
  {type: 'chosen', service: 'fees', isChosen: false},
  typed('start', '2026/12/1 9:00'),
  typed('end', '2026年12月2日'),
  typed('name', 'form work'),
  typed('title.ja', '申請システムの更新'),
  typed('title.en', 'Account system upgrade'),
] as const satisfies readonly DraftChange[];
const codes = (draft: NoticeDraft) =>
  outcomeOf(requestOf(draft, today), site).problems.map(({field, code}) => `${field} ${code}`);

describe('what the form holds', () => {
  test('nothing at first', () => {
    expect(isTyped(emptyDraft)).toBe(false);
    expect(isTyped(draftAfter(typed('title.en', ' ')))).toBe(false);
    expect(isTyped(draftAfter(typed('title.en', 'x')))).toBe(true);
    expect(isTyped(draftAfter({type: 'chosen', service: 'fees', isChosen: true}))).toBe(true);
    expect(changedDraft(draftAfter(...right), {type: 'emptied'})).toEqual(emptyDraft);
  });
  test('services stand in the order of the list, each once', () => {
    const draft = draftAfter(
      {type: 'chosen', service: 'fees', isChosen: true},
      {type: 'chosen', service: 'registration', isChosen: true},
      {type: 'chosen', service: 'fees', isChosen: true},
    );
    expect(draft.request.affects).toEqual(['registration', 'fees']);
  });
  test('the posting date is today unless another is typed', () => {
    expect(requestOf(draftAfter(...right), today).date).toBe('2026-11-21');
    expect(requestOf(draftAfter(...right, typed('date', '2026-11-01')), today).date).toBe('2026-11-01');
  });
});

test.each([
  ['', ['start', 'end']],
  ['news', []],
  ['suspension', ['start', 'end', 'review']],
  ['maintenance', ['start', 'end', 'review']],
  ['outage', ['start', 'end', 'endedAt', 'review']],
  ['deadline', ['start', 'end']],
])('times that are asked for "%s" without an end', (kind, wanted) => {
  const {request} = draftAfter(typed('kind', kind));
  expect((['start', 'end', 'endedAt', 'review'] as const).filter((field) => isWanted(field, request))).toEqual(wanted);
});

test('what is not asked any more does not count', () => {
  const draft = draftAfter(
    ...right,
    typed('kind', 'news'),
    typed('description.ja', '説'),
    typed('description.en', 'D'),
  );
  expect(requestOf(draft, today)).toMatchObject({kind: 'news', start: '', end: ''});
  expect(textIn(draft.request, 'start')).toBe('2026/12/1 9:00');
  expect(codes(draft)).toEqual([]);
  expect(isWanted('review', draftAfter(...right).request)).toBe(false);
});

describe('the outcome', () => {
  test('both files with their names', () => {
    const {files, slug} = outcomeOf(requestOf(draftAfter(...right), today), site);
    expect(slug).toBe('2026-12-01-form-work');
    expect(files?.ja.path).toBe('blog/2026-12-01-form-work.md');
    expect(files?.en.path).toBe('i18n/en/docusaurus-plugin-content-blog/2026-12-01-form-work.md');
    expect(files?.ja.text).toContain('\n  start: 2026-12-01T09:00+09:00\n  end: 2026-12-02\n');
    expect(files?.en.text).toMatch(/^---\ntitle: "Account system upgrade"\ndescription: /);
  });
  test('refuses amounts, and what the command refuses', () => {
    const typedByHand = [typed('reason.ja', '3,500円です'), typed('reason.en', 'It costs JPY 3500')];
    expect(codes(draftAfter(...right, ...typedByHand, typed('start', 'soon')))).toEqual([
      'start not-a-time',
      'reason.ja amount-typed',
      'reason.en amount-typed',
    ]);
  });
  test('problems stand in the order of the form', () => {
    expect(codes(emptyDraft)).toEqual([
      'kind missing',
      'affects missing',
      'name missing',
      'title.ja missing',
      'title.en missing',
    ]);
  });
});

test('a problem is shown where the writer was, or once the files are asked for', () => {
  const draft = draftAfter({type: 'touched', field: 'title.ja'}, {type: 'touched', field: 'kind'});
  const {problems} = outcomeOf(requestOf(draft, today), site);
  expect(shownProblems(problems, emptyDraft)).toEqual([]);
  expect(shownProblems(problems, draft).map(({field}) => field)).toEqual(['kind', 'title.ja']);
  expect(shownProblems(problems, changedDraft(emptyDraft, {type: 'asked'}))).toHaveLength(5);
});

describe('the preview', () => {
  const previewAfter = (...changes: DraftChange[]) => previewOf(requestOf(draftAfter(...changes), today), site);
  test.each<[string, DraftChange[]]>([
    ['no kind', [...right, typed('kind', '')]],
    ['no service', [...right, {type: 'chosen', service: 'account-system', isChosen: false}]],
    ['a wrong start', [...right, typed('start', 'x')]],
    ['an end before the start', [...right, typed('end', '2026-11-30')]],
  ])('waits for %s', (_, changes) => {
    expect(previewAfter(...changes)).toBeUndefined();
  });
  test('comes with kind, service and times alone', () => {
    const preview = previewAfter(...right.slice(0, 6));
    expect(preview).toMatchObject({
      title: {ja: '', en: ''},
      notice: {slug: '2026-12-01-preview', kind: 'maintenance', end: '2026-12-02', date: '2026-11-21'},
    });
    expect(preview?.body.ja).toContain('メンテナンスのためアカウント申請システムを止めます。');
  });
  test('shows what is typed in one language before the other is there', () => {
    const preview = previewAfter(...right, typed('title.en', '停止'), typed('action.ja', '2026-12-05に来る'));
    expect(preview?.title.en).toBe('停止');
    expect(preview?.body.ja).toContain('- 2026年12月5日（土）に来る');
  });
  test('leaves out a text with a day that does not exist', () => {
    expect(previewAfter(...right, typed('action.ja', '2026-02-30まで'))?.body.ja).not.toContain('02-30');
  });
  test('says the same as the files once all is right', () => {
    const preview = previewAfter(...right);
    const {files} = outcomeOf(requestOf(draftAfter(...right), today), site);
    expect(files?.ja.text.endsWith(`\n${preview?.body.ja}\n`)).toBe(true);
    expect(files?.en.text).toContain(preview?.description.en ?? '-');
  });
  test('an open-ended one needs no review date to be seen', () => {
    const preview = previewAfter(...right, typed('end', ''));
    expect(preview?.notice).toMatchObject({start: '2026-12-01T09:00+09:00'});
    expect(preview?.notice).not.toHaveProperty('review');
    expect(preview?.notice).not.toHaveProperty('end');
  });
});

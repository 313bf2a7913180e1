import {describe, expect, test} from '@jest/globals';
import {
  changedDraft,
  type DraftChange,
  emptyDraft,
  formFields,
  formSite,
  isRequired,
  isTyped,
  isWanted,
  type NoticeDraft,
  outcomeOf,
  requestOf,
  shownProblems,
  textIn,
} from './notice-draft';
import {previewOf} from './notice-preview';

const now = Date.parse('2026-11-21T10:30+09:00');
const site = formSite([{slug: '2026-12-01-taken'}], now);
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
  (outcomeOf(requestOf(draft), site).problems ?? []).map(({field, code}) => `${field} ${code}`);

describe('what the form holds', () => {
  test('nothing at first', () => {
    expect(isTyped(emptyDraft)).toBe(false);
    expect(isTyped(draftAfter(typed('title.en', ' ')))).toBe(false);
    expect(isTyped(draftAfter(typed('title.en', 'x')))).toBe(true);
    expect(isTyped(draftAfter({type: 'chosen', service: 'fees', isChosen: true}))).toBe(true);
  });
  test('services stand in the order of the list, each once', () => {
    const draft = draftAfter(
      {type: 'chosen', service: 'fees', isChosen: true},
      {type: 'chosen', service: 'registration', isChosen: true},
      {type: 'chosen', service: 'fees', isChosen: true},
    );
    expect(draft.request.affects).toEqual(['registration', 'fees']);
  });
});

test.each([
  ['', ['start', 'end']],
  ['news', ['start']],
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
  expect(requestOf(draft)).toMatchObject({kind: 'news', end: ''});
  expect(textIn(draft.request, 'end')).toBe('2026年12月2日');
  expect(codes(draft)).toEqual([]);
  expect(isWanted('review', draftAfter(...right).request)).toBe(false);
});

describe('the outcome', () => {
  test('both files with their names', () => {
    const outcome = outcomeOf(requestOf(draftAfter(...right)), site);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const {files} = outcome;
    expect(files.ja.path).toBe('blog/2026-12-01-form-work.md');
    expect(files.en.path).toBe('i18n/en/docusaurus-plugin-content-blog/2026-12-01-form-work.md');
    expect(files.ja.text).toContain('\n  start: 2026-12-01T09:00+09:00\n  end: 2026-12-02\n');
    expect(files.en.text).toMatch(/^---\ntitle: "Account system upgrade"\ndescription: /);
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
    const wrong = [typed('name', '停電'), typed('title.ja', '題'), typed('start', 'x')];
    expect(codes(draftAfter(...wrong))).toEqual([
      'kind missing',
      'affects missing',
      'start not-a-time',
      'title.en missing',
      'name name-not-ascii',
    ]);
  });
});

test('kind and service are enough', () => {
  const outcome = outcomeOf(
    requestOf(draftAfter(typed('kind', 'outage'), {type: 'chosen', service: 'login-general', isChosen: true})),
    site,
  );
  expect(outcome).toMatchObject({ok: true, slug: '2026-11-21-login-general-outage'});
});

test.each([
  ['outage', ['kind', 'affects', 'start']],
  ['deadline', ['kind', 'end']],
  ['news', ['kind', 'description.ja', 'description.en']],
])('what has to be filled in for %s', (kind, required) => {
  const {request} = draftAfter(typed('kind', kind));
  expect(formFields.filter((field) => isRequired(field, request))).toEqual(required);
});

test('a problem is shown where the writer was, or once somebody asked what is missing', () => {
  const draft = draftAfter(
    typed('title.ja', '題'),
    {type: 'touched', field: 'title.en'},
    {type: 'touched', field: 'kind'},
  );
  const {problems = []} = outcomeOf(requestOf(draft), site);
  expect(shownProblems(problems, emptyDraft)).toEqual([]);
  expect(shownProblems(problems, draft).map(({field}) => field)).toEqual(['kind', 'title.en']);
  expect(shownProblems(problems, changedDraft(emptyDraft, {type: 'asked'}))).toHaveLength(3);
});

describe('the preview', () => {
  const previewAfter = (...changes: DraftChange[]) => previewOf(requestOf(draftAfter(...changes)), site);
  test.each<[string, DraftChange[]]>([
    ['no kind', [...right, typed('kind', '')]],
    ['no service', [...right, {type: 'chosen', service: 'account-system', isChosen: false}]],
    ['an outage that is to come', [...right, typed('kind', 'outage')]],
    ['a wrong start', [...right, typed('start', 'x')]],
    ['an end before the start', [...right, typed('end', '2026-11-30')]],
  ])('waits for %s', (_, changes) => {
    expect(previewAfter(...changes)).toBeUndefined();
  });
  test('comes with kind, service and times alone', () => {
    const preview = previewAfter(...right.slice(0, 6));
    expect(preview).toMatchObject({
      title: {ja: 'アカウント申請システムのメンテナンス', en: 'Maintenance: the account system'},
      notice: {
        slug: '2026-12-01-account-system-maintenance',
        kind: 'maintenance',
        end: '2026-12-02',
        date: '2026-11-21',
      },
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
    const outcome = outcomeOf(requestOf(draftAfter(...right)), site);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.files.ja.text.endsWith(`\n${preview?.body.ja}\n`)).toBe(true);
    expect(outcome.files.en.text).toContain(preview?.description.en ?? '-');
  });
  test('an open-ended one needs no review date to be seen', () => {
    const preview = previewAfter(...right, typed('end', ''));
    expect(preview?.notice).toMatchObject({start: '2026-12-01T09:00+09:00'});
    expect(preview?.notice).not.toHaveProperty('review');
    expect(preview?.notice).not.toHaveProperty('end');
  });
});

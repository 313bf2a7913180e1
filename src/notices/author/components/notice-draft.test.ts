import {describe, expect, test} from '@jest/globals';
import type {Kind} from '../../schema';
import {requestFields} from '../request';
import {
  changedDraft,
  type DraftChange,
  emptyDraft,
  formSite,
  isRequired,
  isTyped,
  isWanted,
  type NoticeDraft,
  outcomeOf,
  requestOf,
  shownProblems,
  textIn,
  withoutFaultyTexts,
} from './notice-draft';
import {textsOf} from './notice-preview';

const now = Date.parse('2026-11-21T10:30+09:00');
const site = formSite(['2026-12-01-taken'], now);
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
  test('a start whose field was not visited follows the kind', () => {
    const kind = (one: Kind): DraftChange => ({type: 'kind', kind: one, now: '11/21 10:30'});
    const startAfter = (...changes: DraftChange[]) => draftAfter(...changes).request.start;
    expect(startAfter(kind('outage'))).toBe('11/21 10:30');
    expect(startAfter(kind('outage'), kind('news'))).toBe('');
    const visited = [typed('start', '1:40'), {type: 'touched', field: 'start'}] as const;
    expect([startAfter(...visited, kind('news')), startAfter(...visited, kind('outage'))]).toEqual(['1:40', '1:40']);
  });
  test('services are in the order of the list, each once', () => {
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
  test('problems are in the order of the form', () => {
    const wrong = [typed('name', '停電'), typed('title.ja', '題'), typed('start', 'x')];
    expect(codes(draftAfter(...wrong))).toEqual([
      'kind missing',
      'affects missing',
      'start not-a-time',
      'title.en missing',
      'name not-a-name',
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
  expect(requestFields.filter((field) => isRequired(field, request))).toEqual(required);
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

test('the preview has the texts of the files', () => {
  const textsAfter = (...changes: DraftChange[]) => textsOf(outcomeOf(requestOf(draftAfter(...changes)), site));
  expect(textsAfter(...right, typed('start', 'x'))).toBeUndefined();
  const texts = textsAfter(...right.slice(0, 6));
  expect(texts?.title).toEqual({
    ja: 'アカウント申請システム（Webフォーム）のメンテナンス',
    en: 'Maintenance: account system (web form)',
  });
  expect(texts?.body.ja).toContain('メンテナンスのためアカウント申請システム（Webフォーム）を止めます。');
});

test('a text that is there in one language alone is left out of the preview', () => {
  const request = requestOf(draftAfter(...right, typed('action.ja', '待つ')));
  const {problems = []} = outcomeOf(request, site);
  expect(withoutFaultyTexts(request, problems)).toMatchObject({title: request.title, action: {ja: '', en: ''}});
});

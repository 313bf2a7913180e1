import {describe, expect, test} from '@jest/globals';
import {registrationState} from '../notices/registration';
import type {Notice} from '../notices/schema';
import {services} from '../notices/services';
import {readAnswers} from './address';
import type {Answers} from './answers';
import {checklistFor, deadEndOf, nextSteps, stepsNow, verdictOf} from './checklist';
import {situations} from './fixtures/walk';

describe('a suspension', () => {
  const answers: Answers = {
    want: 'first-account',
    residency: 'resident',
    nationality: 'japanese',
    responsible: 'other',
    division: 'personal-genome',
  };

  test('names the notice, what to do instead, and the answers that avoid it', () => {
    expect(checklistFor(answers, situations.today).deadEnds).toEqual([
      {
        id: 'personal-genome-suspended',
        because: ['2026-01-01-personal-genome'],
        next: ['hand-in-plan-in-advance', 'begin-in-general-division'],
        alternatives: [{...answers, division: 'general'}],
      },
    ]);
  });

  test('what can be done now is apart from what is optional or has to wait', () => {
    const {steps} = checklistFor(answers, situations.today);
    expect(stepsNow(steps).map(({id}) => id)).toEqual([
      'read-criteria',
      'read-terms',
      'ask-responsible-person',
      'estimate-fee',
      'tell-office',
      'fill-in-usage-plan',
      'hand-in-plan-in-advance',
    ]);
    expect(steps.find(({id}) => id === 'apply-by-email')?.phase).toBe('optional');
    expect(steps.find(({id}) => id === 'set-up-vpn')?.phase).toBe('reopened');
  });

  test('the day of the reopening, where it is announced', () => {
    const registration = situations.today.registration.map((one) => ({...one, until: 1_800_000_000_000}));
    expect(checklistFor(answers, {registration}).deadEnds[0]?.until).toBe(1_800_000_000_000);
  });

  test.each<[Answers, Parameters<typeof deadEndOf>[1], Parameters<typeof deadEndOf>[2], string | undefined]>([
    [{want: 'first-account', residency: 'non-resident'}, 'responsible', 'myself', 'no-responsible-person'],
    [{want: 'first-account', residency: 'non-resident'}, 'responsible', 'abroad', 'no-responsible-person'],
    [{want: 'first-account', residency: 'non-resident'}, 'responsible', 'other', undefined],
    // Whoever already has an account in the division can go on.
    [{}, 'want', 'group-cloud', undefined],
    [{want: 'group-cloud'}, 'account', 'general', 'group-cloud-suspended'],
    [{want: 'group-cloud'}, 'account', 'none', 'group-cloud-suspended'],
    [{want: 'group-cloud', account: 'none', residency: 'resident'}, 'responsible', 'none', 'no-responsible-person'],
    [{want: 'group-cloud'}, 'account', 'personal-genome', undefined],
    [
      {want: 'more-resources', account: 'general', resources: 'storage', division: 'general'},
      'storage',
      'up-to-30-tb',
      'large-scale-suspended',
    ],
    // Said once, at the first answer that cannot end well.
    [{want: 'first-account', residency: 'resident', responsible: 'none'}, 'nationality', 'other', undefined],
  ])('after %j, %s: %s ends as %s', (before, question, code, end) => {
    expect(deadEndOf(before, question, code, situations.today)?.id).toBe(end);
  });

  test('the verdict follows the ticks', () => {
    const list = checklistFor({want: 'renewal', 'renewal-stage': 'after-march', 'usage-plan': 'no'}, situations.today);
    const all = list.steps.map(({id}) => id);
    expect([verdictOf(list, new Set()), verdictOf(list, new Set(all))]).toEqual(['today', 'all-done']);
  });
});

describe('what comes next', () => {
  const {steps} = checklistFor(
    {
      want: 'first-account',
      residency: 'resident',
      nationality: 'japanese',
      responsible: 'myself',
      division: 'general',
      storage: 'one-tb',
    },
    situations.closed,
  );

  test('first the first step; then what was not done', () => {
    expect(nextSteps(steps, new Set())[0]?.id).toBe('read-criteria');
    expect(nextSteps(steps, new Set(['read-criteria']))[0]?.id).toBe('read-terms');
  });

  test('never a step that waits for a reopening, nor one behind it', () => {
    const done = new Set(steps.filter(({phase}) => phase === 'decide' || phase === 'prepare').map(({id}) => id));
    const next = nextSteps(steps, done).map(({id}) => id);
    expect(next).not.toContain('apply-by-email');
    expect(next).not.toContain('sign-pledge');
    expect(next).toContain('make-key-general');
  });
});

test('the notices and the clock change the steps', () => {
  const suspension: Notice = {
    slug: '2026-06-01-suspension',
    date: '2026-06-01',
    kind: 'suspension',
    affects: ['registration-large-scale'],
    start: '2026-06-01',
    end: '2026-06-30',
  };
  const {answers} = readAnswers(
    'want=first-account&residency=resident&nationality=japanese&responsible=myself' +
      '&division=general&storage=up-to-30-tb',
  );
  const deadEndsAt = (clock: string) =>
    checklistFor(answers, {registration: registrationState([suspension], services, Date.parse(clock))}).deadEnds.map(
      ({id, because}) => [id, ...because],
    );
  expect(deadEndsAt('2026-06-30T23:59:59+09:00')).toEqual([['large-scale-suspended', suspension.slug]]);
  expect(deadEndsAt('2026-07-01T00:00:00+09:00')).toEqual([]);
});

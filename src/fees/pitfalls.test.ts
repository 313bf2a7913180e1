import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {dayNumber, isoDate} from '../lib/civil-date';
import {runs} from '../lib/test-support/exhaustive';
import {randomPlan} from './fixtures/random-plan';
import {computed, priceList} from './fixtures/tariffs';
import {type Circumstances, lineNumbers, pitfallsOf, printedNotes, remarksOf} from './pitfalls';
import {decimalText, millionths} from './quantity';

describe('pitfalls', () => {
  const quiet: Circumstances = {today: '2026-04-01', suspended: []};

  function pitfalls(fiscalYear: number, lines: object[], circumstances = quiet, rules?: string) {
    const {plan, tariff, estimate} = computed({fiscalYear, rules, lines});
    return pitfallsOf(plan, estimate, tariff, circumstances);
  }

  const year = {start: '2026-04-01', end: '2027-03-31'};
  const general = (...quantities: string[]) => ({service: 'storage-general', ...year, quantities});
  const personal = (...quantities: string[]) => ({service: 'storage-personal', ...year, quantities});
  const node = (code: string, ...quantities: string[]) => ({
    service: 'dedicated-personal',
    node: code,
    ...year,
    quantities,
  });

  describe('storage of the whole fiscal year 2026', () => {
    const cloud = {service: 'group-cloud', ...year, projects: '1', storageTb: '25'};
    const free = (tb: string, reduceByTb: string, savesYen: number) => ({
      code: 'storage-just-above-free',
      line: 0,
      freeTb: 30,
      tb,
      reduceByTb,
      savesYen,
    });
    const step = (tb: string, chargedTb: number, spareTb: string, reduceByTb: string, savesYen: number) => ({
      code: 'storage-step-started',
      line: 0,
      tb,
      chargedTb,
      spareTb,
      reduceByTb,
      savesYen,
    });

    // General division: 40 TB are 175,997; 50 TB 219,997: 200,000 × 122 ÷ 365 = 66,849.3 → × 1.1 = 73,533.9; 72,931.1.
    // Personal: 10 TB are 43,996; 20 TB 87,996: 80,000 × 122 ÷ 365 = 26,739.7 → × 1.1 = 29,412.9; 29,172; 30 TB
    // 131,996.
    test.each([
      [general('0'), []],
      [general('30'), []],
      [general('20', '11'), [free('31', '1', 175_997)]],
      [general('40'), [free('40', '10', 175_997)]],
      [general('40.5'), [step('40.5', 50, '9.5', '0.5', 219_997 - 175_997)]],
      [general('50'), []],
      [personal('0'), []],
      [personal('10'), []],
      [personal('11'), [step('11', 20, '9', '1', 87_996 - 43_996)]],
      [cloud, [step('25', 30, '5', '5', 131_996 - 87_996)]],
    ])('%j', (line, expected) => {
      expect(pitfalls(2026, [line]).filter(({code}) => code.startsWith('storage-'))).toEqual(expected);
    });

    test('a line without a day in the year has nothing to save', () => {
      const line = {...general('31'), start: '2025-04-01', end: '2025-05-01'};
      expect(pitfalls(2026, [line]).map(({code}) => code)).toEqual(['line-outside-fiscal-year']);
    });
  });

  test('what is saved is what the plan with less storage costs less, under both tariffs', () => {
    fc.assert(
      fc.property(randomPlan(priceList, ['2025', '2026']), (random) => {
        const {plan, tariff, estimate: whole} = computed(random);
        for (const pitfall of pitfallsOf(plan, whole, tariff, quiet)) {
          if (pitfall.code !== 'storage-just-above-free' && pitfall.code !== 'storage-step-started') continue;
          const line = plan.lines[pitfall.line];
          const tb = decimalText(millionths(pitfall.tb) - millionths(pitfall.reduceByTb));
          if (!line) throw new Error('no line');
          const less = line.service === 'group-cloud' ? {...line, storageTb: tb} : {...line, quantities: [tb]};
          const again = computed({...plan, lines: plan.lines.with(pitfall.line, less as typeof line)});
          expect(whole.total - again.estimate.total).toBe(pitfall.savesYen);
        }
      }),
      {numRuns: runs(50, 2_000)},
    );
  });

  test.each([
    // Two lines of 20 TB: free one by one, 40 TB as one quantity
    [2026, ['20', '20'], 175_997, 0],
    // 31 and 31 TB: 2 × 175,997 one by one, 7 steps as one
    [2026, ['31', '31'], 307_997, 351_994],
    // 2025: (53,479 × 2) × 1.1 = 117,653.8; (53,041 × 2) × 1.1 = 116,690.2
    [2025, ['31', '31'], 307_997, 117_653 + 117_653 + 116_690],
    [2026, ['31'], undefined, 0],
  ])('overlapping lines, %i, %j', (fiscalYear, quantities, pooledTotal, lineByLineTotal) => {
    const dates = {start: `${fiscalYear}-04-01`, end: `${fiscalYear + 1}-03-31`};
    const lines = [...quantities.map((tb) => ({...general(tb), ...dates})), {...personal('25'), ...dates}];
    const [overlap] = pitfalls(fiscalYear, lines).filter(({code}) => code === 'general-storage-lines-overlap');
    expect(overlap).toEqual(
      pooledTotal && {code: 'general-storage-lines-overlap', lines: [0, 1], pooledTotal, lineByLineTotal},
    );
  });

  const over = {code: 'period-over', line: 0, end: '2026-11-30'};
  const past = (line: number, today: string, fromToday: number) => ({
    code: 'start-in-past',
    line,
    start: '2026-04-01',
    today,
    fromToday,
  });
  const closed = {code: 'term-3-closed', closedOn: '2026-12-31', lines: [1]};
  // 10 TB: 40,000 × days ÷ 365, cut, × 1.1, cut. 122 days of term 2: 14,705; 121 of term 3: 14,586; 91 days:
  // 10,969; 90: 10,849; 3 (28 to 30 November): 360; 1: 119. From 2 April to 31 July: 121 days. What is free costs
  // nothing.
  test.each([
    ['2026-03-31', []],
    ['2026-04-01', []],
    ['2026-04-02', [past(0, '2026-04-02', 14_586 + 14_705), past(1, '2026-04-02', 14_586 + 14_705 + 14_586)]],
    ['2026-11-28', [past(0, '2026-11-28', 360), past(1, '2026-11-28', 360 + 14_586)]],
    ['2026-12-31', [over, past(1, '2026-12-31', 10_969)]],
    ['2027-01-01', [closed, over, past(1, '2027-01-01', 10_849)]],
    ['2027-03-31', [closed, over, past(1, '2027-03-31', 119)]],
    ['2027-04-01', [{code: 'year-over', ended: '2027-03-31'}]],
    ['2028-04-02', [{code: 'year-over', ended: '2027-03-31'}]],
  ])('on %s: %j', (today, expected) => {
    const lines = [{...personal('10'), end: '2026-11-30'}, personal('10'), general('30')];
    expect(pitfalls(2026, lines, {...quiet, today})).toEqual(expected);
    const {plan, tariff, estimate} = computed({fiscalYear: 2026, lines});
    const beside = plan.lines.map((line, i) => {
      const ofLine = estimate.lines[i];
      return ofLine && remarksOf(line, ofLine, 2026, tariff, today).map(({code}) => code);
    });
    const said = (line: number) =>
      expected
        .filter((one) => !('line' in one) || one.line === line)
        .map(({code}) => code)
        .filter((code) => code !== 'term-3-closed' || line === 1);
    expect(beside[1]).toEqual(said(1));
    expect(beside[0]).toEqual(said(0));
  });

  test('what a line costs from today on is what the plan costs that starts today, under both tariffs', () => {
    fc.assert(
      fc.property(randomPlan(priceList, ['2025', '2026']), fc.integer({min: 0, max: 364}), (random, days) => {
        const {plan, tariff, estimate} = computed(random);
        const today = isoDate(dayNumber(`${plan.fiscalYear}-04-01`) + days);
        for (const found of pitfallsOf(plan, estimate, tariff, {today, suspended: []})) {
          if (found.code !== 'start-in-past') continue;
          const line = {...plan.lines[found.line], start: today} as (typeof plan.lines)[number];
          expect(computed({...plan, lines: [line]}).estimate.total).toBe(found.fromToday);
        }
      }),
      {numRuns: runs(50, 2_000)},
    );
  });

  test('dates outside the fiscal year: clipped, and wholly outside', () => {
    const lines = [
      {...personal('10'), start: '2026-03-01', end: '2027-04-02'},
      {...personal('10'), start: '2027-04-01', end: '2027-04-02'},
      personal('10'),
    ];
    expect(pitfalls(2026, lines)).toEqual([
      {code: 'line-outside-fiscal-year', line: 1, start: '2027-04-01', end: '2027-04-02'},
      {code: 'dates-clipped', line: 0, daysLost: 33},
    ]);
  });

  test('services suspended for new users', () => {
    const lines = [node('cpu-1', '1'), personal('10'), node('cpu-2', '1')];
    const suspended = ['dedicated-personal', 'gpu-slurm-personal'] as const;
    expect(pitfalls(2026, lines, {...quiet, suspended})).toEqual([
      {code: 'service-suspended-for-new-users', lines: [0, 2]},
    ]);
  });

  test.each([
    ['cpu-1', ['192'], undefined],
    ['cpu-1', ['192.000001'], {unitsPerNode: 192, nodes: 1, restUnits: '0.000001', units: '192.000001'}],
    ['cpu-1', ['100', '100'], {unitsPerNode: 192, nodes: 1, restUnits: '8', units: '200'}],
    ['accelerator-1', ['16'], {unitsPerNode: 8, nodes: 2, restUnits: '0', units: '16'}],
    // The price table leaves open how many units this node is.
    ['accelerator-2', ['16'], undefined],
    ['accelerator-3', ['2'], undefined],
  ])('units of %s: %j', (code, quantities, expected) => {
    const found = pitfalls(2026, [node(code, ...quantities)]);
    expect(found).toEqual(expected ? [{code: 'more-than-one-node', line: 0, ...expected}] : []);
  });

  test('the notes of the engine, first', () => {
    const lines = [
      {service: 'group-cloud-transport', date: '2027-04-01', times: '1'},
      {service: 'priority-general', node: 'cpu-1', start: '2027-04-01', end: '2027-04-01', quantities: ['1']},
    ];
    expect(pitfalls(2027, lines).map(({code}) => code)).toEqual([
      'tariff-not-confirmed',
      'ask-help-desk-first',
      'group-cloud-is-an-estimate',
    ]);
  });
});

describe('notes-to-take', () => {
  const line = (service: string, tb: string, start = '2026-04-01', end = '2027-03-31') => ({
    service,
    start,
    end,
    quantities: [tb],
  });
  const work = {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1'};

  test.each<[string, object[], string[]]>([
    [
      'steps of storage',
      [line('storage-general', '31'), line('storage-personal', '25')],
      ['storage-just-above-free 1', 'storage-step-started 2'],
    ],
    // 200 units do not fit into one computer: that stays on the page.
    ['nodes', [{...line('dedicated-personal', '200'), node: 'cpu-1'}], []],
    ['DDBJ Group Cloud', [line('storage-personal', '10'), work], ['group-cloud-is-an-estimate 2']],
    [
      'dates outside the fiscal year',
      [
        line('storage-personal', '10', '2026-04-01', '2027-04-01'),
        line('storage-personal', '10', '2027-04-01', '2027-04-30'),
      ],
      ['line-outside-fiscal-year 2', 'dates-clipped 1'],
    ],
  ])('%s', (_, lines, expected) => {
    const {plan, tariff, estimate} = computed({fiscalYear: 2026, lines});
    const notes = printedNotes(plan, estimate, tariff);
    expect(notes.map((note) => `${note.code} ${lineNumbers(note)}`)).toEqual(expected);
  });

  test('a year to come is about no line', () => {
    const {plan, tariff, estimate} = computed({fiscalYear: 2027, lines: []});
    const notes = printedNotes(plan, estimate, tariff);
    expect(notes.map((note) => [note.code, lineNumbers(note)])).toEqual([['tariff-not-confirmed', []]]);
  });

  test('what holds on the day of reading goes along where the day is known', () => {
    const lines = [{service: 'group-cloud-work', date: '2027-01-10', personMonths: '1'}];
    const {plan, tariff, estimate} = computed({fiscalYear: 2026, lines});
    const codes = (circumstances?: Circumstances) =>
      printedNotes(plan, estimate, tariff, circumstances).map(({code}) => code);
    expect(codes()).toEqual(['group-cloud-is-an-estimate']);
    expect(codes({today: '2026-12-31', suspended: ['storage-personal']})).toEqual(['group-cloud-is-an-estimate']);
    expect(codes({today: '2027-01-01', suspended: ['group-cloud-work']})).toEqual([
      'group-cloud-is-an-estimate',
      'service-suspended-for-new-users',
      'term-3-closed',
    ]);
  });
});

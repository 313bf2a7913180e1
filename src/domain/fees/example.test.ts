import {describe, expect, test} from '@jest/globals';
import {feeExamples} from '../../data/fee-examples';
import {tariffs} from '../../data/tariffs';
import {estimate} from './estimate';
import {planOfExample} from './example';

describe('examples in fiscal year 2026', () => {
  test.each([
    // 4 × 40,000 × 122 ÷ 365 = 53,479.4; × 1.1 = 58,826.9. Term 3: 160,000 × 121 ÷ 365 = 53,041.0; × 1.1 = 58,345.1
    ['general-storage-31tb', '2027-03-31', [58_826, 58_826, 58_345], 175_997],
    // 3 × 40,000 × 122 ÷ 365 = 40,109.5; × 1.1 = 44,119.9. Term 3: 120,000 × 121 ÷ 365 = 39,780.8; × 1.1 = 43,758.0
    ['personal-storage-25tb', '2027-03-31', [44_119, 44_119, 43_758], 131_996],
    ['group-cloud-25tb', '2027-03-31', [1_330_968, 1_330_968, 1_320_058], 3_981_994],
    // 180,000 × 90 ÷ 30 = 540,000; × 1.1 = 594,000
    ['b200-90-days', '2026-06-29', [594_000, 0, 0], 594_000],
  ])('%s', (name, end, termTotals, total) => {
    const example = feeExamples.find((candidate) => candidate.name === name);
    const plan = example && planOfExample(example, 2026);
    expect(plan?.lines[0]).toMatchObject({start: '2026-04-01', end});
    expect(estimate(plan, tariffs)).toMatchObject({ok: true, result: {termTotals, total}});
  });

  test('each has a name of its own, and all are tested here', () => {
    expect(feeExamples.map(({name}) => name)).toEqual([
      'general-storage-31tb',
      'personal-storage-25tb',
      'group-cloud-25tb',
      'b200-90-days',
    ]);
  });
});

test.each([2025, 2026, 2027, 2030])('every example can be worked out in fiscal year %i', (year) => {
  for (const example of feeExamples) expect(estimate(planOfExample(example, year), tariffs).ok).toBe(true);
});

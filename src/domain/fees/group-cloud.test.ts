// The table of DDBJ Group Cloud, which no workbook works out: every amount is derived here by hand, before the engine is asked.
// Basic fee: 3,500,000 a project and year. Storage: 40,000 for each started 10 TB and year. Both by days of 365, or of 366.
import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../../data/tariffs';
import {estimate} from './estimate';

function resultOf(rules: string, fiscalYear: number, lines: object[]) {
  const answer = estimate({fiscalYear, rules, lines}, tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  const {lines: ofLines, taxByTerm, termTotals, total} = answer.result;
  return {fees: ofLines.map(({fees}) => fees), taxByTerm, termTotals, total};
}

describe('2026 rules: basic fee and storage are each cut, taxed and cut again, then added', () => {
  test.each([
    // Basic fee:  3,500,000 × 122 ÷ 365 = 1,169,863.01 → 1,169,863; tax 116,986.3 → 116,986; 1,286,849
    //     term 3: 3,500,000 × 121 ÷ 365 = 1,160,273.97 → 1,160,273; tax 116,027.3 → 116,027; 1,276,300
    // 10 TB:         40,000 × 122 ÷ 365 = 13,369.86 → 13,369; tax 1,336.9 → 1,336; 14,705
    //     term 3:    40,000 × 121 ÷ 365 = 13,260.27 → 13,260; tax 1,326; 14,586
    // 1,286,849 + 14,705 = 1,301,554; 1,276,300 + 14,586 = 1,290,886; 1,301,554 + 1,301,554 + 1,290,886 = 3,893,994
    [2026, '1', '10', '2026-04-01', '2027-03-31', [1_301_554, 1_301_554, 1_290_886], 3_893_994],

    // 10.5 TB are two steps: 80,000 × 122 ÷ 365 = 26,739.73 → 26,739; tax 2,673.9 → 2,673; 29,412
    //                        80,000 × 121 ÷ 365 = 26,520.55 → 26,520; tax 2,652; 29,172
    // 1,286,849 + 29,412 = 1,316,261; 1,276,300 + 29,172 = 1,305,472; 1,316,261 × 2 + 1,305,472 = 3,937,994
    [2026, '1', '10.5', '2026-04-01', '2027-03-31', [1_316_261, 1_316_261, 1_305_472], 3_937_994],

    // Two projects are one amount, not two cut ones: 7,000,000 × 122 ÷ 365 = 2,339,726.03 → 2,339,726; tax 233,972; 2,573,698
    //     term 3: 7,000,000 × 121 ÷ 365 = 2,320,547.95 → 2,320,547; tax 232,054.7 → 232,054; 2,552,601 (2 × 1,276,300 and 1)
    // No storage. 2,573,698 × 2 + 2,552,601 = 7,699,997
    [2026, '2', '0', '2026-04-01', '2027-03-31', [2_573_698, 2_573_698, 2_552_601], 7_699_997],

    // 31 July and 1 August 2026, a day in either term. Basic fee: 3,500,000 ÷ 365 = 9,589.04 → 9,589; tax 958.9 → 958; 10,547
    // 10 TB: 40,000 ÷ 365 = 109.59 → 109; tax 10.9 → 10; 119. Together 10,666
    [2026, '1', '10', '2026-07-31', '2026-08-01', [10_666, 10_666, 0], 21_332],

    // Leap fiscal year 2027, every term 122 of 366 days.
    // Basic fee: 3,500,000 × 122 ÷ 366 = 1,166,666.67 → 1,166,666; tax 116,666.6 → 116,666; 1,283,332
    // 20 TB:        80,000 × 122 ÷ 366 = 26,666.67 → 26,666; tax 2,666.6 → 2,666; 29,332
    // 1,283,332 + 29,332 = 1,312,664; × 3 = 3,937,992
    [2027, '1', '10.5', '2027-04-01', '2028-03-31', [1_312_664, 1_312_664, 1_312_664], 3_937_992],

    // 29 February 2028 alone. Basic fee: 3,500,000 ÷ 366 = 9,562.84 → 9,562; tax 956.2 → 956; 10,518
    // 10 TB: 40,000 ÷ 366 = 109.29 → 109; tax 10.9 → 10; 119. Together 10,637
    [2027, '1', '10', '2028-02-29', '2028-02-29', [0, 0, 10_637], 10_637],
  ])('%i: %s project(s), %s TB, %s to %s', (year, projects, storageTb, start, end, fees, total) => {
    const line = {service: 'group-cloud', start, end, projects, storageTb};
    expect(resultOf('2026', year, [line])).toEqual({fees: [fees], taxByTerm: null, termTotals: fees, total});
  });
});

describe('2025 rules: the fees exclude tax, which is taken once on the sum of a term', () => {
  test.each([
    // Terms 1 and 2: 1,169,863 + 13,369 = 1,183,232; tax 118,323.2 → 118,323; 1,301,555 (a yen more than with the 2026 rules)
    // Term 3:        1,160,273 + 13,260 = 1,173,533; tax 117,353.3 → 117,353; 1,290,886
    // 1,301,555 × 2 + 1,290,886 = 3,893,996
    [
      2025,
      ['1', '10', '2025-04-01', '2026-03-31'],
      [1_183_232, 1_183_232, 1_173_533],
      [118_323, 118_323, 117_353],
      [1_301_555, 1_301_555, 1_290_886],
      3_893_996,
    ],
    // Two projects without storage: 2,339,726, tax 233,972; term 3: 2,320,547, tax 232,054
    [
      2025,
      ['2', '0', '2025-04-01', '2026-03-31'],
      [2_339_726, 2_339_726, 2_320_547],
      [233_972, 233_972, 232_054],
      [2_573_698, 2_573_698, 2_552_601],
      7_699_997,
    ],
    // 31 July and 1 August 2025: 9,589 + 109 = 9,698; tax 969.8 → 969; 10,667
    [
      2025,
      ['1', '10', '2025-07-31', '2025-08-01'],
      [9698, 9698, 0],
      [969, 969, 0],
      [10_667, 10_667, 0],
      21_334,
    ],
    // The 2025 rules asked for in leap fiscal year 2027: 1,166,666 + 26,666 = 1,193,332; tax 119,333.2 → 119,333; 1,312,665
    [
      2027,
      ['1', '10.5', '2027-04-01', '2028-03-31'],
      [1_193_332, 1_193_332, 1_193_332],
      [119_333, 119_333, 119_333],
      [1_312_665, 1_312_665, 1_312_665],
      3_937_995,
    ],
    // 29 February 2028 alone: 9,562 + 109 = 9,671; tax 967.1 → 967; 10,638
    [2027, ['1', '10', '2028-02-29', '2028-02-29'], [0, 0, 9671], [0, 0, 967], [0, 0, 10_638], 10_638],
  ] as const)('%i: %j', (year, [projects, storageTb, start, end], fees, taxByTerm, termTotals, total) => {
    const line = {service: 'group-cloud', start, end, projects, storageTb};
    expect(resultOf('2025', year, [line])).toEqual({fees: [fees], taxByTerm, termTotals, total});
  });
});

describe('what is charged once is not prorated, and falls in the term of its date', () => {
  // Development: 1,500,000 × 0.25 = 375,000
  // Work: 300,000 × 0.333333 = 99,999.9 → 99,999
  // Transport: 40,000 × 3 = 120,000
  const linesIn = (year: number) => [
    {service: 'group-cloud-development', date: `${year}-07-31`, personMonths: '0.25'},
    {service: 'group-cloud-work', date: `${year}-08-01`, personMonths: '0.333333'},
    {service: 'group-cloud-work', date: `${year}-11-30`, personMonths: '0.333333'},
    {service: 'group-cloud-transport', date: `${year + 1}-03-31`, times: '3'},
  ];

  test.each([2026, 2027])('2026 rules, fiscal year %i: each line is taxed', (year) => {
    // 375,000 + 37,500 = 412,500; 99,999 + 9,999 (of 9,999.9) = 109,998; 120,000 + 12,000 = 132,000
    // Term 2: 109,998 × 2 = 219,996. 412,500 + 219,996 + 132,000 = 764,496
    expect(resultOf('2026', year, linesIn(year))).toEqual({
      fees: [
        [412_500, 0, 0],
        [0, 109_998, 0],
        [0, 109_998, 0],
        [0, 0, 132_000],
      ],
      taxByTerm: null,
      termTotals: [412_500, 219_996, 132_000],
      total: 764_496,
    });
  });

  test.each([2025, 2027])('2025 rules, fiscal year %i: each term is taxed', (year) => {
    // Term 2: 99,999 × 2 = 199,998; tax 19,999.8 → 19,999; 219,997. 412,500 + 219,997 + 132,000 = 764,497
    expect(resultOf('2025', year, linesIn(year))).toEqual({
      fees: [
        [375_000, 0, 0],
        [0, 99_999, 0],
        [0, 99_999, 0],
        [0, 0, 120_000],
      ],
      taxByTerm: [37_500, 19_999, 12_000],
      termTotals: [412_500, 219_997, 132_000],
      total: 764_497,
    });
  });
});

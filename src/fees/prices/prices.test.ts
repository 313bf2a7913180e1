// What must hold for the live price lists, whatever they cost. The prices of 2025 and 2026 are held by
// src/fees/golden.test.ts; every other test has price lists of its own.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {projectRoot} from '../../lib/run-command';
import {billingServiceCodes, type ItemCode, nodeCodes, nodeServices} from '../code';
import {estimate} from '../estimate';
import {type FeeExample, feeExamples, planOfExample} from '../fee-examples';
import {MAX_LINES} from '../plan';
import {MAX_QUANTITY} from '../quantity';
import {editions} from '../workbook/editions';
import {tariffs} from '.';

describe('tariffs', () => {
  test('codes are used once; prices and steps are whole numbers above zero', () => {
    expect(new Set(tariffs.map(({code}) => code)).size).toBe(tariffs.length);
    // Shared links have them.
    expect(tariffs.filter(({code}) => !/^[0-9A-Za-z-]+$/.test(code))).toEqual([]);
    const numbers = tariffs.flatMap(({prices: {items}}) =>
      Object.values(items).flatMap(({yen, basis}) => {
        if (basis.kind === 'days') return [yen, basis.days];
        // Nothing may be free: 0 TB.
        return basis.kind === 'storage-steps' ? [yen, basis.stepTb, basis.freeTb + 1] : [yen];
      }),
    );
    expect(numbers.filter((number) => !Number.isInteger(number) || number <= 0)).toEqual([]);
  });

  test('the tariffs are listed by their first fiscal years, of which no two are the same', () => {
    const years = tariffs.map(({firstFiscalYear}) => firstFiscalYear);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect(tariffs.at(-1)?.lastFiscalYear).toBeUndefined();
  });

  test('every edition of the usage plan workbook follows the rules of one of them', () => {
    expect(tariffs.map(({code}) => code)).toEqual(expect.arrayContaining(editions.map(({rules}) => rules)));
  });

  describe.each(tariffs)('the tariff $code', (tariff) => {
    const {items, services, source} = tariff.prices;

    test('names its source as the page of those terms of use does', () => {
      const [, terms = '', ja = ''] = /^利用規程(\d{4}) .*(（.*改定）)$/.exec(source.ja) ?? [];
      const [en = ''] = /\(revised on .*\)$/.exec(source.en) ?? [];
      const page = `application/terms_and_policies/terms_of_use_${terms}.mdx`;
      const read = (folder: string) => readFileSync(path.join(projectRoot, folder, page), 'utf8');
      expect(read('docs')).toContain(`\n## 料金表${ja} {`);
      expect(read('i18n/en/docusaurus-plugin-content-docs/current')).toContain(`\n## Price list ${en} {`);
    });

    test('is confirmed for its first year, and for no year after its last', () => {
      expect(tariff.confirmedThrough).toBeGreaterThanOrEqual(tariff.firstFiscalYear);
      expect(tariff.confirmedThrough).toBeLessThanOrEqual(tariff.lastFiscalYear ?? Infinity);
    });

    test('taxes with a whole percentage, not with a factor', () => {
      expect(Number.isInteger(tariff.taxPercent)).toBe(true);
      expect(tariff.taxPercent).toBeGreaterThan(1);
      expect(tariff.taxPercent).toBeLessThan(100);
    });

    test('prices what its services are charged for, under a name of its own in each language', () => {
      const charged = billingServiceCodes.flatMap((code): readonly ItemCode[] => {
        const service = services[code];
        if (!service) return [];
        if (service.nodes) return service.nodes;
        return code === 'group-cloud' ? ['group-cloud-basic', 'group-cloud-storage'] : [code as ItemCode];
      });
      expect([...new Set(charged)].sort()).toEqual(Object.keys(items).sort());
      for (const list of [Object.values(items), Object.values(services)]) {
        expect(new Set(list.map(({name}) => name.ja)).size).toBe(list.length);
        expect(new Set(list.map(({name}) => name.en)).size).toBe(list.length);
      }
    });

    test('nodes are charged by the day, and a whole node has at least what a unit has', () => {
      const wrong = nodeCodes.filter((code) => {
        const item = items[code];
        if (!item) return false;
        const {basis, node} = item;
        if (basis.kind !== 'days' || !node) return true;
        const {unit, whole} = node;
        const accelerators = whole.accelerators?.model === unit.accelerators?.model;
        const count = (whole.accelerators?.count ?? 0) >= (unit.accelerators?.count ?? 0);
        return !accelerators || !count || whole.cpuCores < unit.cpuCores;
      });
      expect(wrong).toEqual([]);
    });

    test('services that use nodes offer some; what to ask about first is among them', () => {
      const wrong = billingServiceCodes.filter((code) => {
        const service = services[code];
        if (!service) return false;
        const {nodes = [], askHelpDeskFirst = []} = service;
        const usesNodes = nodeServices.some((one) => one === code);
        return nodes.length > 0 !== usesNodes || !askHelpDeskFirst.every((node) => nodes.includes(node));
      });
      expect(wrong).toEqual([]);
    });

    test('the most expensive plan that is accepted stays an exact JSON number', () => {
      const yearly = Object.values(items).map(({yen, basis}) => {
        if (basis.kind === 'days') return (yen * 366) / basis.days;
        return basis.kind === 'storage-steps' ? yen / basis.stepTb : yen;
      });
      // A Group Cloud project with storage adds two of these; a started step adds one more each.
      const unit = 2 * Math.max(...yearly) * (1 + tariff.taxPercent / 100);
      expect(MAX_LINES * (MAX_QUANTITY + 10) * unit).toBeLessThan(Number.MAX_SAFE_INTEGER);
    });

    test('every example can be computed from its first year on', () => {
      for (const year of [0, 1, 2].map((later) => tariff.firstFiscalYear + later)) {
        const offered = feeExamples.filter(({lines}) => lines.every(({service}) => services[service]));
        const failing = offered.filter((example) => !estimate(planOfExample(example, year), tariffs).ok);
        expect(failing.map(({name}) => `${name} in ${year}`)).toEqual([]);
      }
    });
  });

  test('examples have names of their own', () => {
    expect(new Set(feeExamples.map(({name}) => name)).size).toBe(feeExamples.length);
  });
});

describe('example', () => {
  const same = {ja: '', en: ''} as FeeExample['description'];

  test.each<[FeeExample['lines'][number]['days'], number, string]>([
    ['whole-year', 2026, '2027-03-31'],
    ['whole-year', 2027, '2028-03-31'],
    [1, 2026, '2026-04-01'],
    [90, 2026, '2026-06-29'],
  ])('%s from 1 April %i on ends on %s', (days, year, end) => {
    const example: FeeExample = {
      name: 'x',
      description: same,
      lines: [{service: 'storage-general', quantities: ['31'], days}],
    };
    expect(planOfExample(example, year)).toEqual({
      fiscalYear: year,
      lines: [{service: 'storage-general', quantities: ['31'], start: `${year}-04-01`, end}],
    });
  });
});

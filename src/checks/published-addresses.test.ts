import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {oldAddresses} from '../data/addresses';
import {publishedAddresses} from './published-addresses';

const sheet = path.resolve(__dirname, '../../../shared/facts/pages.md');

test('each address is listed once', () => {
  const paths = publishedAddresses.map((address) => address.path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toHaveLength(26);
});

describe('the sheet of published addresses', () => {
  if (!existsSync(sheet)) {
    console.warn(
      'skipped: ../shared/facts/pages.md is not here; the list in published-addresses.ts is checked on the built site',
    );
    test.skip('is not here', () => {});
    return;
  }
  const rows = readFileSync(sheet, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `/'))
    .map((line) => line.split('|').slice(1, -1));
  const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

  test('agrees with the list: every address and anchor', () => {
    const fromSheet = rows
      .filter((row) => row.length === 3)
      .flatMap(([addresses, , anchors]) =>
        codes(addresses).map((address) => ({
          path: address,
          anchors: codes(anchors)
            .filter((anchor) => anchor.startsWith('#'))
            .map((anchor) => anchor.slice(1)),
        })),
      );
    expect(fromSheet.length).toBe(26);
    expect(publishedAddresses).toEqual(expect.arrayContaining(fromSheet));
  });

  test('agrees with the redirects: every old address', () => {
    const old = rows
      .filter((row) => row.length === 2)
      .flatMap(([from]) => {
        const [first = '', ...suffixes] = codes(from);
        return [first, ...suffixes.map((suffix) => first.replace(/_win$/, suffix))];
      });
    expect(old).toHaveLength(8);
    expect(oldAddresses.map(({from}) => from.replace(/\/$/, '')).sort()).toEqual(old.sort());
  });
});

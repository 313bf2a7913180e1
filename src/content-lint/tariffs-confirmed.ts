// Warns from 1 April on while the prices of the new fiscal year are not confirmed: every tool would still open with the year before.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {tariffs} from '../fees/prices';
import {lastConfirmedYear} from '../fees/tariff-in-force';
import {fiscalYearOf} from '../fees/term';
import type {Rule} from './finding';

const file = 'src/fees/prices/index.ts';

/** The line that names the year; the first one where the file is not at hand. */
function lineOfYear(root: string, year: number): number {
  const place = path.join(root, file);
  const lines = root !== '' && existsSync(place) ? readFileSync(place, 'utf8').split('\n') : [];
  return (
    Math.max(
      0,
      lines.findLastIndex((line) => line.includes(`confirmedThrough: ${year}`)),
    ) + 1
  );
}

/** It only warns: the fees of the new year are marked as not confirmed, so that nobody is misled. */
export const tariffsConfirmedRule: Rule = {
  id: 'tariffs-not-confirmed',
  check: ({root, today}) => {
    const confirmed = lastConfirmedYear(tariffs);
    const begun = fiscalYearOf(today);
    if (begun <= confirmed) return [];
    return [
      {
        file,
        line: lineOfYear(root, confirmed),
        rule: 'tariffs-not-confirmed',
        warns: true,
        what: {
          ja: `${begun}年度が始まりましたが、料金は${confirmed}年度までしか確認していません`,
          en: `fiscal year ${begun} has begun, and the prices are confirmed only up to ${confirmed}`,
        },
        todo: {
          ja: `新しい利用計画表の料金と見比べ、同じなら confirmedThrough: ${begun} と書き、違えば新しい年度の料金を足してください`,
          en: `Compare them with the new usage plan workbook: if they are the same, write confirmedThrough: ${begun}; if not, add a tariff for the new year`,
        },
      },
    ];
  },
};

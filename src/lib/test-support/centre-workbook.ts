// The centre's usage plan workbook is not part of the project. Tests that want the real file read it from where
// USAGE_PLAN_TABLE says; where it says nothing they are not registered, and a line says so.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/**
 * @param tests what is not run without the file
 * @param version the edition, as the names of its files have it
 * @returns name and bytes of each workbook of the edition; none where USAGE_PLAN_TABLE is not set or has none
 * @throws Error where USAGE_PLAN_TABLE names no workbook at all
 */
export function centreWorkbooks(tests: string, version: string): [name: string, bytes: Uint8Array][] {
  const place = process.env.USAGE_PLAN_TABLE;
  if (place === undefined || place === '') {
    process.stderr.write(`not run: ${tests}; set USAGE_PLAN_TABLE to usage_plan_table${version}.xlsx or its folder\n`);
    return [];
  }
  const files = statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => path.join(place, name))
    : [place];
  if (files.length === 0) throw new Error(`USAGE_PLAN_TABLE: there is no *.xlsx in ${place}`);
  const own = files.filter((file) => path.basename(file).includes(version));
  if (own.length === 0) process.stderr.write(`not run: ${tests}; ${place} has no *${version}*.xlsx\n`);
  return own.map((file) => [path.basename(file), new Uint8Array(readFileSync(file))]);
}

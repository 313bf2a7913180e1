// The centre's usage plan among the files of the site, which the operator may put there (docusaurus.config.ts).
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {tariffs} from '../prices';
import {editions} from '../workbook/editions';
import {fillWorkbook} from '../workbook/fill';
import type {WorkbookLayout} from '../workbook/layout';

/**
 * The address in the site of the file that the estimator fills in; nothing where none is named.
 * @param name the path of the file in `static/`
 * @throws Error where there is no such file, or it cannot be filled in
 */
export function usagePlanFile(name: string, folder = path.join(__dirname, '../../../static')): string {
  if (name === '') return '';
  const file = path.join(folder, name);
  const fail = (reason: string) => new Error(`docusaurus.config.ts: customFields.usagePlan: static/${name}: ${reason}`);
  if (!existsSync(file)) throw fail("there is no such file. Put the centre's usage plan there, or leave the name out.");
  const newest = editions.at(-1) as WorkbookLayout;
  const filled = fillWorkbook(readFileSync(file), {fiscalYear: newest.firstFiscalYear, lines: []}, tariffs, editions);
  if (!filled.ok) {
    const reasons = filled.problems.map((problem) => JSON.stringify(problem)).join(' ');
    throw fail(`it cannot be filled in: ${reasons}. Use ${newest.version} as the centre publishes it.`);
  }
  return `/${name}`;
}

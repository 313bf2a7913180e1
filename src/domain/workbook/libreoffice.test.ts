// Lets LibreOffice recalculate 50 filled workbooks, whose stored results were spoiled before, and compares it with the engine.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from '@jest/globals';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {tariffs} from '../../data/tariffs';
import {usagePlanWorkbook as layout} from '../../data/workbook';
import {estimate} from '../fees/estimate';
import {fillWorkbook} from './fill';
import {samplePlans} from './fixtures/random-plan';
import {syntheticParts, zipOf} from './fixtures/synthetic-workbook';
import {readWorkbook} from './read';
import {openUsagePlan} from './recognise';
import {valueAt} from './sheet';

const OFFICIAL = join(
  __dirname,
  '..',
  '..',
  '..',
  '..',
  'shared',
  'workbook',
  'usage_plan_table2026_v1.1.0.xlsx',
);
const PLANS = 50;
// 0: always recalculate when a file is opened.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/**
 * Every stored result becomes 777, so that none can pass for a recalculated one. The sheets without formulas, which are long, are
 * emptied: it halves the time.
 */
function spoiled(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const path of Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    const xml = strFromU8(files[path] ?? new Uint8Array());
    files[path] = strToU8(
      xml.includes('<f')
        ? xml.replace(/(<\/f>|<f[^>]*\/>)(?:<v>[^<]*<\/v>|<v\/>)/g, '$1<v>777</v>')
        : xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
    );
  }
  return zipSync(files);
}

function recalculate(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'usage-plan-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), {recursive: true});
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const inputs = files.map((_, i) => join(folder, `plan-${i}.xlsx`));
    for (const [i, path] of inputs.entries()) writeFileSync(path, files[i] ?? new Uint8Array());
    const out = join(folder, 'out');
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
    ];
    execFileSync('soffice', [...options, ...inputs], {stdio: 'pipe', timeout: 120_000});
    return inputs.map((_, i) => new Uint8Array(readFileSync(join(out, `plan-${i}.xlsx`))));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const workbooks: [string, () => Uint8Array][] = existsSync(OFFICIAL)
  ? [['the workbook of the centre', () => new Uint8Array(readFileSync(OFFICIAL))]]
  : [['a synthetic workbook', () => zipOf(syntheticParts(layout))]];

if (spawnSync('soffice', ['--version']).error) {
  console.log(
    'skipped: soffice is not installed, so no filled workbook is recalculated; the stored results are compared',
  );
  test.skip('LibreOffice is absent', () => {});
} else {
  test.each(workbooks)(
    '%s, recalculated, has the days and fees of the engine',
    (_name, read) => {
      const plans = samplePlans(PLANS);
      const filled = plans.map((plan) => {
        const answer = fillWorkbook(read(), plan, tariffs, layout);
        if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
        return answer.bytes;
      });
      let compared = 0;
      for (const [i, bytes] of recalculate(filled.map(spoiled)).entries()) {
        const plan = plans[i] ?? {fiscalYear: 0, lines: []};
        const answer = estimate(plan, tariffs);
        if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
        const {sheet} = openUsagePlan(bytes, tariffs, layout);
        const given = (columns: readonly string[], row: number) =>
          columns.map((column) => Number(valueAt(sheet, `${column}${row}`).text));
        const {days, fees, quantityText, serviceAndType} = layout.given;
        const lines = plan.lines.map((_, line) => ({
          days: given(days, 12 + line),
          fees: given(fees, 12 + line),
        }));
        const {lines: expected, termTotals, total} = answer.result;
        expect({plan, lines}).toEqual({plan, lines: expected});
        expect(given(fees, layout.sumRow)).toEqual(termTotals);
        expect(Number(valueAt(sheet, layout.total.cell).text)).toBe(total);
        const stored = openUsagePlan(filled[i] ?? bytes, tariffs, layout).sheet;
        for (const row of plan.lines.keys()) {
          for (const cell of [`${quantityText}${12 + row}`, `${serviceAndType}${12 + row}`]) {
            expect(valueAt(sheet, cell)).toEqual(valueAt(stored, cell));
          }
        }
        // A workbook that another program saved reads back, too; needless zeros (1.50) are gone then.
        const back = readWorkbook(bytes, tariffs, layout);
        expect(back).toMatchObject({ok: true, rows: plan.lines.map(() => ({problems: []}))});
        expect(back.ok && estimate(back.plan, tariffs)).toEqual(answer);
        compared += lines.length;
      }
      console.log(`LibreOffice recalculated ${PLANS} plans: ${compared} lines in three terms, all equal`);
    },
    120_000,
  );
}

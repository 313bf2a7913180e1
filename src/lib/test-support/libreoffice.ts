import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

// 0: always recalculate when a file is opened.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item></oor:items>`;

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).error === undefined;
}

/** The workbooks, opened, recalculated and saved by LibreOffice. */
export function recalculatedByLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'usage-plan-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), {recursive: true});
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const files = workbooks.map((bytes, i) => {
      const file = join(folder, `plan-${i}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, 'out');
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', out];
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile)}`, ...options, ...files], {
      stdio: 'pipe',
    });
    return workbooks.map((_, i) => new Uint8Array(readFileSync(join(out, `plan-${i}.xlsx`))));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

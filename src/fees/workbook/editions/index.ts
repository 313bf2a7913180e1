// The editions of the centre's usage plan workbook that can be filled and read. For another edition add a file like
// 2026.ts and its line here; several can serve the same fiscal year.
import type {WorkbookLayout} from '../layout';
import {edition2026} from './2026';

/** Every edition, oldest first. */
export const editions: readonly WorkbookLayout[] = [edition2026];

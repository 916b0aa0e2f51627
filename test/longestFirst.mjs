import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Sequencer from '@jest/test-sequencer';

/** What takes longest, above all what takes long for its few lines. */
const LONG = [
  'workbook/allOrNothingRearranged.test.ts',
  'workbook/allOrNothing.test.ts',
  'workbook/largePlans.test.ts',
  'faults/refusals.test.ts',
  'faults/restart.test.ts',
  'faults/closing.test.ts',
  'fuzz/seeds.test.ts',
  'e2e/pane/looks.test.ts',
  'e2e/pane/looksNarrow.test.ts',
  'e2e/pane/faults.test.ts',
  'e2e/pane/sharing.test.ts',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Puts first what takes longest. Jest goes by its last run; where there was none, on a machine that has just fetched the
 * project, it goes by the files' sizes, and one processor had nothing to do while the other did the smallest file.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const missing = LONG.filter((path) => !existsSync(path));
    if (missing.length > 0) throw new Error(`No such tests: ${missing.join(', ')}`);
    const place = ({ path }) => (LONG.includes(path) ? LONG.indexOf(path) : LONG.length);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// For mutation testing, where starting a test file costs more than its tests: all of a room's tests as one file.
const room = join(__dirname, '..', process.env['MUTATED_ROOM'] ?? '');
const opensWorkbooks = (file: string): number =>
  Number(readFileSync(join(room, file), 'utf8').includes('openExample'));

// The first test that fails ends a mutant: those for which no workbook is opened find most faults, and come first.
const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .sort((a, b) => opensWorkbooks(a) - opensWorkbooks(b));
for (const file of files) {
  // What a file prepares beforehand is only prepared where one of its own tests is to run.
  describe(file, () => {
    jest.requireActual(join(room, file));
  });
}

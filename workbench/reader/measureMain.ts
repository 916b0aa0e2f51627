import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGrid } from '../../src/reader/readGrid';
import { readText } from '../../src/reader/readText';
import { separatedText } from '../../src/reader/layout/separatedText';
import type { Reading } from '../../src/reader/reading';
import { compareReading, type Expected } from './compareReading';
import { measureTable, type Measured } from './measureTable';

const [folder, output] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run read:measure -- FOLDER [OUTPUT.md]');
  process.exitCode = 1;
} else {
  const measured = readdirSync(folder)
    .toSorted()
    .flatMap((name): Measured[] => {
      let expected: Expected;
      try {
        expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
      } catch {
        return [];
      }
      const text = (file: string) => readFileSync(join(folder, name, file), 'utf8');
      const cells = separatedText(text('cells.tsv').replace(/\n+$/, ''), '\t');
      const compare = (readings: readonly Reading[]) =>
        readings[0] === undefined ? null : compareReading(expected, readings[0]);
      return [
        { name, cells: compare([readGrid({ cells })]), text: compare(readText(text('text.txt'))), expected },
      ];
    });
  const table = measureTable(measured);
  for (const line of table) console.log(line);
  if (output !== undefined) writeFileSync(output, `${table.join('\n')}\n${chapters(output)}`);
}

/** What stands in a document below the measured tables, which other people write. */
function chapters(file: string): string {
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf('\n## ');
  return from < 0 ? '' : text.slice(from);
}

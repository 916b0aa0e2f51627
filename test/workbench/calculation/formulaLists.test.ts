import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isComputed } from '../../../workbench/calculation/calculateFormula';
import { formulaEngine } from '../../../workbench/calculation/engine';
import { newBook } from '../../../workbench/book/newBook';

const DOCUMENT = readFileSync('docs/formulas.md', 'utf8');

/** The names in the list under a heading. */
function namesUnder(heading: string): string[] {
  const section = DOCUMENT.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => /^(- | {2})/.test(line));
  return lines.flatMap((line) => Array.from(line.matchAll(/`([A-Z0-9.]+)`/g), ([, name = '']) => name));
}

const CALCULATED = namesUnder('Calculated');
const LEFT = namesUnder('Left to Excel');

test('what the document says is calculated is, and what it leaves to Excel is left', () => {
  const engine = formulaEngine();
  engine.open(newBook(), null);
  expect(CALCULATED.length).toBeGreaterThan(400);
  expect(CALCULATED.filter((name) => !isComputed(engine, name))).toEqual([]);
  expect(LEFT.filter((name) => isComputed(engine, name))).toEqual([]);
});

test('every function of Excel that the engine has a name for is in one of the lists, once', () => {
  const functions = join('node_modules', '@univerjs', 'engine-formula', 'lib', 'types', 'functions');
  // `meta` are operators; `array`, and names with an underscore, are of another spreadsheet.
  const rooms = readdirSync(functions, { withFileTypes: true }).filter(
    (room) => room.isDirectory() && !['meta', 'array', 'univer'].includes(room.name),
  );
  const names = rooms.flatMap(({ name }) =>
    Array.from(
      readFileSync(join(functions, name, 'function-names.d.ts'), 'utf8').matchAll(/= "([A-Z0-9.]+)"/g),
      ([, found = '']) => found,
    ),
  );
  expect([...CALCULATED, ...LEFT].sort()).toEqual([...new Set(names)].sort());
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import type { Book, Cell, Sheet } from '../../../workbench/book/book';
import { ensureCell } from '../../../workbench/book/cellAt';
import { newSheet } from '../../../workbench/book/newBook';
import { restyle } from '../../../workbench/book/styles';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';
import { RIGHT } from '../cli/badInput';
import { elementIn } from '../xlsx/savedWorkbook';
import { partsOf } from '../xlsx/packageOf';
import { reshaped, SHAPES, type Shape } from './shapes';

const folder = ownFolder();

/** The part of the sheet »Egne«, which has a bit of everything and a formula that reads what is written. */
const OWN = 'xl/worksheets/sheet5.xml';

function workbook(): Uint8Array {
  const book = bookOf(RIGHT);
  const own = newSheet('Egne', 'egne');
  book.sheets.push(own);
  for (let row = 0; row < 6; row++) {
    ensureCell(own, row, 0).value = `Tekst ${row}`;
    const cell = ensureCell(own, row, 1);
    cell.value = 46_000 + row;
    cell.style = restyle(cell.style, { numberFormat: 'dd\\-mm\\-yyyy', bold: row % 2 === 0 });
    Object.assign(ensureCell(own, row, 3), { formula: `B${row + 1}*2`, value: (46_000 + row) * 2 });
  }
  Object.assign(ensureCell(own, 0, 4), { formula: 'ROWS(Fordeling)', value: 0 });
  return saveXlsx(book);
}

/** Runs over and over, each on what came out of the one before. */
async function runs(input: Uint8Array, count: number): Promise<Buffer[]> {
  const results: Buffer[] = [];
  let from = join(folder(), '0.xlsx');
  writeFileSync(from, input);
  for (let run = 1; run <= count; run++) {
    const to = join(folder(), `${run}.xlsx`);
    expect((await allocateFile([from, to])).errors).toEqual([]);
    results.push(readFileSync(to));
    from = to;
  }
  return results;
}

function sheetOf({ sheets }: Book, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** What is to be seen of a sheet, cell by cell. */
function seen(sheet: Sheet | undefined): unknown {
  return sheet?.rows.map((row) => Array.from<Cell | undefined>(row ?? []).map((cell) => cell && look(cell)));
}

/** Where a tab called `Kontrol` is in the way, our formulas name the sheet that ours became. */
function underItsName(sheet: unknown): unknown {
  return JSON.parse(JSON.stringify(sheet).replaceAll("'Kontrol (2)'!", "'Kontrol'!")) as unknown;
}

function look({ value, formula, style }: Cell): unknown {
  return { value, formula, ...style, xf: null };
}

/** Parts that tell of all sheets and are added to. */
const SHARED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:styles|sharedStrings)\.xml|docProps\/.*)$/;

const everyShape: readonly (readonly [string, readonly Shape[]])[] = [
  ...SHAPES.map((shape) => [shape.name, [shape]] as const),
  ['all of them at once', SHAPES.filter(({ name }) => name !== 'cells that are there twice')],
];

test.each(everyShape)(
  '%s: nothing of the user’s is lost, our sheets look as planned, and nothing grows',
  async (_, shapes) => {
    const input = reshaped(workbook(), shapes, OWN);
    expect(input).not.toEqual(reshaped(workbook(), [], OWN));
    const clean = openXlsx((await runs(workbook(), 1))[0] ?? new Uint8Array());
    const [first, second, third] = await runs(input, 3);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no results');

    // What the user had: untouched parts to the byte, shared ones added to at their ends, cells as they were.
    const [before, after] = [partsOf(input), partsOf(first)];
    for (const [path, bytes] of Object.entries(before)) {
      if (!SHARED.test(path) && path !== OWN)
        expect([path, strFromU8(after[path] ?? new Uint8Array())]).toEqual([path, strFromU8(bytes)]);
    }
    const text = (parts: Record<string, Uint8Array>, path: string): string =>
      strFromU8(parts[path] ?? new Uint8Array());
    for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const items = elementIn(text(before, 'xl/styles.xml'), list)
        .replace(/^<[^>]*>/, '')
        .replace(/<\/[^>]*>$/, '');
      expect(elementIn(text(after, 'xl/styles.xml'), list).replace(/^<[^>]*>/, '')).toMatch(
        new RegExp(`^${escaped(items)}`),
      );
    }
    for (const [name] of text(before, 'xl/workbook.xml').matchAll(/<definedName name="[^"]*"/g)) {
      expect(text(after, 'xl/workbook.xml')).toContain(name);
    }
    const [was, is] = [openXlsx(input), openXlsx(first)];
    for (const { name } of was.sheets) {
      // Heading, two posts and their total; a row between; heading, three recipients, the check, and whether it is old.
      const reading = sheetOf(was, name)?.rows[0]?.[4];
      if (name === 'Egne' && reading !== undefined) reading.value = 11;
      expect([name, seen(sheetOf(is, name))]).toEqual([name, seen(sheetOf(was, name))]);
    }
    expect(is.otherTabs).toEqual(was.otherTabs);

    // What we wrote: cell for cell as in a workbook without the shape.
    for (const name of ['Fordeling', 'Revisionsspor']) {
      expect([name, underItsName(seen(sheetOf(is, name)))]).toEqual([
        name,
        underItsName(seen(sheetOf(clean, name))),
      ]);
    }

    // What comes of doing it again: nothing at all.
    expect(Object.keys(partsOf(second))).toEqual(Object.keys(after));
    expect(third).toEqual(second);
    for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      expect(elementIn(text(partsOf(third), 'xl/styles.xml'), list)).toBe(
        elementIn(text(after, 'xl/styles.xml'), list),
      );
    }
  },
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

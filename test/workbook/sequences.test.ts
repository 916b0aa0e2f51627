import fc from 'fast-check';
import { newBook } from '../../workbench/book/newBook';
import type { Book } from '../../workbench/book/book';
import { startHost } from '../../workbench/host/startHost';
import type { WorkbookPlan } from '../../src/sheets/sheetPlan';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { amountBlock, sheetPlan } from './plans';
import { addSheet, cellOf, content, contents, formulaOf, nameOf, sheetOf, type } from './users';

const SHEET = 'Fordeling';
const BLOCKS = ['Fordeling_Poster', 'Fordeling_Parter', 'Fordeling_Kontrol'];

/** The labels of each block; null where the block is not planned. */
type Labels = readonly (readonly string[] | null)[];

function planOf(labels: Labels): WorkbookPlan {
  const blocks = labels.flatMap((items, index) => {
    const entries = items?.map((label): [string, number] => [label, label.length + index]);
    return entries === undefined ? [] : [amountBlock(BLOCKS[index]!, Object.fromEntries(entries))];
  });
  return { sheets: [sheetPlan(SHEET, 'Fordeling', blocks)] };
}

/** The cells of a block where its name says it is, with formulas as if it stood in row 1, and their looks. */
function blockImage(book: Book, block: string): unknown {
  const [, address = ''] = (nameOf(book, block) ?? '').split('!');
  const [first = '', last = ''] = address.replaceAll('$', '').split(':');
  const top = Number(first.slice(1));
  const sheet = sheetOf(book, SHEET);
  const cells = contents(sheet, `${first}:${last}`).map((cells) =>
    cells.map((value) =>
      typeof value === 'string' && value.startsWith('=')
        ? value.replace(/B(\d+)/g, (_, row: string) => `B${Number(row) - top + 1}`)
        : value,
    ),
  );
  const looks = cells.map((line, row) =>
    line.map((_, column) => ({ ...cellOf(sheet, `${'AB'[column] ?? ''}${top + row}`)?.style, xf: null })),
  );
  return { cells, looks };
}

const items = fc.uniqueArray(fc.constantFrom('Aarhus', 'Skive', 'Viborg', 'Randers', 'Silkeborg', 'Ærø'), {
  minLength: 1,
  maxLength: 6,
});
const labels = fc.tuple(items, fc.option(items), fc.option(items));

test('after any recalculations the blocks are as if written once, and what is not ours is still there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(labels, { minLength: 2, maxLength: 5 }), async (runs) => {
      const host = startHost(newBook());
      const workbook = excelWorkbook(host.Excel);
      await workbook.apply(planOf(runs[0]!));
      const sheet = sheetOf(host.book, SHEET);
      type(sheet, 'A60', 'Godkendt');
      type(sheet, 'D1', 'ved overskriften');
      type(sheet, 'E60', '=A60&D1');
      const mine = addSheet(host.book, 'Mit ark');
      type(mine, 'A1', `=${SHEET}!A1&${SHEET}!A60`);
      for (const run of runs.slice(1)) await workbook.apply(planOf(run));

      const last = planOf(runs.at(-1)!);
      const fresh = startHost(newBook());
      await excelWorkbook(fresh.Excel).apply(last);
      for (const ended of [host, fresh]) ended.end();
      for (const { definedName } of last.sheets[0]!.blocks) {
        expect(blockImage(host.book, definedName)).toEqual(blockImage(fresh.book, definedName));
      }
      expect(host.book.names.map(({ name }) => name).sort()).toEqual(
        fresh.book.names.map(({ name }) => name).sort(),
      );
      expect(content(sheet, 'D1')).toBe('ved overskriften');
      const moved = Number(/A(\d+)$/.exec(formulaOf(mine, 'A1'))?.[1]);
      expect(content(sheet, `A${moved}`)).toBe('Godkendt');
      expect(content(sheet, `E${moved}`)).toBe(`=A${moved}&D1`);
      expect(content(mine, 'A1')).toBe(`=${SHEET}!A1&${SHEET}!A${moved}`);
    }),
    { numRuns: 25 },
  );
});

test('as long as a row is there, a reference to it shows it', async () => {
  const some = fc.subarray(['Aarhus', 'Skive', 'Viborg', 'Randers', 'Silkeborg', 'Ærø'], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(some, some, async (before, after) => {
      const host = startHost(newBook());
      const workbook = excelWorkbook(host.Excel);
      await workbook.apply(planOf([before, null, null]));
      const mine = addSheet(host.book, 'Mit ark');
      // Excel's shape: the rows both begin or end with keep their cells.
      const kept = before.filter(
        (label, index) =>
          after[index] === label && before.slice(0, index).every((one, at) => one === after[at]),
      );
      kept.forEach((label, index) => {
        type(mine, `A${index + 1}`, `=${SHEET}!A${before.indexOf(label) + 2}`);
      });
      await workbook.apply(planOf([after, null, null]));
      host.end();
      kept.forEach((label, index) => {
        const address = formulaOf(mine, `A${index + 1}`).split('!')[1] ?? '';
        expect(content(sheetOf(host.book, SHEET), address)).toBe(label);
      });
    }),
    { numRuns: 25 },
  );
});

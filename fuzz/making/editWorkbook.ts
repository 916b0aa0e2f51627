import type { Book, Sheet } from '../../workbench/book/book';
import { ensureCell, forEachCell } from '../../workbench/book/cellAt';
import { removeSheet } from '../../workbench/book/removeSheet';
import { renameSheet } from '../../workbench/book/renameSheet';
import { restyle } from '../../workbench/book/styles';
import type { Ours } from '../oracle/ours';
import type { Random } from '../random';
import { anyText } from './texts';

type Edit = (random: Random, book: Book, sheets: EditedSheets) => void;

interface EditedSheets {
  readonly ours: readonly Sheet[];
  readonly others: readonly Sheet[];
}

const WHOLE_SHEET = { row: 0, column: 0, rows: 2000, columns: 60 };

/** What users do between two recalculations, to the input and to our sheets. */
const EDITS: readonly Edit[] = [
  (random, _, { others }) => changeNumbers(random, random.pickFrom(others), random.int(1, 5)),
  (random, _, { others }) => changeNumbers(random, random.pickFrom(others), 1),
  (random, _, { others }) => blankRow(random.pickFrom(others), random.int(1, 12)),
  (random, _, { others }) => changeText(random, random.pickFrom(others)),
  (random, _, { ours }) => changeNumbers(random, random.pickFrom(ours), 3),
  (random, _, { ours }) => changeText(random, random.pickFrom(ours)),
  (random, _, { ours }) => blankRow(random.pickFrom(ours), random.int(1, 12)),
  (random, _, { ours }) => paint(random, random.pickFrom(ours)),
  (random, book, { ours }) => rename(book, random.pickFrom(ours), `Mit navn ${random.int(1, 999)}`),
  (random, book, { ours }) => {
    const sheet = random.pickFrom(ours);
    if (book.sheets.includes(sheet)) removeSheet(book, sheet);
  },
  (random, _, { ours }) => {
    random.pickFrom(ours).isProtected = true;
  },
  (random, book) => {
    const names = book.names.filter(({ name }) =>
      /^(Fordeling|Samlet_oversigt|Kontrol|Revisionsspor)/.test(name),
    );
    if (names.length > 0) book.names = book.names.filter((name) => name !== random.pickFrom(names));
  },
  (random, book) => {
    book.sheets = random.shuffled(book.sheets);
  },
];

/** Does some of it, in place. */
export function editWorkbook(random: Random, book: Book, { sheets }: Ours): void {
  const ours = book.sheets.filter(({ id }) => sheets.has(id));
  const others = book.sheets.filter(({ id }) => !sheets.has(id));
  for (let count = random.int(1, 4); count > 0; count -= 1)
    random.pickFrom(EDITS)(random, book, { ours, others });
}

function changeNumbers(random: Random, sheet: Sheet, count: number): void {
  const numbers: (() => void)[] = [];
  forEachCell(sheet, WHOLE_SHEET, (cell) => {
    if (typeof cell.value !== 'number') return;
    numbers.push(() => {
      cell.formula = null;
      cell.value = random.int(-1, 999_999);
    });
  });
  random
    .shuffled(numbers)
    .slice(0, count)
    .forEach((change) => change());
}

function changeText(random: Random, sheet: Sheet): void {
  const texts: (() => void)[] = [];
  forEachCell(sheet, WHOLE_SHEET, (cell, row) => {
    if (row > 0 && typeof cell.value === 'string') texts.push(() => (cell.value = anyText(random, true)));
  });
  if (texts.length > 0) random.pickFrom(texts)();
}

function blankRow(sheet: Sheet, row: number): void {
  forEachCell(sheet, { ...WHOLE_SHEET, row, rows: 1 }, (cell) => {
    cell.value = null;
    cell.formula = null;
  });
}

function paint(random: Random, sheet: Sheet): void {
  const cell = ensureCell(sheet, random.int(0, 30), random.int(0, 10));
  cell.style = restyle(cell.style, { fill: '#FF00FF', numberFormat: '0.000', bold: true });
}

function rename(book: Book, sheet: Sheet, name: string): void {
  const isFree = book.sheets.every((one) => one.name.toLowerCase() !== name.toLowerCase());
  if (isFree && book.sheets.includes(sheet)) renameSheet(book, sheet, name);
}

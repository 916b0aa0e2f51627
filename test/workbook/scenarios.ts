import { newBook } from '../../workbench/book/newBook';
import type { Book, Sheet } from '../../workbench/book/book';
import { startHost } from '../../workbench/host/startHost';
import type { BlockPlan, WorkbookPlan } from '../../src/sheets/sheetPlan';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { amountBlock, row, sheetPlan } from './plans';
import { addSheet, sheetOf, type } from './users';

/** What is to be written over what stands. */
export interface Scenario {
  readonly name: string;
  /** Whether sheets, blocks or columns come: half of the work, so that two test files share it. */
  readonly isGrowing: boolean;
  /** A workbook of its own each time. */
  readonly before: () => Promise<Book>;
  readonly plan: WorkbookPlan;
}

const drift = (items: Readonly<Record<string, number>>): BlockPlan =>
  amountBlock('Fordeling_Drift_Poster', items);
const parties = (items: Readonly<Record<string, number>>): BlockPlan => ({
  ...amountBlock('Fordeling_Drift_Parter', items),
  tintColumn: 0,
});

function control(items: readonly string[]): BlockPlan {
  const cell = { block: 'Fordeling_Drift_Poster', row: 1, column: 1, rows: 1, columns: 1 };
  return {
    definedName: 'Kontrol',
    columns: [
      { format: 'text', align: 'left' },
      { format: 'text', align: 'left' },
      { format: '0', align: 'right' },
    ],
    rows: [
      row('heading', 'Kontrol', 'Celle', 'Afvigelse'),
      ...items.map((item) =>
        row('item', item, { link: cell, text: 'Til cellen' }, { formula: [cell, '-', cell] }),
      ),
      { ...row('item', 'Sikkerhed', null, 0), tint: 'yellow' as const },
      row('note', '=Tekst der ligner en formel'),
    ],
    tintColumn: 0,
    liveChecks: { rows: 'items', columns: [2], good: 0 },
  };
}

function planOf(blocks: readonly BlockPlan[], checks: BlockPlan): WorkbookPlan {
  return {
    sheets: [
      sheetPlan('Fordeling Drift', 'Fordeling_Drift', blocks),
      sheetPlan('Kontrol', 'Kontrol', [checks]),
    ],
  };
}

const COSTS = { Udstyr: 100, Support: 50, Kurser: 25 };
const PARTIES = { Randers: 60, Skive: 40, Viborg: 75 };
const first = planOf([drift(COSTS), parties(PARTIES)], control(['Sum', 'Total']));

/** A workbook in which a plan has been written, and a sheet that the user has then added. */
async function withOwnSheet(plan: WorkbookPlan): Promise<{ readonly book: Book; readonly mine: Sheet }> {
  const book = newBook('Mine tal');
  await excelWorkbook(startHost(book).Excel).apply(plan);
  return { book, mine: addSheet(book, 'Mit ark') };
}

/** A workbook in which the plan has been written and the user has then gone on. */
async function written(plan: WorkbookPlan): Promise<Book> {
  const { book, mine } = await withOwnSheet(plan);
  type(mine, 'A1', "='Fordeling Drift'!B3+SUM('Fordeling Drift'!B2:B5)");
  type(mine, 'A2', "='Fordeling Drift'!B9");
  const sheet = sheetOf(book, 'Fordeling Drift');
  type(sheet, 'A14', 'Godkendt');
  type(sheet, 'D4', 'se bilag');
  type(sheet, 'B2', 101);
  sheet.columnWidths.set(0, 44);
  sheet.rowHeights.set(3, 40);
  book.names.push({
    name: 'Mit_navn',
    formula: "'Fordeling Drift'!$B$3:$B$9",
    comment: 'min',
    visible: true,
    sheet: null,
  });
  return book;
}

/** One table with several years. */
function wide(years: readonly string[], items: readonly string[]): WorkbookPlan {
  const block = drift(COSTS);
  const amounts = years.map(() => block.columns[1]!);
  const wider: BlockPlan = {
    ...block,
    columns: [block.columns[0]!, ...amounts],
    rows: [
      row('heading', 'Part', ...years),
      ...items.map((item) => row('item', item, ...years.map((year) => Number(year) + item.length))),
      row('total', 'Total', ...years.map(() => 0)),
    ],
  };
  return { sheets: [sheetPlan('Fordeling Drift', 'Fordeling_Drift', [wider])] };
}

/** A workbook in which the user refers to the first and the last cell of a table, and has something beside it. */
async function referredTo(plan: WorkbookPlan): Promise<Book> {
  const { book, mine } = await withOwnSheet(plan);
  type(mine, 'A1', "='Fordeling Drift'!B2-'Fordeling Drift'!D4");
  type(mine, 'A2', "=SUM('Fordeling Drift'!B2:D4)");
  const sheet = sheetOf(book, 'Fordeling Drift');
  type(sheet, 'F2', 'om Randers');
  sheet.rowHeights.set(1, 40);
  return book;
}

function widened(): BlockPlan {
  const block = drift(COSTS);
  return {
    ...block,
    columns: [...block.columns, ...block.columns.slice(1), ...block.columns.slice(1)],
    rows: block.rows.map((one) => row(one.kind, ...one.cells, 7, 8)),
  };
}

/** A workbook without our sheets, and one with them that stay as they are, grow, shrink, or change in every way. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'new sheets',
    isGrowing: true,
    before: () => Promise.resolve(newBook('Mine tal')),
    plan: first,
  },
  { name: 'the same again', isGrowing: false, before: () => written(first), plan: first },
  {
    name: 'more rows, a new block and a new sheet',
    isGrowing: true,
    before: () => written({ sheets: [first.sheets[0]!] }),
    plan: planOf(
      [
        drift({ ...COSTS, Drift: 9 }),
        parties({ Aarhus: 1, ...PARTIES }),
        amountBlock('Fordeling_Drift_Ny', { x: 1 }),
      ],
      control(['Sum', 'Total', 'Ny']),
    ),
  },
  {
    name: 'fewer rows, some with a note beside them',
    isGrowing: false,
    before: () => written(first),
    plan: planOf([drift({ Udstyr: 100, Support: 50 }), parties({ Skive: 40 })], control(['Total'])),
  },
  {
    name: 'wider, over a note, and a block gone',
    isGrowing: true,
    before: () => written(first),
    plan: planOf([widened()], control(['Sum', 'Total'])),
  },
  {
    name: 'lines in another order, more and fewer, for a formula',
    isGrowing: false,
    before: () => referredTo(wide(['2021', '2022', '2023'], ['Randers', 'Skive', 'Viborg'])),
    plan: wide(['2023', '2021', '2024'], ['Viborg', 'Randers', 'Aarhus']),
  },
];

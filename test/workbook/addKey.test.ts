import type { KeyRow } from '../../src/keys/keyLayout';
import { parseKeys } from '../../src/keys/parseKeys';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { addKey } from '../../src/workbook/addKey';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { Book, BookValue, Cell } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { startHost, type Host } from '../../workbench/host/startHost';
import { WrittenOtherwise } from '../../src/workbook/reading/writtenOtherwise';
import { expectAllOrNothing } from './allOrNothing';
import { bookImage } from './bookImage';
import { expectImage } from './expectImage';
import { contents, nameOf, sheetOf, type } from './users';

const ALL = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];

function step(change: Partial<KeyRow>): KeyRow {
  const blank = { least: '', most: '', only: '', from: '', until: '', unit: '', method: '', remainder: '' };
  return { key: 'Ny', number: 1, level: 'Part', weight: 'Folketal', ...blank, ...change };
}

const TWO_STEPS = [
  step({ level: 'Sektor', weight: '35/65', only: 'Deltager=ja', unit: '50000' }),
  step({ number: 2, weight: 'Folketal {år-2}', unit: '0,01', remainder: 'største rest' }),
];
const TWO_ROWS = [
  ['Ny', 1, 'Sektor', '35/65', 'Deltager=ja', 50_000, null, null],
  ['Ny', 2, 'Part', 'Folketal {år-2}', null, 0.01, null, 'største rest'],
];

function fill(book: Book, sheet: string, address: string, rows: readonly (readonly BookValue[])[]): void {
  const [, letter = 'A', first = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null) return;
      type(
        sheetOf(book, sheet),
        String.fromCharCode(letter.charCodeAt(0) + column) + String(Number(first) + row),
        value,
      );
    });
  });
}

/** A workbook with a table `Nøgler` from B2, with one step in it. */
function withTable(headings: readonly string[], rows: number, hasTotals = false): Book {
  const book = newBook('Ark1');
  fill(book, 'Ark1', 'B2', [headings, ['Gammel', ...headings.slice(1).map(() => null)]]);
  const range = { row: 1, column: 1, rows, columns: headings.length };
  sheetOf(book, 'Ark1').tables.push({
    id: 7,
    name: 'Nøgler',
    range,
    showHeaders: true,
    showTotals: hasTotals,
  });
  return book;
}

describe('a workbook without Nøgler', () => {
  test('gets the table with all headings on a sheet of its own', async () => {
    const book = newBook('Ark1');
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Nøgler']);
    expect(contents(sheetOf(book, 'Nøgler'), 'A1:H3')).toEqual([ALL, ...TWO_ROWS]);
    expect(sheetOf(book, 'Nøgler').tables).toMatchObject([
      { name: 'Nøgler', range: { row: 0, column: 0, rows: 3, columns: 8 } },
    ]);
    expect(book.activeSheet.name).toBe('Ark1');
  });

  test('keeps a sheet that is called Nøgler but is something else', async () => {
    const book = newBook('Nøgler');
    type(sheetOf(book, 'Nøgler'), 'A1', 'Mine noter');
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(contents(sheetOf(book, 'Nøgler'), 'A1:B2')).toEqual([
      ['Mine noter', null],
      [null, null],
    ]);
    expect(sheetOf(book, 'Nøgler (2)').tables).toMatchObject([{ name: 'Nøgler' }]);
  });
});

describe('a table', () => {
  test('grows downwards; columns stand where they stand, in either language', async () => {
    const book = withTable(['Key', 'Weight', 'Mine', 'Level', 'Filter', 'Step', 'Rounding', 'Rest'], 2);
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(contents(sheetOf(book, 'Ark1'), 'B2:I5')).toEqual([
      ['Key', 'Weight', 'Mine', 'Level', 'Filter', 'Step', 'Rounding', 'Rest'],
      ['Gammel', null, null, null, null, null, null, null],
      ['Ny', '35/65', null, 'Sektor', 'Deltager=ja', 1, 50_000, null],
      ['Ny', 'Folketal {år-2}', null, 'Part', null, 2, 0.01, 'største rest'],
    ]);
    expect(sheetOf(book, 'Ark1').tables[0]?.range).toEqual({ row: 1, column: 1, rows: 4, columns: 8 });
  });

  test('takes amounts in the units of its headings', async () => {
    const headings = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Højst (1.000 kr.)', 'Afrunding (kr.)'];
    const book = withTable(headings, 2);
    await addKey(startHost(book).Excel, [step({ most: '400.000', unit: '500' })]);
    expect(contents(sheetOf(book, 'Ark1'), 'B2:G4')).toEqual([
      headings,
      ['Gammel', null, null, null, null, null],
      ['Ny', 1, 'Part', 'Folketal', 400, 500],
    ]);
  });

  test('has its empty last rows filled first', async () => {
    const book = withTable(ALL, 5);
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(contents(sheetOf(book, 'Ark1'), 'B4:I5')).toEqual(TWO_ROWS);
    expect(sheetOf(book, 'Ark1').tables[0]?.range.rows).toBe(5);
  });

  test('keeps its row of totals below, and what stands further down', async () => {
    const book = withTable(ALL, 3, true);
    type(sheetOf(book, 'Ark1'), 'B4', 'I alt');
    type(sheetOf(book, 'Ark1'), 'B6', 'Noter');
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(contents(sheetOf(book, 'Ark1'), 'B4:I5')).toEqual(TWO_ROWS);
    expect(contents(sheetOf(book, 'Ark1'), 'B6:B8')).toEqual([['I alt'], [null], ['Noter']]);
    expect(sheetOf(book, 'Ark1').tables[0]?.range).toEqual({ row: 1, column: 1, rows: 5, columns: 8 });
  });

  test('moves down what stands right below it', async () => {
    const book = withTable(ALL, 2);
    type(sheetOf(book, 'Ark1'), 'C5', 'Noter');
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(contents(sheetOf(book, 'Ark1'), 'B4:I5')).toEqual(TWO_ROWS);
    expect(contents(sheetOf(book, 'Ark1'), 'C7')).toEqual([['Noter']]);
  });

  test('gets the columns that a step needs', async () => {
    const book = withTable(['Nøgle', 'Niveau', 'Vægt'], 2);
    await addKey(startHost(book).Excel, [step({ unit: '500' })]);
    expect(contents(sheetOf(book, 'Ark1'), 'B2:F4')).toEqual([
      ['Nøgle', 'Niveau', 'Vægt', 'Trin', 'Afrunding'],
      ['Gammel', null, null, null, null],
      ['Ny', 'Part', 'Folketal', 1, 500],
    ]);
    expect(sheetOf(book, 'Ark1').tables[0]?.range).toEqual({ row: 1, column: 1, rows: 3, columns: 5 });
  });

  test('stays as it is where something stands in the place of a missing column', async () => {
    const book = withTable(['Nøgle', 'Niveau', 'Vægt'], 2);
    type(sheetOf(book, 'Ark1'), 'E3', 'Mit');
    const before = bookImage(book);
    const added = addKey(startHost(book).Excel, [step({})]);
    await expect(added).rejects.toMatchObject({ name: 'KeyNotAdded', reason: 'no room' });
    expect(bookImage(book)).toEqual(before);
  });
});

describe('a defined name', () => {
  function withName(formula: string): Book {
    const book = newBook('Ark1');
    fill(book, 'Ark1', 'A1', [ALL, ['Gammel', 1, 'Part', 'ligeligt']]);
    book.names.push({ name: 'Noegler', formula, sheet: null, comment: '', visible: true });
    return book;
  }

  test('reaches over the new rows', async () => {
    const book = withName('Ark1!$A$1:$H$2');
    type(sheetOf(book, 'Ark1'), 'A4', 'Noter');
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(contents(sheetOf(book, 'Ark1'), 'A3:H4')).toEqual(TWO_ROWS);
    expect(contents(sheetOf(book, 'Ark1'), 'A6')).toEqual([['Noter']]);
    expect(nameOf(book, 'Noegler')).toBe('Ark1!$A$1:$H$4');
  });

  test('of whole columns stays as it is', async () => {
    const book = withName('Ark1!$A:$H');
    await addKey(startHost(book).Excel, TWO_STEPS);
    expect(contents(sheetOf(book, 'Ark1'), 'A3:H4')).toEqual(TWO_ROWS);
    expect(nameOf(book, 'Noegler')).toBe('Ark1!$A:$H');
  });

  test('that is no range is left alone', async () => {
    const book = withName('0.25');
    const before = bookImage(book);
    const added = addKey(startHost(book).Excel, TWO_STEPS);
    await expect(added).rejects.toMatchObject({ name: 'KeyNotAdded', reason: 'name taken' });
    expect(bookImage(book)).toEqual(before);
  });
});

/** A name whose new rows move down what stands below it. */
function namedBook(): Book {
  const book = newBook('Ark1');
  fill(book, 'Ark1', 'A1', [ALL, ['Gammel', 1, 'Part', 'ligeligt']]);
  type(sheetOf(book, 'Ark1'), 'A3', 'Noter');
  type(sheetOf(book, 'Ark1'), 'A9', '=A3');
  book.names.push({ name: 'Noegler', formula: 'Ark1!$A$1:$H$2', sheet: null, comment: '', visible: true });
  return book;
}

function withMore(book: Book, cells: Readonly<Record<string, string>>): Book {
  for (const [address, text] of Object.entries(cells)) type(sheetOf(book, 'Ark1'), address, text);
  return book;
}

const WAYS: readonly [string, () => Book][] = [
  ['a new sheet', () => newBook('Ark1')],
  ['a table', () => withTable(ALL, 2)],
  ['its empty rows', () => withTable(ALL, 5)],
  ['a table with totals', () => withMore(withTable(ALL, 3, true), { B4: 'I alt', B6: 'Noter', K4: '=B6' })],
  ['a table with totals that are empty', () => withTable(ALL, 3, true)],
  ['a table with something below', () => withMore(withTable(ALL, 2), { C5: 'Noter', K4: '=C5' })],
  ['a table that lacks columns', () => withTable(['Nøgle', 'Niveau', 'Vægt'], 2)],
  [
    'one with totals',
    () => withMore(withTable(['Nøgle', 'Niveau', 'Vægt'], 3, true), { B4: 'I alt', C5: 'Noter' }),
  ],
  ['a name', namedBook],
];

describe.each(WAYS)('%s is as it was or has the key', (_, make) => {
  const run = async (set: (host: Host) => void): Promise<{ failure: unknown; book: Book }> => {
    const book = make();
    const host = startHost(book);
    set(host);
    const failure: unknown = await addKey(host.Excel, TWO_STEPS).then(
      () => null,
      (error: unknown) => error,
    );
    host.end();
    return { failure, book };
  };

  test('whichever action fails, whichever request or answer is lost, and whenever the pane is closed', async () => {
    const refusal = { reason: 'refused' };
    await expectAllOrNothing({ make, run: (excel) => addKey(excel, TWO_STEPS), refusal });
  });

  test('where Excel writes something else', async () => {
    const before = bookImage(make());
    let isChanged = false;
    const { failure, book } = await run((host) => {
      host.failAt({
        when: ({ location }) => {
          const cell = host.book.sheets
            .flatMap((sheet) => sheet.rows.flatMap((cells) => (cells ?? []) as (Cell | undefined)[]))
            .find((one) => one?.value === 'Folketal {år-2}');
          if (cell !== undefined && !isChanged && location === 'Range.formulas') {
            isChanged = true;
            cell.value = 'Folketal';
          }
          return false;
        },
      });
    });
    expect(isChanged).toBe(true);
    expect(failure).toMatchObject({
      reason: 'refused',
      cause: { cause: expect.any(WrittenOtherwise) as unknown },
    });
    expectImage(book, before);
  });
});

test('where it cannot be taken back either, that is said, and it is put back on demand', async () => {
  const host = startHost(withTable(ALL, 2));
  const before = bookImage(host.book);
  host.failAt({ when: ({ location }) => location === 'Table.resize' || location === 'Worksheet.delete' });
  await expect(addKey(host.Excel, TWO_STEPS)).rejects.toMatchObject({ reason: 'half added' });
  host.failAt(null);
  await excelWorkbook(host.Excel).putBack();
  expectImage(host.book, before);
});

test.each([
  ['sheet', withTable(ALL, 2), (book: Book) => (sheetOf(book, 'Ark1').isProtected = true)],
  ['structure, where a sheet is needed', newBook('Ark1'), (book: Book) => (book.isStructureProtected = true)],
])('a protected %s is left alone', async (_, book, protect) => {
  protect(book);
  const before = bookImage(book);
  await expect(addKey(startHost(book).Excel, TWO_STEPS)).rejects.toMatchObject({ reason: 'protected' });
  expect(bookImage(book)).toEqual(before);
});

test.each([0, 2])(
  'with the structure protected, a table with %i rows of notes below it takes a key, all or nothing',
  async (notes) => {
    const make = (): Book => {
      const book = withTable(ALL, 2);
      for (let row = 0; row < notes; row++) type(sheetOf(book, 'Ark1'), `A${String(4 + row)}`, 'Note');
      return { ...book, isStructureProtected: true };
    };
    const run = (excel: Host['Excel']): Promise<unknown> => addKey(excel, TWO_STEPS.slice(0, 1));
    await expectAllOrNothing({ make, run, refusal: { reason: 'refused' } });
  },
);

test('texts that begin as formulas stay texts, and what was written reads back as the key it was', async () => {
  const book = newBook('Ark1');
  const rows = [step({ key: '=1+1', level: 'Sektor', weight: '12/88' }), step({ key: '=1+1', number: 2 })];
  await addKey(startHost(book).Excel, rows);
  const { grids } = await excelWorkbook(startHost(book).Excel).read(['Nøgler']);
  const { value: keys, findings } = parseKeys(grids.get('Nøgler'), DEFAULT_SETTINGS);
  expect(findings).toEqual([]);
  expect(keys).toMatchObject([
    {
      name: '=1+1',
      steps: [
        { level: 'Sektor', weightText: '12/88' },
        { level: 'Part', weightText: 'Folketal' },
      ],
    },
  ]);
});

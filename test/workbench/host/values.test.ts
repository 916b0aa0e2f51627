import type { Book } from '../../../workbench/book/book';
import { errorOf, formulasOf, hostWith, onSheet } from './client';

interface Seen {
  readonly value: unknown;
  readonly type: string;
  readonly formula: unknown;
}

async function written(input: unknown, numberFormat = 'General'): Promise<Seen> {
  const host = await hostWith({ Ark1: [] });
  return host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Ark1').getRange('B2');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load('values,valueTypes,formulas');
    await context.sync();
    return {
      value: (cell.values as unknown[][])[0]?.[0],
      type: String(cell.valueTypes[0]?.[0]),
      formula: (cell.formulas as unknown[][])[0]?.[0],
    };
  });
}

describe('a value written to a cell', () => {
  test.each([
    [12.5, 12.5, 'Double'],
    [true, true, 'Boolean'],
    ['Skive', 'Skive', 'String'],
    ['12', 12, 'Double'],
    ['-1.5e3', -1500, 'Double'],
    ['25%', 0.25, 'Double'],
    ['TRUE', true, 'Boolean'],
    ['#REF!', '#REF!', 'Error'],
    ['#n/a', '#N/A', 'Error'],
    ['', '', 'Empty'],
    ["'=1+1", '=1+1', 'String'],
    ["'12-03-2026", '12-03-2026', 'String'],
    ["''quoted'", "'quoted'", 'String'],
    ['Post 12-3 fra 2020', 'Post 12-3 fra 2020', 'String'],
    ['Maj måned', 'Maj måned', 'String'],
    ['=', '=', 'String'],
  ])('%j is read back as %j (%s)', async (input, value, type) => {
    expect(await written(input)).toMatchObject({ value, type });
  });

  test.each(['=1+1', '12', '35/65', 'TRUE', '+cmd'])(
    '%j is text in a cell formatted as text',
    async (input) => {
      expect(await written(input, '@')).toEqual({ value: input, type: 'String', formula: input });
    },
  );

  test.each([
    '12-03-2026',
    '3/4',
    '35/65',
    '1 1/2',
    '12:30',
    '3. dec. 2020',
    'dec 2020',
    '1,234',
    '1.150.000',
    'kr. 5',
    '5 kr.',
    '(5)',
    '+cmd',
    '-A1',
    '@SUM(A1)',
  ])('%j is refused, since Excel may take it for something else', async (input) => {
    expect(await errorOf(written(input))).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining(`"${input}"`) as unknown,
      location: 'Range.values',
    });
  });

  test('a percentage brings its number format, unless the cell has one', async () => {
    const host = await hostWith({ Ark1: [] });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A2').numberFormat = [['0.0']];
      sheet.getRange('A1:A3').values = [['25%'], ['25%'], ['12.5%']];
    });
    const formats = host.book.activeSheet.rows.map((row) => row?.[0]?.style.numberFormat);
    expect(formats).toEqual(['0%', '0.0', '0.00%']);
  });

  test('text of 32,767 characters is taken, one more is not', async () => {
    const longest = 'a'.repeat(32_767);
    expect((await written(longest)).value).toBe(longest);
    expect(await errorOf(written(`${longest}a`))).toMatchObject({
      code: 'InvalidArgument',
      location: 'Range.values',
    });
  });
});

describe('values written to a range', () => {
  test('null leaves a cell, an empty text empties it but not its look', async () => {
    const host = await hostWith({ Ark1: [[1, 2, 3]] });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1:C1').values = [[null, '', 4]];
    });
    expect(await formulasOf(host, 'Ark1', 'A1:C1')).toEqual([[1, '', 4]]);
    expect(host.book.activeSheet.rows[0]?.[1]?.style.bold).toBe(true);
  });

  test('one value goes to every cell', async () => {
    const host = await hostWith({ Ark1: [] });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1:B2').values = 7 as unknown as number[][];
    });
    expect(await formulasOf(host, 'Ark1', 'A1:B2')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([[[[1, 2, 3]]], [[[1], [2]]], [[[1]]]])('%j does not fit A1:B2', async (values) => {
    const host = await hostWith({ Ark1: [] });
    const run = onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1:B2').values = values;
    });
    expect(await errorOf(run)).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  });

  test('one bad value keeps the whole write from happening', async () => {
    const host = await hostWith({ Ark1: [[1, 2]] });
    const run = onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1:B1').values = [[9, '1/2']];
    });
    expect((await errorOf(run)).code).toBe('NotImplemented');
    expect(await formulasOf(host, 'Ark1', 'A1:B1')).toEqual([[1, 2]]);
  });

  test('whole columns are refused rather than pretended', async () => {
    const host = await hostWith({ Ark1: [] });
    const run = onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A:A').values = 1 as unknown as number[][];
    });
    expect((await errorOf(run)).code).toBe('NotImplemented');
  });
});

describe('formulas', () => {
  test('keep their text, and say #BUSY! where nothing calculates them', async () => {
    const seen = await written('=SUM(A1:A3)*2');
    expect(seen).toEqual({ value: '#BUSY!', type: 'Error', formula: '=SUM(A1:A3)*2' });
  });

  test('are calculated before values are read, and only when something has changed', async () => {
    let calculations = 0;
    const calculate = (book: Book): void => {
      calculations++;
      const cell = book.activeSheet.rows[0]?.[1];
      if (cell) cell.value = 42;
    };
    const host = await hostWith({ Ark1: [[1, '=A1*42']] }, { calculate });
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Ark1').getRange('B1');
      for (let time = 0; time < 3; time++) {
        cell.load('values');
        await context.sync();
        expect(cell.values[0]?.[0]).toBe(42);
      }
    });
    expect(calculations).toBe(1);
  });

  test('a value written over a formula takes its place', async () => {
    const host = await hostWith({ Ark1: [['=1+1']] });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1').values = [[5]];
    });
    expect(await formulasOf(host, 'Ark1', 'A1')).toEqual([[5]]);
  });
});

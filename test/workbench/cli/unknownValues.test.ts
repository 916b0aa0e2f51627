import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import type { Book, BookValue } from '../../../workbench/book/book';
import { ensureCell } from '../../../workbench/book/cellAt';
import { parseAddress } from '../../../workbench/book/addresses';
import { newSheet } from '../../../workbench/book/newBook';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';
import { packageOf, partsOf } from '../xlsx/packageOf';
import { RIGHT } from './badInput';

const folder = ownFolder();

const COST = '<c r="C2"><v>1000</v></c>';

interface Formula {
  readonly at: string;
  readonly formula: string;
  readonly value: BookValue;
}

/** The right workbook with a formula in one of its cells, and what it reads on a sheet of its own. */
function withFormula({ at, formula, value }: Formula): Book {
  const book = bookOf({
    ...RIGHT,
    Offentliggjort: [
      ['Gruppe', 'Linje', 'Kommuner 2021'],
      ['', 'Total', 1100],
    ],
  });
  const own = newSheet('Egne', 'egne');
  book.sheets.push(own);
  [
    ['A1', 400],
    ['A2', 500],
    ['B1', 'A2'],
  ].forEach(([address, content]) => {
    const area = parseAddress(String(address));
    if (area !== null) ensureCell(own, area.row, area.column).value = content ?? null;
  });
  book.names.push({ name: 'Priser', formula: 'Egne!$A$1:$A$2', comment: '', visible: true, sheet: null });
  const [sheetName = '', address = ''] = at.split('!');
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const area = parseAddress(address);
  if (sheet === undefined || area === null) throw new Error(`no ${at}`);
  Object.assign(ensureCell(sheet, area.row, area.column), { formula, value });
  return book;
}

async function allocated(
  book: Book,
  [from, to]: readonly [string, string] = ['ind.xlsx', 'ud.xlsx'],
): Promise<readonly string[]> {
  const [input, output] = [join(folder(), from), join(folder(), to)];
  writeFileSync(input, saveXlsx(book));
  const { errors } = await allocateFile([input, output]);
  expect(existsSync(output)).toBe(errors.length === 0);
  return errors;
}

// 1,000 kr. is the first cost; 60 % of it is the municipalities'.
test.each(['SUM(INDIRECT("Priser"))', 'INDIRECT("Egne!"&Egne!B1)', 'CUBEVALUE("a",Egne!A1)', '[1]Ark1!A1'])(
  'a cost by %s counts as its stored value says, run after run',
  async (formula) => {
    expect(await allocated(withFormula({ at: 'Omkostninger!C2', formula, value: 1000 }))).toEqual([]);
    const runs = ['ud.xlsx', 'ud2.xlsx', 'ud3.xlsx'].map((name) => join(folder(), name));
    await allocateFile([runs[0] ?? '', runs[1] ?? '']);
    await allocateFile([runs[1] ?? '', runs[2] ?? '']);
    for (const run of runs) {
      const book = openXlsx(readFileSync(run));
      const sheetOf = (name: string): Book['sheets'][number] | undefined =>
        book.sheets.find((one) => one.name === name);
      expect(sheetOf('Omkostninger')?.rows[1]?.[2]).toMatchObject({ formula, value: 1000 });
      const total = sheetOf('Fordeling')?.rows.find((row) => row?.[0]?.value === 'Total');
      expect(total?.slice(3, 5).map(({ value }) => value)).toEqual([1100, 400]);
    }
    expect(readFileSync(runs[2] ?? '')).toEqual(readFileSync(runs[1] ?? ''));
  },
);

test('without a stored value a cost is calculated where that can be done', async () => {
  const formula = 'SUM(INDIRECT("Priser"))+100';
  expect(await allocated(withFormula({ at: 'Omkostninger!C2', formula, value: null }))).toEqual([]);
  const rows = openXlsx(readFileSync(join(folder(), 'ud.xlsx'))).sheets.find(
    ({ name }) => name === 'Fordeling',
  )?.rows;
  expect(rows?.find((row) => row?.[0]?.value === 'Total')?.[3]?.value).toBe(1100);
});

test.each([
  'Omkostninger!C2',
  'Omkostninger!B3',
  'Omkostninger!C1',
  'Parter!D3',
  'Parter!A2',
  'Nøgler!D2',
  'Offentliggjort!C2',
])('%s that only Excel can calculate, and without a stored value, is told of', async (at) => {
  const errors = await allocated(withFormula({ at, formula: 'CUBEVALUE("a",Egne!A1)', value: null }));
  expect(errors).toContain(
    `Fejl: ${at}: Formlen i ${at} kan kun beregnes i Excel, og filen gemmer ingen værdi for den. Åbn filen i Excel, gem den, og prøv igen.`,
  );
});

test.each([
  ['a formula that reads itself', '<c r="C2"><f>C2*0+1000</f></c>', /kan kun beregnes i Excel/],
  [
    'formulas that read each other',
    '<c r="C2"><f>E2</f></c><c r="E2"><f>C2+1000</f></c>',
    /kan kun beregnes/,
  ],
  ['a formula shared with a cell that is gone', '<c r="C2"><f t="shared" si="7"/></c>', /kan kun beregnes/],
  ['a data table', '<c r="C2"><f t="dataTable" ref="C2:C3" r1="Z1"/></c>', /kan kun beregnes i Excel/],
  ['an error that does not say which', '<c r="C2" t="e"/>', /Fejlværdien »#VALUE!«/],
  ['more than a cell can hold', '<c r="C2"><v>1E400</v></c>', /»1E400« i Omkostninger!C2/],
  ['a number that is none', '<c r="C2"><v>Infinity</v></c>', /»Infinity« i Omkostninger!C2/],
])('a cost without a value, as %s, is told of and not 0', async (_, cell, told) => {
  const parts = partsOf(saveXlsx(bookOf(RIGHT)));
  const [path, sheet = ''] =
    Object.entries(parts)
      .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
      .find(([, text]) => text.includes(COST)) ?? [];
  const bytes = packageOf({ ...parts, [path ?? '']: sheet.replace(COST, cell) });
  expect(await allocated(openXlsx(bytes))).toEqual([expect.stringMatching(told)]);
});

test('what is made of such a cell is told of too, and so is one that reads it by way of an error check', async () => {
  const book = withFormula({ at: 'Egne!A1', formula: 'CUBEVALUE("a",A2)', value: null });
  const costs = book.sheets.find(({ name }) => name === 'Omkostninger');
  if (costs === undefined) throw new Error('no costs');
  Object.assign(ensureCell(costs, 1, 2), { formula: 'IFERROR(SUM(INDIRECT("Priser")),0)', value: null });
  expect(await allocated(book)).toEqual([
    expect.stringMatching(/^Fejl: Omkostninger!C2: Formlen i Omkostninger!C2 kan kun/),
  ]);
});

test('a cost that reads our results, here by a formula only Excel can calculate, is told of, and nothing is written', async () => {
  const formula = 'CUBEVALUE("a",\'Samlet oversigt\'!B5)';
  // The first run makes the sheet that the formula reads.
  expect(await allocated(withFormula({ at: 'Egne!C9', formula: '1+1', value: 2 }))).toEqual([]);
  const opened = openXlsx(readFileSync(join(folder(), 'ud.xlsx')));
  const costs = opened.sheets.find(({ name }) => name === 'Omkostninger');
  if (costs === undefined) throw new Error('no costs');
  Object.assign(ensureCell(costs, 1, 2), { formula, value: 2000 });
  expect(await allocated(opened, ['igen.xlsx', 'igen-ud.xlsx'])).toEqual([
    'Fejl: Omkostninger!C2: Formlen i Omkostninger!C2 henter fra arket »Samlet oversigt«, som Kommuneandel selv skriver. Så afhænger fordelingen af sig selv og bliver en anden, hver gang der fordeles. Skriv det, der skal fordeles efter, i cellen, eller hent det fra et sted, som Kommuneandel ikke skriver.',
  ]);
});

test('a formula of the user’s own that only Excel can calculate stays as it was', async () => {
  const formula = 'CUBEVALUE("a",B1)';
  expect(await allocated(withFormula({ at: 'Egne!C9', formula, value: null }))).toEqual([]);
  const cell = openXlsx(readFileSync(join(folder(), 'ud.xlsx'))).sheets.find(({ name }) => name === 'Egne')
    ?.rows[8]?.[2];
  expect(cell).toMatchObject({ formula, value: null });
});

/** The workbook with the cost rows under a name of this formula. */
function named(formula: string): Book {
  const book = withFormula({ at: 'Egne!C9', formula: '1+1', value: 2 });
  const name = book.names.find((one) => one.name === 'Omkostninger');
  if (name !== undefined) name.formula = formula;
  return book;
}

test('a name that only Excel can follow is told of by its own name', async () => {
  expect(await allocated(named('OFFSET(Omkostninger!$A$1,0,0,CELL("row",Omkostninger!$A$3),3)'))).toEqual([
    'Fejl: Omkostninger: Navnet »Omkostninger« dækker celler, som kun Excel kan finde. Lad det i Navnestyring henvise til et område som Ark1!$A$1:$D$9, gem filen, og prøv igen.',
  ]);
});

test.each([
  'OFFSET(Omkostninger!$A$1,0,0,COUNTA(Omkostninger!$A:$A),3)',
  'Omkostninger!$A$1:INDEX(Omkostninger!$C:$C,3)',
])('a name that grows, %s, is followed', async (formula) => {
  expect(await allocated(named(formula))).toEqual([]);
});

test.each([
  'Findes_ikke',
  'SUM([1]Ark1!$A$1)',
  'CELL("row",Egne!$A$1)',
  'LAMBDA(x,x*2)',
  'GETPIVOTDATA("a",Egne!$A$1)',
])('a name that is none of our business may be %s', async (formula) => {
  const book = withFormula({ at: 'Egne!C9', formula: '1+1', value: 2 });
  book.names.push({ name: 'Eget', formula, comment: '', visible: true, sheet: null });
  expect(await allocated(book)).toEqual([]);
});

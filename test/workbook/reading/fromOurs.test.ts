import { calculate } from '../../../src/calculation/calculate';
import { inputNames } from '../../../src/calculation/inputNames';
import { recalculate } from '../../../src/recalculate';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import type { Book } from '../../../workbench/book/book';
import { parseAddress } from '../../../workbench/book/addresses';
import { ensureCell } from '../../../workbench/book/cellAt';
import { locateReference } from '../../../workbench/calculation/locateReference';
import { startHost } from '../../../workbench/host/startHost';
import { bookOf } from '../../support/bookOf';
import { told } from '../../support/told';
import { addSheet, sheetOf } from '../users';

/*
 * Input that goes in a circle: it depends on sheets that are made from it.
 */

function example(): Book {
  return bookOf({
    Omkostninger: [
      ['Post', 'Gruppe', 'Nøgle', 2021, 2022, 'Bemærkning', 'Mit', 'Pris i alt'],
      ['Udstyr', 'Drift', '35/65', 1000, 2000, '', '', ''],
      ['Kurser', 'Drift', 'Andel', 500, 600, '', '', ''],
      ['Udbud', 'Anlæg', '35/65', 700, 800, '', '', ''],
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal', 'Elever', 'Sidste år', 'Betalt 2021', 'EAN'],
      ['Skive', 'Kommuner', 45_851, 3, 1, '', 'x'],
      ['Viborg', 'Kommuner', 96_921, 7, 2, '', 'y'],
      ['Regionen', 'Region', 1, 1, 3, '', 'z'],
    ],
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Højst', 'Noter'],
      ['Andel', 1, 'Part', 'Elever', '', ''],
    ],
    Indstillinger: [
      ['Navn', 'Værdi', 'Noter'],
      ['Afrunding', 0.01, ''],
    ],
    Offentliggjort: [
      ['Gruppe', 'Linje', 'Kommuner 2021', 'Kilde'],
      ['Drift', 'Udstyr', 350, 'bilag'],
      ['Samlet', 'Skive', '', ''],
    ],
  });
}

let written: Book;
let open: ReturnType<typeof startHost>;

beforeAll(async () => {
  written = example();
  open = startHost(written, { locate: locateReference });
  expect((await recalculate(excelWorkbook(open.Excel))).applied).not.toBeNull();
});

/** Types formulas with the values they would show, reads what came of it, and takes them out again. A cell keeps the value it has. */
async function toldAfter(
  cells: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = {},
  sheetNames: readonly (readonly [sheet: string, name: string, formula: string])[] = [],
) {
  const before = Object.keys(cells).map((place) => {
    const cell = cellAt(place);
    return { cell, was: { ...cell } };
  });
  const namesBefore = written.names;
  for (const [place, formula] of Object.entries(cells)) {
    const cell = cellAt(place);
    Object.assign(cell, { formula: formula.slice(1), value: cell.value ?? 7 });
  }
  const added = Object.entries(names).map(([name, formula]) => ({
    ...{ name, formula, comment: '', visible: true, sheet: null },
  }));
  const ofSheets = sheetNames.map(([sheet, name, formula]) => ({
    ...{ name, formula, comment: '', visible: true, sheet: sheetOf(written, sheet) },
  }));
  written.names = [...written.names, ...added, ...ofSheets];
  const state = await excelWorkbook(open.Excel).read(inputNames({}));
  written.names = namesBefore;
  for (const { cell, was } of before) Object.assign(cell, was);
  return calculate(state).findings;
}

function cellAt(place: string) {
  const [sheet = '', address = ''] = place.split('!');
  const area = parseAddress(address);
  if (area === null) throw new Error(place);
  return ensureCell(sheetOf(written, sheet), area.row, area.column);
}

const COST = 'error input-from-ours Omkostninger!D2';

test.each<[string, string]>([
  ['a cell of ours', "='Fordeling Drift'!C2"],
  ['fixed', "='Fordeling Drift'!$C$2*1.02"],
  ['without quotes', '=Kontrol!C2'],
  ['in other letters', "='fordeling drift'!c2"],
  ['a part of a longer formula', "=ROUND(A1*2+SUM('Fordeling Drift'!C2:C4),2)"],
  ['whole columns', '=VLOOKUP("Skive",\'Samlet oversigt\'!A:F,2,FALSE)'],
  ['whole rows', "=SUM('Samlet oversigt'!2:3)"],
  ['how many rows there are', "=ROWS('Fordeling Drift'!A1:A9)"],
  ['what a cell holds', '=CELL("contents",\'Fordeling Drift\'!D3)'],
  ['in small letters', "='fordeling drift'!c2"],
  ['a lookup that Excel is new to', "=_xlfn.XLOOKUP(1,'Fordeling Drift'!A2:A4,'Fordeling Drift'!C2:C4)"],
  ['several sheets at once', "=SUM('Fordeling Drift:Samlet oversigt'!C2)"],
  ['a name of ours', '=SUM(Fordeling_Drift_Poster)'],
  ['a name of ours for a sheet', '=INDEX(samlet_oversigt,2,2)'],
  ['by INDIRECT', '=INDIRECT("\'Fordeling Drift\'!C2")'],
  ['by INDIRECT with an address that is worked out', '=INDIRECT("\'Fordeling Drift\'!C"&ROW())'],
  ['by INDIRECT in R1C1', '=INDIRECT("\'Fordeling Drift\'!R2C3",FALSE)'],
  ['by INDIRECT of a sheet’s name in two texts', '=INDIRECT("\'Fordeling "&"Drift\'!C"&2)'],
  ['by OFFSET', "=OFFSET('Fordeling Drift'!A1,1,2)"],
  ['the trail', '=SUM(Revisionsspor!A:Z)'],
  ['a name of ours for the trail', '=ROWS(Revisionsspor)'],
  ['a name of ours for Kontrol', '=COUNTA(Kontrol_fund)'],
  ['the spill of a cell of ours', "=SUM('Fordeling Drift'!C2#)"],
  ['the same as a file has it', "=SUM(ANCHORARRAY('Fordeling Drift'!C2))"],
  ['a single cell of what it spills', "=@'Fordeling Drift'!C2:C4"],
  ['through LET', "=LET(x,'Fordeling Drift'!C2,x*2)"],
  ['through LAMBDA', "=LAMBDA(x,x+'Fordeling Drift'!C2)(1)"],
  ['whole columns without a sheet’s quotes', '=SUM(Kontrol!$A:$A)'],
  ['three sheets in quotes', "=SUM('Fordeling Anlæg:Kontrol'!B2:B9)"],
  ['by INDEX from far', "=INDEX('Fordeling Drift'!$A$1:$Z$99,2,3)"],
  ['by CHOOSE', "=CHOOSE(2,1,'Fordeling Drift'!C2)"],
  ['by IF that does not reach it', "=IF(TRUE,1,'Fordeling Drift'!C2)"],
  ['the first cell of a range that ends with ours', "='Fordeling Drift'!C2:INDEX('Fordeling Drift'!C:C,3)"],
  ['by INDIRECT of a name of ours', '=SUM(INDIRECT("Fordeling_Drift_Poster"))'],
  ['two of ours that meet', "='Fordeling Drift'!C:C 'Fordeling Drift'!2:2"],
])('an amount that reads %s is an error', async (_, formula) => {
  expect(told(await toldAfter({ 'Omkostninger!D2': formula }))).toContain(COST);
});

test.each([
  ['a part of its name', 'Drift', `=INDIRECT("'Fordeling "&Ark1!B1&"'!C2")`],
  ['its name, and a row that is worked out', 'Fordeling Drift', `=INDIRECT("'"&Ark1!$B$1&"'!C"&ROW())`],
  ['the address', "'Fordeling Drift'!C2", '=INDIRECT(Ark1!B1)'],
  ['a name of ours', 'Fordeling_Drift_Poster', '=SUM(INDIRECT(Ark1!B1))'],
  ['its name, by a name of the user’s', 'Fordeling Drift', `=INDIRECT("'"&Arket&"'!C2")`],
])('an amount is an error that reads ours by INDIRECT of %s in a cell', async (_, text, formula) => {
  const cell = cellAt('Ark1!B1');
  cell.value = text;
  const findings = await toldAfter({ 'Omkostninger!D2': formula }, { Arket: 'Ark1!$B$1' });
  cell.value = null;
  expect(told(findings)).toContain(COST);
});

test('a name of the user’s that leads to ours, and one that is worked out', async () => {
  expect(
    told(await toldAfter({ 'Omkostninger!D2': '=Resultat' }, { Resultat: "'Fordeling Drift'!$C$2" })),
  ).toContain(COST);
  expect(
    told(
      await toldAfter(
        { 'Omkostninger!D2': '=SUM(Resultat)' },
        { Resultat: "OFFSET('Fordeling Drift'!$C$2,0,0,2,1)" },
      ),
    ),
  ).toContain(COST);
});

test.each<[string, string, readonly string[]]>([
  ['a year', 'Omkostninger!E3', ['error input-from-ours Omkostninger!E3']],
  ['a name', 'Omkostninger!A2', ['error input-from-ours Omkostninger!A2']],
  ['a heading', 'Omkostninger!E1', ['error input-from-ours Omkostninger!E1']],
  ['a key', 'Omkostninger!C2', ['error input-from-ours Omkostninger!C2']],
  ['a remark', 'Omkostninger!F2', ['warning shown-from-ours Omkostninger!F2']],
  ['the price at full operation', 'Omkostninger!H2', ['warning shown-from-ours Omkostninger!H2']],
  ['a column that nobody reads', 'Omkostninger!G2', []],
  ['a driver of the plain splits', 'Parter!C2', ['error input-from-ours Parter!C2']],
  ['a driver of a key', 'Parter!D2', ['error input-from-ours Parter!D2']],
  ['a column of the recipients that no key reads', 'Parter!E2', []],
  ['what has been paid', 'Parter!F2', ['warning shown-from-ours Parter!F2']],
  ['what is carried along', 'Parter!G2', ['warning shown-from-ours Parter!G2']],
  ['a bound', 'Nøgler!E2', ['error input-from-ours Nøgler!E2']],
  ['a note beside the keys', 'Nøgler!F2', []],
  ['a setting', 'Indstillinger!B2', ['error input-from-ours Indstillinger!B2']],
  ['a note beside the settings', 'Indstillinger!C2', []],
  ['a published figure', 'Offentliggjort!C2', ['warning published-from-ours Offentliggjort!C2']],
  ['where it was published', 'Offentliggjort!D2', []],
])('%s that reads ours', async (_, place, expected) => {
  const findings = await toldAfter({ [place]: "='Fordeling Drift'!C2" });
  expect(told(findings).filter((text) => text.includes('-from-ours'))).toEqual(expected);
});

test('a column of formulas is told once, with all its cells', async () => {
  const findings = await toldAfter({
    'Omkostninger!D2': "='Fordeling Drift'!C2",
    'Omkostninger!D3': "='Fordeling Drift'!C3",
    'Omkostninger!E4': "='Samlet oversigt'!C3",
  });
  expect(findings.filter(({ code }) => code === 'input-from-ours')).toMatchObject([
    { cell: { row: 1, column: 3 }, params: { cells: ['D2:D3'], sheet: 'Fordeling Drift', via: null } },
    { cell: { row: 3, column: 4 }, params: { cells: ['E4'], sheet: 'Samlet oversigt', via: null } },
  ]);
});

describe('through other cells', () => {
  test('of the input, of another input, and of sheets in between', async () => {
    addSheet(written, 'Mellemregning');
    addSheet(written, 'Langt væk');
    const between = {
      'Mellemregning!B5': "='Fordeling Drift'!C2*1.02",
      'Mellemregning!B6': '=SUM(B4:B5)',
      'Langt væk!A1': '=Mellemregning!B6',
    };
    const cases: readonly [Readonly<Record<string, string>>, readonly string[], string | null][] = [
      [{ 'Omkostninger!D2': '=Mellemregning!B5' }, ['D2'], 'Mellemregning!B5'],
      [{ 'Omkostninger!D2': '=Mellemregning!B6' }, ['D2'], 'Mellemregning!B6'],
      [{ 'Omkostninger!D2': "='Langt væk'!A1" }, ['D2'], 'Langt væk!A1'],
      [{ 'Omkostninger!D2': "='Fordeling Drift'!C2", 'Omkostninger!D3': '=D2+1' }, ['D2:D3'], null],
    ];
    for (const [typed, cells, via] of cases) {
      const findings = await toldAfter({ ...between, ...typed });
      const found = findings.filter(({ code }) => code === 'input-from-ours');
      expect(found.map(({ params }) => params)).toMatchObject([{ cells, via }]);
    }
    written.sheets = written.sheets.filter(({ name }) => !['Mellemregning', 'Langt væk'].includes(name));
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['formulas among the input', { 'Omkostninger!D2': '=E2/2', 'Omkostninger!E3': '=SUM(D2:D3)+Parter!C2' }],
  ['a text that only mentions ours', { 'Omkostninger!F2': '="se Kontrol!B2 og \'Fordeling Drift\'!C2"' }],
  ['a cell beside our blocks', { 'Omkostninger!D2': "='Fordeling Drift'!Z90" }],
  ['our sheets read from elsewhere', { 'Ark1!A1': "='Fordeling Drift'!C2+Kontrol!C2", 'Ark1!A2': '=A1' }],
  ['another workbook’s sheet of the same name', { 'Omkostninger!D2': "='[Bog2.xlsx]Fordeling Drift'!C2" }],
])('no alarm for %s', async (_, cells) => {
  const findings = await toldAfter(cells);
  expect(told(findings).filter((text) => text.includes('-from-ours'))).toEqual([]);
});

test('a column that nobody reads may follow ours without making the figures look old', async () => {
  const names = inputNames({});
  const cell = cellAt('Omkostninger!G2');
  const was = { ...cell };
  Object.assign(cell, { formula: "'Fordeling Drift'!C2", value: 7 });
  const before = calculate(await excelWorkbook(open.Excel).read(names)).plan;
  cell.value = 8;
  const after = calculate(await excelWorkbook(open.Excel).read(names)).plan;
  expect(after).toEqual(before);
  Object.assign(cell, was);
});

test('looking again asks no more than the first time, also where formulas lead elsewhere', async () => {
  addSheet(written, 'Budget');
  const cells = ['Omkostninger!D2', 'Budget!B2'].map(cellAt);
  Object.assign(cells[0]!, { formula: 'Budget!B2' });
  Object.assign(cells[1]!, { formula: 'SUM(B3:B9)', value: 9 });
  const workbook = excelWorkbook(open.Excel);
  const count = async (): Promise<number> => {
    const before = open.statistics.requests;
    await workbook.read(inputNames({}));
    return open.statistics.requests - before;
  };
  expect(await count()).toBe(5);
  expect(await count()).toBe(1);
});

/** Names of the user's, the workbook's and a sheet's own, and whether the amount that uses one reads ours. */
const NAMES: readonly [
  string,
  string,
  Readonly<Record<string, string>>,
  readonly (readonly [string, string, string])[],
  boolean,
][] = [
  ['a name of a name', '=Resultat', { Resultat: 'Mellem', Mellem: "'Fordeling Drift'!$C$2" }, [], true],
  ['a name that is a LAMBDA', '=Hent(1)', { Hent: "LAMBDA(x,x+'Fordeling Drift'!$C$2)" }, [], true],
  [
    'a name of its own sheet',
    '=Resultat',
    {},
    [['Omkostninger', 'Resultat', "'Fordeling Drift'!$C$2"]],
    true,
  ],
  ['another sheet’s name', '=Parter!Tal*2', {}, [['Parter', 'Tal', "'Fordeling Drift'!$C$2"]], true],
  ['another sheet’s name, unnamed', '=Tal*2', {}, [['Parter', 'Tal', "'Fordeling Drift'!$C$2"]], false],
  [
    'a name of the workbook under one of its own sheet',
    '=Tal',
    { Tal: "'Fordeling Drift'!$C$2" },
    [['Omkostninger', 'Tal', 'Omkostninger!$E$2']],
    false,
  ],
  [
    'a name of its own sheet over one of the workbook',
    '=Tal',
    { Tal: 'Omkostninger!$E$2' },
    [['Omkostninger', 'Tal', "'Fordeling Drift'!$C$2"]],
    true,
  ],
  ['a name for something else', '=Moms*2', { Moms: '0.25' }, [], false],
];

test.each(NAMES)('%s', async (_, formula, names, sheetNames, isFound) => {
  const findings = await toldAfter({ 'Omkostninger!D2': formula }, names, sheetNames);
  expect(told(findings).includes(COST)).toBe(isFound);
});

/** Lets a formula spill over an area that begins with its cell, and reads what came of it. */
async function toldOfSpill(
  place: string,
  area: string,
  formula: string,
  cells: Readonly<Record<string, string>> = {},
) {
  const cell = cellAt(place);
  cell.arrayRange = area;
  const findings = await toldAfter({ [place]: formula, ...cells });
  delete cell.arrayRange;
  return told(findings).filter((text) => text.includes('-from-ours'));
}

describe('spilled cells', () => {
  afterEach(() => {
    written.sheets = written.sheets.filter(({ name }) => name !== 'Mellemregning');
  });

  test('of a formula within the input', async () => {
    expect(await toldOfSpill('Omkostninger!D2', 'D2:D4', "='Fordeling Drift'!C2:C4")).toEqual([COST]);
    expect(await toldOfSpill('Omkostninger!D2', 'D2:E2', "='Fordeling Drift'!C2:D2")).toEqual([
      COST,
      COST.replace('D2', 'E2'),
    ]);
  });

  test('that a formula outside the input leaves in it', async () => {
    const cell = cellAt('Omkostninger!K9');
    cell.arrayRange = 'D3:D4';
    const findings = await toldAfter({ 'Omkostninger!K9': "='Fordeling Drift'!C2:C3" });
    delete cell.arrayRange;
    expect(findings.filter(({ code }) => code === 'input-from-ours')).toMatchObject([
      { cell: { row: 2, column: 3 }, params: { cells: ['D3:D4'] } },
    ]);
  });

  test('on a sheet in between, by the area and by one of its cells', async () => {
    addSheet(written, 'Mellemregning');
    for (const below of ['B3', 'B4']) cellAt(`Mellemregning!${below}`).value = 7;
    for (const formula of ['=SUM(Mellemregning!B2#)', '=Mellemregning!B4', '=SUM(Mellemregning!B3:B9)']) {
      expect(
        await toldOfSpill('Mellemregning!B2', 'B2:B4', "='Fordeling Drift'!C2:C4", {
          'Omkostninger!D2': formula,
        }),
      ).toEqual([COST]);
    }
    expect(
      await toldOfSpill('Mellemregning!B2', 'B2:B4', "='Fordeling Drift'!C2:C4", {
        'Omkostninger!D2': '=Mellemregning!B5',
      }),
    ).toEqual([]);
  });

  test('of formulas that do not read ours', async () => {
    expect(await toldOfSpill('Omkostninger!G2', 'G2:G4', '=E2:E4*2')).toEqual([]);
    expect(await toldOfSpill('Omkostninger!D2', 'D2:D4', '=E2:E4/2')).toEqual([]);
  });
});

test('looking again asks no more than the first time, also where formulas use names', async () => {
  const cell = cellAt('Omkostninger!D2');
  const was = { ...cell };
  Object.assign(cell, { formula: 'Moms*2' });
  written.names.push({ ...{ name: 'Moms', formula: '0.25', comment: '', visible: true, sheet: null } });
  const workbook = excelWorkbook(open.Excel);
  await workbook.read(inputNames({}));
  const before = open.statistics.requests;
  await workbook.read(inputNames({}));
  expect(open.statistics.requests - before).toBe(1);
  written.names.pop();
  Object.assign(cell, was);
});

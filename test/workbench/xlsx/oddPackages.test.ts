import type { Book, Cell } from '../../../workbench/book/book';
import { cellInSheet, ensureCell } from '../../../workbench/book/cellAt';
import { ExcelError } from '../../../workbench/book/excelError';
import { freeSheetId, newSheet } from '../../../workbench/book/newBook';
import { checkSheetName, copiedSheetName, numberedSheetName } from '../../../workbench/book/sheetNames';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { fullWorkbook, FULL_PARTS } from './fullWorkbook';
import {
  contentTypes,
  MAIN,
  packageOf,
  partsOf,
  partText,
  RELATIONSHIPS,
  relationships,
  simplePackage,
  worksheet,
  type Parts,
} from './packageOf';
import { elementIn } from './savedWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

/** The full workbook with some of its parts changed as text. */
function fullWith(
  changes: Readonly<Record<string, readonly [from: string | RegExp, to: string]>>,
): Uint8Array {
  const changed = Object.entries(changes).map(([path, [from, to]]) => [
    path,
    String(FULL_PARTS[path]).replace(from, to),
  ]);
  return packageOf({ ...FULL_PARTS, ...(Object.fromEntries(changed) as Parts) });
}

function withNewSheet(bytes: Uint8Array, change: (book: Book) => void = () => undefined): Uint8Array {
  const book = openXlsx(bytes);
  const sheet = newSheet('Nyt', freeSheetId(book));
  ensureCell(sheet, 0, 0).value = 'tekst';
  book.sheets.push(sheet);
  change(book);
  return saveXlsx(book);
}

describe('a sheet whose rows and cells are not in order', () => {
  const rows = (content: string): Book =>
    openXlsx(simplePackage(worksheet(`<sheetData>${content}</sheetData>`)));
  const values = (book: Book): unknown =>
    Array.from<readonly (Cell | undefined)[] | undefined>(book.activeSheet.rows).map((row) =>
      Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? null),
    );
  const cell = (address: string, value: number | string): string => `<c r="${address}"><v>${value}</v></c>`;

  test.each<[what: string, content: string, expected: unknown]>([
    ['a row in two pieces', `<row r="1">${cell('A1', 1)}</row><row r="1">${cell('B1', 2)}</row>`, [[1, 2]]],
    ['rows backwards', `<row r="2">${cell('A2', 2)}</row><row r="1">${cell('A1', 1)}</row>`, [[1], [2]]],
    ['cells backwards', `<row r="1">${cell('B1', 2)}${cell('A1', 1)}</row>`, [[1, 2]]],
    ['a cell twice: the last', `<row r="1">${cell('A1', 1)}${cell('A1', 2)}</row>`, [[2]]],
    ['a cell twice, once empty', `<row r="1">${cell('A1', 1)}<c r="A1"/></row>`, [[1]]],
    ['a cell twice, first empty', `<row r="1"><c r="A1"/>${cell('A1', 1)}</row>`, [[1]]],
    ['rows without numbers after others', `<row r="3">${cell('A3', 3)}</row><row r="1">${cell('A1', 1)}</row><row><c><v>2</v></c></row>`, [[1], [2], [3]]],
    ['a shared formula whose first cell comes last', '<row r="3"><c r="A3"><f t="shared" ref="A1:A3" si="0">B3*2</f></c></row><row r="1"><c r="A1"><f t="shared" si="0"/></c></row>', [['B1*2'], [], ['B3*2']]],
    ['two lists of rows', `<row r="2">${cell('A2', 2)}</row></sheetData><sheetData><row r="1">${cell('A1', 1)}</row>`, [[1], [2]]],
  ])('%s', (_, content, expected) => {
    const book = rows(content);
    expect(values(book)).toEqual(expected);
    expect(partText(saveXlsx(book), SHEET)).toContain(content);
    ensureCell(book.activeSheet, 8, 0).value = 9;
    const bytes = saveXlsx(book);
    expect(values(openXlsx(bytes))).toEqual(values(book));
    const numbers = [...partText(bytes, SHEET).matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(partText(bytes, SHEET).match(/<sheetData>/g)).toHaveLength(1);
  }); // prettier-ignore
});

test.each(['ark 1.xml', 'ark%201.xml'])('a part called %s is found by its address', (name) => {
  const { [SHEET]: _, ...parts } = partsOf(simplePackage(''));
  const bytes = packageOf({
    ...parts,
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/ark%201.xml': 'worksheet',
    }),
    [`xl/worksheets/${name}`]: worksheet('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'),
    'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/ark%201.xml'] }),
  });
  expect(openXlsx(bytes).activeSheet.rows[0]?.[0]?.value).toBe(7);
  // What leads to it and says what it holds is known by that address too.
  const saved = partsOf(
    withNewSheet(bytes, (book) => {
      book.sheets = book.sheets.filter(({ name }) => name === 'Nyt');
      book.activeSheet = book.sheets[0] ?? newSheet('', '');
    }),
  );
  const [gone, types] = [`xl/worksheets/${name}`, partText(packageOf(saved), '[Content_Types].xml')];
  expect([gone in saved, types.includes('%20')]).toEqual([false, false]);
});

test('what an extension of a cell says is not the cell’s', () => {
  const cell = '<c r="A1"><v>1000</v><extLst><ext uri="{1}"><v>7</v><f>B1</f><row r="9"/></ext></extLst></c>';
  const book = openXlsx(simplePackage(worksheet(`<sheetData><row r="1">${cell}</row></sheetData>`)));
  expect(book.activeSheet.rows).toHaveLength(1);
  expect(book.activeSheet.rows[0]?.[0]).toMatchObject({ value: 1000, formula: null });
  ensureCell(book.activeSheet, 0, 1).value = 5;
  expect(partText(saveXlsx(book), SHEET)).toContain(cell);
});

test('a data table whose first cell holds no value stays when its row is written again', () => {
  const table = '<f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="D1"/>';
  const book = openXlsx(
    simplePackage(worksheet(`<sheetData><row r="1"><c r="A1">${table}</c></row></sheetData>`)),
  );
  ensureCell(book.activeSheet, 0, 1).value = 5;
  expect(partText(saveXlsx(book), SHEET)).toContain(`<c r="A1">${table}</c>`);
});

describe('tabs that are no worksheets', () => {
  test('their names are taken', () => {
    const book = openXlsx(fullWorkbook());
    expect(book.otherTabs).toEqual(['Diagram']);
    expect(() => {
      checkSheetName(book, 'DIAGRAM');
    }).toThrow(new ExcelError('ItemAlreadyExists').message);
    book.otherTabs = ['Ark1', 'Drift (2)'];
    expect([numberedSheetName(book, 'Ark'), copiedSheetName(book, 'Drift')]).toEqual(['Ark2', 'Drift (3)']);
  });

  const active = fullWith({
    [WORKBOOK]: ['activeTab="1"', 'activeTab="0"'],
    'xl/chartsheets/sheet1.xml': [
      '/>',
      '><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>',
    ],
  });
  const shown = (bytes: Uint8Array): unknown => [
    /activeTab="(\d)"/.exec(partText(bytes, WORKBOOK))?.[1] ?? '0',
    partText(bytes, 'xl/chartsheets/sheet1.xml').includes('tabSelected="1"'),
  ];

  test('one that is active stays so when sheets come', () => {
    expect(shown(withNewSheet(active))).toEqual(['0', true]);
  });

  test('until a worksheet is activated', () => {
    expect(shown(withNewSheet(active, (book) => { book.activeSheet = book.sheets.at(-1) ?? book.activeSheet; }))).toEqual(['3', false]); // prettier-ignore
  });
});

test('a new sheet in a strict package is strict too', () => {
  const parts = Object.fromEntries(
    Object.entries(partsOf(simplePackage(worksheet('')))).map(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes).replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
      return [path, text.replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')];
    }),
  );
  const sheet = partText(withNewSheet(packageOf(parts)), 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">');
}); // prettier-ignore

test('a number above the highest is not given to a sheet', () => {
  const bytes = withNewSheet(fullWith({ [WORKBOOK]: ['sheetId="7"', 'sheetId="65534"'] }));
  // 1 and 4 are taken.
  expect(partText(bytes, WORKBOOK)).toMatch(/<sheet name="Nyt" sheetId="2"/);
});

test('shared strings that a relationship leads to, but that are not there, are made there', () => {
  const parts = { ...partsOf(simplePackage(worksheet(''))) };
  delete parts['xl/sharedStrings.xml'];
  const bytes = withNewSheet(packageOf(parts));
  expect(partText(bytes, 'xl/_rels/workbook.xml.rels').match(/\/sharedStrings"/g)).toHaveLength(1);
  expect(openXlsx(bytes).sheets[1]?.rows[0]?.[0]?.value).toBe('tekst');
});

test('a part is not made where a relationship has led to nowhere', () => {
  const dangling = relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['styles', 'styles.xml'],
    rId9: ['customXml', 'worksheets/sheet2.xml'],
  });
  const bytes = withNewSheet(simplePackage(worksheet(''), { 'xl/_rels/workbook.xml.rels': dangling }));
  expect(Object.keys(partsOf(bytes))).toEqual(expect.arrayContaining(['xl/worksheets/sheet3.xml']));
  expect(Object.keys(partsOf(bytes))).not.toContain('xl/worksheets/sheet2.xml');
});

describe('names', () => {
  const titles = (formula: string): Uint8Array =>
    fullWith({ [WORKBOOK]: [/Omkostninger!\$A:\$A,Omkostninger!\$1:\$2/, formula] });
  const titlesIn = (bytes: Uint8Array): string =>
    /<definedName [^>]*Print_Titles[^>]*>([^<]*)</.exec(partText(bytes, WORKBOOK))?.[1] ?? '';

  test.each([
    'OFFSET(Omkostninger!$1:$1,0,0,2)',
    'Omkostninger!#REF!',
    'Omkostninger!$A:$A,Omkostninger!$1:$2',
  ])('rows to repeat on every page given by %s stay', (formula) => {
    const bytes = titles(formula);
    expect(openXlsx(bytes).sheets[0]?.print.titleRows).toEqual(
      formula.endsWith('$2') ? { first: 0, last: 1 } : null,
    );
    expect(titlesIn(withNewSheet(bytes))).toBe(formula);
  });

  test('and follow their sheet when it is renamed', () => {
    const bytes = withNewSheet(titles('OFFSET(Omkostninger!$1:$1,0,0,2)'), ({ sheets: [first] }) => {
      if (first !== undefined) first.name = 'Mit ark';
    });
    expect(titlesIn(bytes)).toBe("OFFSET('Mit ark'!$1:$1,0,0,2)");
  });

  test('one of a tab that is not there stays, and is no new tab’s', () => {
    const bytes = fullWith({ [WORKBOOK]: ['</definedNames>', '<definedName name="Fjern" localSheetId="3">1</definedName></definedNames>'] });
    expect(partText(withNewSheet(bytes), WORKBOOK)).toContain('<definedName name="Fjern" localSheetId="4">1</definedName>');
  }); // prettier-ignore
});

describe('styles by what they mean', () => {
  const STYLES = 'xl/styles.xml';
  const withStyles = (from: string | RegExp, to: string): Uint8Array => fullWith({ [STYLES]: [from, to] });
  /** The look that is read back of a cell of a new sheet, and what is added when it is written again. */
  const written = (bytes: Uint8Array, numberFormat: string): unknown => {
    const first = withNewSheet(bytes, (book) => {
      const cell = ensureCell(book.sheets.at(-1) ?? book.activeSheet, 0, 0);
      cell.style = { ...cell.style, numberFormat, bold: true };
      ensureCell(book.sheets.at(-1) ?? book.activeSheet, 2, 0).value = 'som alle andre';
    });
    const book = openXlsx(first);
    const sheet = book.sheets.at(-1);
    if (sheet === undefined) throw new Error('no sheet');
    ensureCell(sheet, 1, 0).value = 'mere';
    const cellXfs = (file: Uint8Array): string => elementIn(partText(file, STYLES), 'cellXfs');
    expect(cellXfs(saveXlsx(book))).toBe(cellXfs(first));
    const { numberFormat: format, fill, borders } = cellInSheet(sheet, 0, 0)?.style ?? {};
    return { format, fill, borders };
  };

  test.each<[what: string, bytes: Uint8Array]>([
    ['built-in number formats that mean others', withStyles('<numFmts count="1">', '<numFmts count="3"><numFmt numFmtId="1" formatCode="dd-mm-yyyy"/><numFmt numFmtId="3" formatCode="0.0"/>')],
    ['an empty format for General', withStyles('<numFmts count="1">', '<numFmts count="2"><numFmt numFmtId="0" formatCode=""/>')],
    ['a first fill with a colour', withStyles('<patternFill patternType="none"/>', '<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>')],
    ['a first border with lines', withStyles('<border><left/>', '<border><left style="thin"><color rgb="FFD3D3D3"/></left>')],
    ['an untouched cell with a fill', withStyles('<xf numFmtId="0" fontId="0" fillId="0"', '<xf numFmtId="0" fontId="0" fillId="2"')],
  ])('%s', (_, bytes) => {
    for (const format of ['General', '0', '#,##0', 'dd-mm-yyyy']) {
      expect(written(bytes, format)).toEqual({ format, fill: null, borders: {} });
    }
  }); // prettier-ignore

  test('a number is not given twice where a format is there in two versions', () => {
    const two = '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x"><numFmt numFmtId="170" formatCode="0.000"/></mc:Choice><mc:Fallback><numFmt numFmtId="170" formatCode="0.000"/></mc:Fallback></mc:AlternateContent>';
    const bytes = withNewSheet(withStyles('<numFmts count="1">', `<numFmts count="2">${two}`), (book) => {
      const cell = ensureCell(book.sheets.at(-1) ?? book.activeSheet, 0, 0);
      cell.style = { ...cell.style, numberFormat: '0.0000' };
    });
    expect(partText(bytes, STYLES)).toContain('<numFmt numFmtId="171" formatCode="0.0000"/></numFmts>');
  }); // prettier-ignore
});

import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { cellInSheet } from '../../../workbench/book/cellAt';
import { parseAddress } from '../../../workbench/book/addresses';
import type { Book, Cell, Sheet } from '../../../workbench/book/book';
import { fullWorkbook } from './fullWorkbook';
import { MAIN, RELATIONSHIPS, relationships, simplePackage, worksheet } from './packageOf';

function cell(sheet: Sheet | undefined, address: string): Cell | undefined {
  const area = parseAddress(address);
  return sheet === undefined || area === null ? undefined : cellInSheet(sheet, area.row, area.column);
}

function firstSheet(bytes: Uint8Array): Sheet {
  const [sheet] = openXlsx(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a workbook as Excel writes it', () => {
  const book: Book = openXlsx(fullWorkbook());
  const [costs, hidden] = book.sheets;

  test('worksheets in the order of their tabs, without chart sheets', () => {
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Omkostninger', 'Visible'],
      ['Skjult', 'VeryHidden'],
    ]);
    expect(book.activeSheet).toBe(costs);
  });

  test.each<[string, Cell['value'], string | null]>([
    ['A1', 'Post', null],
    ['A2', 'Fed server\r', null],
    ['A3', 'Licens', null],
    ['A4', 44166, null],
    ['B2', 1150000, null],
    ['B4', true, null],
    ['C4', { error: '#DIV/0!' }, null],
    ['C2', 287500, 'Tabel1[[#This Row],[Beløb]]*0.25'],
    ['D2', 2300000, 'B2*2'],
    ['D4', 2, 'B4*2'],
    ['A5', 9000.5, 'SORT(B2:B3)'],
    ['B5', 42, '[1]Ark1!$A$1'],
    ['C5', 'ab', '"a"&"b"'],
    ['C6', null, null],
  ])('%s holds %p and the formula %p', (address, value, formula) => {
    expect(cell(costs, address)).toMatchObject({ value, formula });
  });

  test('cells and rows without addresses follow the one before', () => {
    expect(['A1', 'B1', 'A5'].map((address) => cell(hidden, address)?.value)).toEqual(['Fed server\r', 7, 8]);
  });

  test('an array knows what it fills', () => {
    expect(cell(costs, 'A5')?.arrayRange).toBe('A5:A6');
  });

  test('looks, with the colours of the theme', () => {
    expect(cell(costs, 'A1')?.style).toEqual({
      xf: 1,
      numberFormat: 'General',
      bold: true,
      italic: false,
      underline: false,
      fontColor: '#156082',
      fontName: 'Arial',
      fontSize: 12,
      fill: '#FFFF00',
      borders: { bottom: { style: 'thin', color: '#FF0000' } },
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
      indent: 0,
      quotePrefix: false,
      locked: true,
    });
    expect(cell(costs, 'B2')?.style.numberFormat).toBe('#,##0.0" t.kr."');
    expect(cell(costs, 'A4')?.style).toMatchObject({
      numberFormat: 'm/d/yyyy',
      quotePrefix: true,
      locked: false,
    });
  });

  test('the sheet beside its cells', () => {
    expect(costs).toMatchObject({
      frozenRows: 1,
      frozenColumns: 0,
      showGridlines: true,
      isProtected: true,
      merges: [{ row: 0, column: 4, rows: 2, columns: 1 }],
      tables: [
        {
          id: 1,
          name: 'Tabel1',
          range: { row: 0, column: 0, rows: 3, columns: 3 },
          showHeaders: true,
          showTotals: false,
        },
      ],
    });
    // #156082 a quarter darker: in the dark half of lightness every channel becomes three quarters of itself.
    expect(costs?.tabColor).toBe('#104862');
    expect(costs?.print).toEqual({
      orientation: 'Portrait',
      paperSize: 'A4',
      fitToWidth: null,
      fitToHeight: null,
      titleRows: { first: 0, last: 1 },
      headers: { left: 'Drift && anlæg', center: '', right: 'Side &P' },
      footers: { left: '', center: '', right: '' },
    });
    expect([...(costs?.columnWidths ?? [])]).toEqual([
      [0, 30.7109375],
      [1, 12],
      [2, 12],
      [4, 9],
    ]);
    expect([...(costs?.rowHeights ?? [])]).toEqual([[1, 30]]);
  });

  test('conditional formats, kinds it does not know without a rule', () => {
    expect(costs?.conditionalFormats.map(({ rule, fill, fontColor }) => [rule, fill, fontColor])).toEqual([
      [
        { kind: 'cellValue', operator: 'GreaterThan', formula1: '1000000', formula2: null },
        '#FFC7CE',
        '#9C0006',
      ],
      [null, null, null],
    ]);
  });

  test('links out of the workbook and within', () => {
    expect(cell(costs, 'A2')?.hyperlink).toEqual({
      documentReference: null,
      address: 'https://www.dst.dk/',
      screenTip: 'Se',
    });
    expect(cell(costs, 'A3')?.hyperlink).toEqual({
      documentReference: 'Skjult!A1',
      address: null,
      screenTip: '',
    });
  });

  test('defined names with scope, comment and visibility; print titles belong to the sheet', () => {
    expect(book.names.map((name) => ({ ...name, sheet: name.sheet?.name ?? null }))).toEqual([
      {
        name: '_xlnm.Print_Area',
        formula: 'Omkostninger!$A$1:$C$4',
        comment: '',
        visible: true,
        sheet: 'Omkostninger',
      },
      { name: 'Beløb', formula: 'Omkostninger!$B$2:$B$3', comment: 'Alle beløb', visible: true, sheet: null },
      { name: 'Lokal', formula: 'Skjult!$A$1', comment: '', visible: false, sheet: 'Skjult' },
      { name: 'Sorteret', formula: 'SORT(Omkostninger!$B$2:$B$3)', comment: '', visible: true, sheet: null },
    ]);
  });
});

describe('other ways to write the same', () => {
  const content = '<sheetData><row r="2"><c r="B2" t="str"><f>"x"</f><v>æ</v></c></row></sheetData>';

  test('the main namespace under a prefix', () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}">${content.replaceAll('<', '<x:').replaceAll('<x:/', '</x:')}</x:worksheet>`;
    expect(cell(firstSheet(simplePackage(prefixed)), 'B2')).toMatchObject({ value: 'æ', formula: '"x"' });
  });

  test.each([
    ['utf-8 with a byte order mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    ['utf-16le', (text: string) => utf16(text, true)],
    ['utf-16be', (text: string) => utf16(text, false)],
  ])('%s', (_, encode) => {
    const bytes = simplePackage('', {
      'xl/worksheets/sheet1.xml': encode(worksheet(content).replace(/<\?.*\?>\n/, '')),
    });
    expect(cell(firstSheet(bytes), 'B2')?.value).toBe('æ');
  });

  test('the strict form, dates in words', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = simplePackage(
      `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2026-03-12</v></c><c r="B1" t="d"><v>2026-03-12T12:00:00</v></c></row></sheetData></worksheet>`,
      {
        'xl/workbook.xml': `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }).replaceAll(
          RELATIONSHIPS,
          `${strict}/officeDocument/relationships`,
        ),
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
        }).replaceAll(RELATIONSHIPS, `${strict}/officeDocument/relationships`),
      },
    );
    // 12 March 2026 is day 46093 of Excel's calendar.
    const sheet = firstSheet(bytes);
    expect([cell(sheet, 'A1')?.value, cell(sheet, 'B1')?.value]).toEqual([46093, 46093.5]);
  });

  test('comments and CDATA between cells', () => {
    const sheet = worksheet(
      '<sheetData><!-- x --><row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row></sheetData>',
    );
    expect(cell(firstSheet(simplePackage(sheet)), 'A1')?.value).toBe('a<b');
  });
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  Array.from(`\ufeff${text}`).forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
  });
  return bytes;
}

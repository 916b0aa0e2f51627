import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { BookValue, Sheet } from '../../../workbench/book/book';
import { cellInSheet, ensureCell } from '../../../workbench/book/cellAt';
import { newBook } from '../../../workbench/book/newBook';
import { DEFAULT_STYLE, restyle } from '../../../workbench/book/styles';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { partsOf, partText } from './packageOf';

function saved(fill: (sheet: Sheet) => void): Uint8Array {
  const book = newBook('Ark 1');
  fill(book.activeSheet);
  return saveXlsx(book);
}

function reopened(fill: (sheet: Sheet) => void): Sheet {
  const [sheet] = openXlsx(saved(fill)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

test('every part is well-formed and has a content type, every relationship leads somewhere', () => {
  const bytes = saved((sheet) => {
    ensureCell(sheet, 0, 0).value = 'Post';
    ensureCell(sheet, 0, 1).value = 'Beløb';
    ensureCell(sheet, 1, 0).hyperlink = { documentReference: null, address: 'https://dst.dk', screenTip: '' };
    sheet.tables.push({
      id: 1,
      name: 'Tabel1',
      range: { row: 0, column: 0, rows: 2, columns: 2 },
      showHeaders: true,
      showTotals: false,
    });
  });
  const parts = partsOf(bytes);
  const types = partText(bytes, '[Content_Types].xml');
  for (const [path, content] of Object.entries(parts)) {
    const document = new DOMParser().parseFromString(new TextDecoder().decode(content), 'text/xml');
    if (path.endsWith('.rels')) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const link of Array.from(document.getElementsByTagName('Relationship'))) {
        if (link.getAttribute('TargetMode') === 'External') continue;
        const target = new URL(link.getAttribute('Target') ?? '', `https://package/${folder}`).pathname.slice(
          1,
        );
        expect(Object.keys(parts)).toContain(target);
      }
    } else if (path !== '[Content_Types].xml') expect(types).toContain(`PartName="/${path}"`);
  }
  expect(Object.keys(parts)).toContain('xl/tables/table1.xml');
});

test('every look comes back', () => {
  const looks = [
    restyle(DEFAULT_STYLE, {
      bold: true,
      italic: true,
      underline: true,
      fontColor: '#1F3864',
      fontName: 'Arial',
      fontSize: 14,
    }),
    restyle(DEFAULT_STYLE, { fill: '#E2EFDA', numberFormat: '#,##0;-#,##0;0' }),
    restyle(DEFAULT_STYLE, {
      borders: { top: { style: 'medium', color: '#123456' }, left: { style: 'hair', color: '#000000' } },
    }),
    restyle(DEFAULT_STYLE, {
      horizontal: 'CenterAcrossSelection',
      vertical: 'Distributed',
      wrap: true,
      indent: 2,
    }),
    restyle(DEFAULT_STYLE, { quotePrefix: true, locked: false }),
    restyle(DEFAULT_STYLE, { numberFormat: 'm/d/yyyy' }),
    DEFAULT_STYLE,
  ];
  const sheet = reopened((fresh) => { looks.forEach((style, row) => { Object.assign(ensureCell(fresh, row, 0), { style, value: 1 }); }); }); // prettier-ignore
  expect(sheet.rows.map((row) => ({ ...row?.[0]?.style, xf: null }))).toEqual(looks);
});

test('the sheet beside its cells comes back', () => {
  const given = {
    frozenRows: 2, frozenColumns: 1, showGridlines: false, tabColor: '#70AD47', isProtected: true,
    columnWidths: new Map([[0, 30], [3, 12.5]]), rowHeights: new Map([[4, 33]]),
    merges: [{ row: 1, column: 1, rows: 2, columns: 3 }],
    print: {
      orientation: 'Landscape' as const, paperSize: 'A4', fitToWidth: 1, fitToHeight: null, titleRows: { first: 0, last: 1 },
      headers: { left: 'a', center: '', right: '&D' }, footers: { left: '', center: 'Side &P af &N', right: '' },
    },
  }; // prettier-ignore
  expect(reopened((sheet) => Object.assign(sheet, given))).toMatchObject(given);
});

describe('any cell comes back as it was', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  const escapes = fc.stringMatching(/^(_x[0-9A-Fa-f]{4}_|_|x|\r|\n|\t| |<|&|>|")+$/);
  const value: fc.Arbitrary<BookValue> = fc.oneof(
    text,
    escapes,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })),
  );

  test('as a value', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
        const sheet = reopened((fresh) => { values.forEach((each, row) => { ensureCell(fresh, row, row % 3).value = each; }); }); // prettier-ignore
        expect(values.map((_, row) => sheet.rows[row]?.[row % 3]?.value)).toEqual(values);
      }),
      { numRuns: 100 },
    );
  });

  test('as the result of a formula', () => {
    fc.assert(
      fc.property(value, (result) => {
        const sheet = reopened((fresh) =>
          Object.assign(ensureCell(fresh, 2, 2), { formula: 'IF(A1<2,"x","&")', value: result }),
        );
        expect(sheet.rows[2]?.[2]).toMatchObject({ formula: 'IF(A1<2,"x","&")', value: result });
      }),
    );
  });
});

test('a saved workbook that is opened and saved again is the same file', () => {
  const bytes = saved((sheet) => {
    for (let row = 0; row < 50; row++) {
      Object.assign(ensureCell(sheet, row, 0), {
        value: `Post ${row}`,
        style: restyle(DEFAULT_STYLE, { bold: row % 2 === 0 }),
      });
      Object.assign(ensureCell(sheet, row, 1), { value: row * 1.5, formula: `A${row + 1}*1.5` });
    }
  });
  expect(saveXlsx(openXlsx(bytes))).toEqual(bytes);
});

test('ten thousand rows of ten columns come back, the last as it was', () => {
  const sheet = reopened((fresh) => {
    for (let row = 0; row < 10_000; row++) {
      for (let column = 0; column < 10; column++) {
        ensureCell(fresh, row, column).value = column % 2 === 0 ? `Tekst ${row}` : row * column;
      }
    }
  });
  expect(sheet.rows).toHaveLength(10_000);
  expect(cellInSheet(sheet, 9_999, 9)?.value).toBe(89_991);
});

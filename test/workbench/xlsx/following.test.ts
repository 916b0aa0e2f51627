import type { Book, Sheet } from '../../../workbench/book/book';
import { removeSheet } from '../../../workbench/book/removeSheet';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbench/book/limits';
import { moveArea } from '../../../workbench/book/moveArea';
import { newSheet } from '../../../workbench/book/newBook';
import { renameSheet } from '../../../workbench/book/renameSheet';
import { shiftCells } from '../../../workbench/book/shiftCells';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import {
  contentTypes,
  MAIN,
  partText,
  relationships,
  RELATIONSHIPS,
  simplePackage,
  worksheet,
} from './packageOf';

const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const DATA = '<sheetData><row r="9"><c r="A9"><v>1</v></c></row></sheetData>';

/** `count` rows at a zero-based row of the first sheet, or as many fewer. */
function rows(at: number, count: number): (book: Book, sheet: Sheet) => void {
  const band = { first: 0, count: MAX_COLUMNS };
  return (book, sheet) => {
    shiftCells(book, { sheet, axis: 'rows', at, count, band });
  };
}

function columns(at: number, count: number): (book: Book, sheet: Sheet) => void {
  const band = { first: 0, count: MAX_ROWS };
  return (book, sheet) => {
    shiftCells(book, { sheet, axis: 'columns', at, count, band });
  };
}

function after(bytes: Uint8Array, change: (book: Book, sheet: Sheet) => void, part: string): string {
  const book = openXlsx(bytes);
  change(book, book.activeSheet);
  const saved = saveXlsx(book);
  // Saved once more it is the same, and read and saved nothing moves again.
  expect(saveXlsx(book)).toEqual(saved);
  expect(saveXlsx(openXlsx(saved))).toEqual(saved);
  return partText(saved, part);
}

const validation = (...sqrefs: readonly string[]): string =>
  `<dataValidations count="${sqrefs.length}">${sqrefs.map((sqref) => `<dataValidation type="list" sqref="${sqref}"><formula1>$B$2:$B$5</formula1></dataValidation>`).join('')}</dataValidations>`;
const sparkline = (cells: string, at: string): string =>
  `<extLst><ext uri="{05C60535}" xmlns:x14="x14" xmlns:xm="xm"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>${cells}</xm:f><xm:sqref>${at}</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
const controlAt = (row: number, goes = ''): string =>
  `<control><controlPr><anchor${goes}><from><xdr:col xmlns:xdr="xdr">3</xdr:col><xdr:row xmlns:xdr="xdr">${row}</xdr:row></from><to><xdr:col xmlns:xdr="xdr">4</xdr:col><xdr:row xmlns:xdr="xdr">${row + 2}</xdr:row></to></anchor></controlPr></control>`;
const breaks = (...ids: readonly number[]): string =>
  `<rowBreaks count="${ids.length}" manualBreakCount="${ids.length}">${ids.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

test.each<[what: string, change: (book: Book, sheet: Sheet) => void, before: string, expected: string]>([
  ['rows come above', rows(1, 2), validation('C3:C4'), validation('C5:C6').replace('$B$2:$B$5', '$B$4:$B$7')],
  ['rows come in the middle', rows(3, 1), validation('C3:C4 E9'), validation('C3:C5 E10').replace('$B$2:$B$5', '$B$2:$B$6')],
  ['rows come below', rows(20, 1), validation('C3:C4'), validation('C3:C4')],
  ['what it is for goes', rows(7, -1), validation('C3', 'C8'), validation('C3')],
  ['one of its areas goes', rows(7, -1), validation('C3 C8'), validation('C3')],
  ['all it is for goes', rows(7, -1), validation('C8'), ''],
  ['columns come', columns(0, 1), validation('C3'), validation('D3').replace('$B$2:$B$5', '$C$2:$C$5')],
  ['the sheet has another name', (book, sheet) => { renameSheet(book, sheet, 'Ny'); }, sparkline('Ark1!B2:B5', 'C2'), sparkline('Ny!B2:B5', 'C2')],
  ['rows come, then a name', (book, sheet) => { rows(0, 1)(book, sheet); renameSheet(book, sheet, 'Ny'); }, sparkline('Ark1!B2:B5', 'C2'), sparkline('Ny!B3:B6', 'C3')],
  ['a name comes, then rows', (book, sheet) => { renameSheet(book, sheet, 'Ny'); rows(0, 1)(book, sheet); }, sparkline('Ark1!B2:B5', 'C2'), sparkline('Ny!B3:B6', 'C3')],
  ['rows come and go', (book, sheet) => { rows(0, 2)(book, sheet); rows(0, -2)(book, sheet); }, sparkline('Ark1!B2:B5', 'C2'), sparkline("'Ark1'!B2:B5", 'C2')],
  ['a sparkline’s cell goes', rows(1, -1), sparkline('Ark1!D5:D9', 'C2'), ''],
  ['what it shows goes', rows(3, -2), sparkline('Ark1!D4:D5', 'C2'), sparkline('Ark1!#REF!', 'C2')],
  ['cells are cut and put in elsewhere', (book, sheet) => { moveArea(book, { sheet, area: { row: 1, column: 2, rows: 2, columns: 1 }, target: sheet, to: { row: 11, column: 2, rows: 2, columns: 1 } }); }, validation('C2:C3'), validation('C12:C13')],
  ['breaks', rows(3, 2), breaks(3, 4, 9), breaks(5, 6, 11)],
  ['a break goes', rows(9, -1), breaks(4, 9, 12), breaks(4, 11)],
  ['the filter and breaks of a custom view', rows(0, 1), `<customSheetViews><customSheetView guid="{1}">${breaks(4)}<autoFilter ref="A1:B9"/></customSheetView></customSheetViews>`, `<customSheetViews><customSheetView guid="{1}">${breaks(5)}<autoFilter ref="A2:B10"/></customSheetView></customSheetViews>`],
  ['the order of a filter', rows(0, 1), '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn><sortState ref="A2:B9"/></autoFilter>', '<autoFilter ref="A2:B10"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn><sortState ref="A3:B10"/></autoFilter>'],
  ['a control that moves, and one that stays,', rows(0, 1), `<controls>${controlAt(2, ' moveWithCells="1"')}${controlAt(2)}</controls>`, `<controls>${controlAt(3, ' moveWithCells="1"')}${controlAt(2)}</controls>`],
  ['watches, protected ranges and scenarios', rows(0, 1), '<protectedRanges><protectedRange sqref="A1:A2" name="Felt"/></protectedRanges><scenarios><scenario name="Lav" count="1"><inputCells r="A3" val="1"/></scenario></scenarios><cellWatches><cellWatch r="B2"/></cellWatches><ignoredErrors><ignoredError sqref="B2:B9" numberStoredAsText="1"/></ignoredErrors>', '<protectedRanges><protectedRange sqref="A2:A3" name="Felt"/></protectedRanges><scenarios><scenario name="Lav" count="1"><inputCells r="A4" val="1"/></scenario></scenarios><cellWatches><cellWatch r="B3"/></cellWatches><ignoredErrors><ignoredError sqref="B3:B10" numberStoredAsText="1"/></ignoredErrors>'],
])('what a sheet holds beside its cells follows when %s', (_, change, before, expected) => {
  const text = after(simplePackage(worksheet(DATA + before)), change, SHEET);
  expect(text.slice(text.indexOf('</sheetData>') + '</sheetData>'.length, -'</worksheet>'.length)).toBe(expected);
}); // prettier-ignore

const anchor = (from: number, to: number, editAs = ''): string =>
  `<xdr:twoCellAnchor${editAs}><xdr:from><xdr:col>3</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to></xdr:twoCellAnchor>`;
const drawing = (content: string): string => `<xdr:wsDr xmlns:xdr="xdr">${content}</xdr:wsDr>`;
const chart = (formula: string): string =>
  `<c:chartSpace xmlns:c="c"><c:val><c:numRef><c:f>${formula}</c:f><c:numCache/></c:numRef></c:val></c:chartSpace>`;
/** A list that is linked to a cell. */
const control = (goes: string, from: number, to: number): string =>
  `<xml><v:shape id="s"><x:ClientData ObjectType="Drop">${goes}<x:Anchor>1, 15, ${from}, 2, 3, 15, ${to}, 4</x:Anchor><x:FmlaLink>$A$9</x:FmlaLink></x:ClientData></v:shape><br></xml>`;
const tableOf = (column: string, total: string): string =>
  `<table id="1" name="T" displayName="T" ref="A1:B3"><sortState ref="A2:B3"/><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="y"><calculatedColumnFormula>${column}</calculatedColumnFormula><totalsRowFormula>${total}</totalsRowFormula></tableColumn></tableColumns></table>`;
const note = (address: string): string =>
  `<comments xmlns="${MAIN}"><authors><author>Kim</author></authors><commentList><comment ref="${address}" authorId="0"><text><t>Husk</t></text></comment></commentList></comments>`;
const noteShape = (row: number, from: number, to: number): string =>
  `<xml><v:shape id="s"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${from}, 2, 3, 15, ${to}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><br></xml>`;

test.each<[what: string, kind: string, change: (book: Book, sheet: Sheet) => void, before: string, expected: string]>([
  ['a drawing', 'drawing', rows(0, 3), drawing(anchor(2, 6)), drawing(anchor(5, 9))],
  ['a drawing that is stretched', 'drawing', rows(4, 3), drawing(anchor(2, 6)), drawing(anchor(2, 9))],
  ['a drawing whose first row goes', 'drawing', rows(2, -2), drawing(anchor(2, 6)), drawing(anchor(2, 4))],
  ['a drawing that stays where it is', 'drawing', rows(0, 3), drawing(anchor(2, 6, ' editAs="absolute"')), drawing(anchor(2, 6, ' editAs="absolute"'))],
  ['a drawing that goes along with its first corner', 'drawing', rows(4, 3), drawing(anchor(2, 6, ' editAs="oneCell"')), drawing(anchor(2, 6, ' editAs="oneCell"'))],
  ['a drawing above which rows come, of the same size', 'drawing', rows(1, 3), drawing(anchor(2, 6, ' editAs="oneCell"')), drawing(anchor(5, 9, ' editAs="oneCell"'))],
  ['a text box that stays, with a cell’s text that does not,', 'drawing', rows(0, 3), drawing(anchor(2, 6, ' editAs="absolute"').replace('</xdr:twoCell', '<xdr:sp textlink="$A$9"/></xdr:twoCell')), drawing(anchor(2, 6, ' editAs="absolute"').replace('</xdr:twoCell', '<xdr:sp textlink="$A$12"/></xdr:twoCell'))],
  ['a control of the old kind, which is stretched,', 'vmlDrawing', rows(4, 1), control('', 2, 6), control('', 2, 7).replace('$A$9', '$A$10')],
  ['a control of the old kind that keeps its size', 'vmlDrawing', rows(1, 2), control('<x:SizeWithCells/>', 2, 6), control('<x:SizeWithCells/>', 4, 8).replace('$A$9', '$A$11')],
  ['what a control of the old kind that stays is linked to', 'vmlDrawing', rows(1, 2), control('<x:MoveWithCells/><x:SizeWithCells/>', 2, 6), control('<x:MoveWithCells/><x:SizeWithCells/>', 2, 6).replace('$A$9', '$A$11')],
  ['the filter of a sheet view', 'namedSheetView', rows(0, 1), '<namedSheetViews><namedSheetView><nsvFilter ref="A1:B9"/></namedSheetView></namedSheetViews>', '<namedSheetViews><namedSheetView><nsvFilter ref="A2:B10"/></namedSheetView></namedSheetViews>'],
  ['a filtered series of a sheet with blanks', 'chart', rows(0, 1), chart("'Ark 2'!$B$2").replace('</c:val>', "</c:val><c15:sqref xmlns:c15=\"c15\">'Ark 2'!$B$2:$B$5</c15:sqref>"), chart("'Ark 2'!$B$2").replace('</c:val>', "</c:val><c15:sqref xmlns:c15=\"c15\">'Ark 2'!$B$2:$B$5</c15:sqref>")],
  ['a picture of cells', 'drawing', rows(0, 1), drawing('<a14:cameraTool cellRange="$A$1:$C$4" spid="_x0000_s9"/>'), drawing('<a14:cameraTool cellRange="$A$2:$C$5" spid="_x0000_s9"/>')],
  ['what a query is given', 'connections', rows(0, 1), '<connections><parameter parameterType="cell" cell="Ark1!$A$9"/></connections>', `<connections><parameter parameterType="cell" cell="'Ark1'!$A$10"/></connections>`],
  ['what a table’s columns calculate', 'table', rows(20, 1), tableOf('$B$25*2', 'SUM(B25:B26)'), tableOf('$B$26*2', 'SUM(B26:B27)')],
  ['a text box with a cell’s text', 'drawing', rows(0, 3), drawing('<xdr:sp textlink="Ark1!$A$9"/><xdr:sp textlink=""/>'), drawing('<xdr:sp textlink="\'Ark1\'!$A$12"/><xdr:sp textlink=""/>')],
  ['a chart', 'chart', rows(3, 1), chart('Ark1!$B$2:$B$5'), chart("'Ark1'!$B$2:$B$6")],
  ['a chart of another sheet', 'chart', rows(3, 1), chart('Ark2!$B$2:$B$5'), chart('Ark2!$B$2:$B$5')],
  ['a chart of a sheet that goes', 'chart', (book) => { book.sheets.push(newSheet('Ark2', 'ark2')); removeSheet(book, book.sheets[1] ?? book.activeSheet); }, chart('Ark2!$B$2:$B$5'), chart('#REF!$B$2:$B$5')],
  ['a control', 'ctrlProp', rows(0, 1), '<formControlPr fmlaLink="$A$9" fmlaRange="Ark1!$B$1:$B$3"/>', `<formControlPr fmlaLink="$A$10" fmlaRange="'Ark1'!$B$2:$B$4"/>`],
  ['a pivot table', 'pivotTable', rows(0, 1), '<pivotTableDefinition><location ref="X3:Y5" firstDataRow="1"/></pivotTableDefinition>', '<pivotTableDefinition><location ref="X4:Y6" firstDataRow="1"/></pivotTableDefinition>'],
  ['what a pivot table is made from', 'pivotCacheDefinition', rows(3, 1), '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="Ark1"/></cacheSource></pivotCacheDefinition>', '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B10" sheet="Ark1"/></cacheSource></pivotCacheDefinition>'],
])('%s follows', (_, kind, change, before, expected) => {
  const others = { [RELS]: relationships({ rId1: [kind, '../other.xml'] }), 'xl/other.xml': before };
  expect(after(simplePackage(worksheet(DATA), others), change, 'xl/other.xml')).toBe(expected);
}); // prettier-ignore

test.each([
  ['follows', rows(0, 2), 'A11', noteShape(10, 9, 13)],
  ['stays', rows(20, 2), 'A9', noteShape(8, 7, 11)],
])('a note %s with its shape, though the header’s pictures come first', (_, change, address, shape) => {
  const bytes = simplePackage(
    worksheet(`${DATA}<legacyDrawing r:id="rId3"/><legacyDrawingHF r:id="rId2"/>`),
    {
      [RELS]: relationships({
        rId1: ['comments', '../comments1.xml'],
        rId2: ['vmlDrawing', '../header.vml'],
        rId3: ['vmlDrawing', '../notes.vml'],
      }),
      'xl/comments1.xml': note('A9'),
      'xl/header.vml': '<xml><v:shape id="CH"></v:shape></xml>',
      'xl/notes.vml': noteShape(8, 7, 11),
    },
  );
  expect(after(bytes, change, 'xl/comments1.xml')).toContain(`ref="${address}"`);
  expect(after(bytes, change, 'xl/notes.vml')).toBe(shape);
  expect(after(bytes, change, 'xl/header.vml')).toBe('<xml><v:shape id="CH"></v:shape></xml>');
});

test('a note goes with its row, and the note beside it takes its place', () => {
  const two = note('A9').replace(
    '</commentList>',
    '<comment ref="A10" authorId="0"><text><t>Også</t></text></comment></commentList>',
  );
  const shapes = noteShape(8, 7, 11).replace('<br>', '') + noteShape(9, 8, 12);
  const bytes = simplePackage(worksheet(DATA), {
    [RELS]: relationships({ rId1: ['comments', '../comments1.xml'], rId2: ['vmlDrawing', '../notes.vml'] }),
    'xl/comments1.xml': two,
    'xl/notes.vml': shapes,
  });
  const text = after(bytes, rows(8, -1), 'xl/comments1.xml');
  expect(text).toContain('<comment ref="A9" authorId="0"><text><t>Også</t></text></comment>');
  expect(text).not.toContain('Husk');
  expect(after(bytes, rows(8, -1), 'xl/notes.vml').match(/<x:Row>\d+/g)).toEqual(['<x:Row>8']);
});

test('charts on chart sheets follow, by parts in UTF-16 too', () => {
  const utf16 = (xml: string): Uint8Array =>
    new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le'));
  const bytes = simplePackage(worksheet(DATA), {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/><sheet name="Diagram" sheetId="2" r:id="rId4"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId4: ['chartsheet', 'chartsheets/sheet1.xml'],
    }),
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships({ rId1: ['drawing', '../drawing1.xml'] }),
    'xl/drawing1.xml': drawing('<xdr:absoluteAnchor/>'),
    'xl/_rels/drawing1.xml.rels': relationships({ rId1: ['chart', 'chart1.xml'] }),
    'xl/chart1.xml': utf16(chart('Ark1!$B$2:$B$5')),
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/chartsheets/sheet1.xml': 'chartsheet',
    }),
  });
  expect(after(bytes, rows(3, 1), 'xl/chart1.xml')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>${chart("'Ark1'!$B$2:$B$6")}`,
  );
});

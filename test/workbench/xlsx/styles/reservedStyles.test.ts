import { ensureCell } from '../../../../workbench/book/cellAt';
import { restyle } from '../../../../workbench/book/styles';
import { openXlsx } from '../../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../../workbench/xlsx/saveXlsx';
import { partText, simplePackage, worksheet } from '../packageOf';
import { elementIn } from '../savedWorkbook';

/** The style sheet after A1 has been made bold on yellow with a line above; A2 is as it was. */
function styled(): string {
  const cells =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
  const book = openXlsx(simplePackage(worksheet(cells)));
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const cell = ensureCell(sheet, 0, 0);
  const borders = { top: { style: 'thin', color: '#000000' } };
  cell.style = restyle(cell.style, { bold: true, fill: '#FFFF00', borders });
  const bytes = saveXlsx(book);
  const [first, second] = openXlsx(bytes).sheets[0]?.rows ?? [];
  expect(first?.[0]?.style).toMatchObject({ bold: true, fill: '#FFFF00', borders });
  expect(second?.[0]?.style).toMatchObject({ bold: false, fill: null, borders: {} });
  return partText(bytes, 'xl/styles.xml');
}

test('a file without styles keeps number 0 for untouched cells, and the first two fills', () => {
  const xml = styled();
  expect(elementIn(xml, 'fills')).toBe(
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>',
  );
  expect(elementIn(xml, 'fonts')).toMatch(/^<fonts count="2"><font><sz /);
  expect(elementIn(xml, 'cellStyleXfs')).toMatch(/^<cellStyleXfs count="1">/);
  expect(elementIn(xml, 'cellXfs')).toMatch(
    /^<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" [^]*<xf numFmtId="0" fontId="1" fillId="2" borderId="1" /,
  );
});

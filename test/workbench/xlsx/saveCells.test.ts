import { ensureCell } from '../../../workbench/book/cellAt';
import { restyle } from '../../../workbench/book/styles';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { FULL_PARTS } from './fullWorkbook';
import { partText } from './packageOf';
import { cellIn, COSTS, elementIn, saved, savedSheet } from './savedWorkbook';

describe('cells', () => {
  test('rich text, shared and array formulas stay where only their neighbours change', () => {
    const xml = savedSheet((costs) => {
      ensureCell(costs, 1, 4).value = 1;
      ensureCell(costs, 4, 4).value = 1;
    });
    expect(cellIn(xml, 'A2')).toBe('<c r="A2" t="s"><v>3</v></c>');
    expect(cellIn(xml, 'D2')).toBe('<c r="D2"><f t="shared" ref="D2:D4" si="0">B2*2</f><v>2300000</v></c>');
    expect(cellIn(xml, 'A5')).toBe(
      '<c r="A5" cm="1"><f t="array" ref="A5:A6">_xlfn._xlws.SORT(B2:B3)</f><v>9000.5</v></c>',
    );
  });

  test('a formula with a new value keeps its formula as it was written', () => {
    const xml = savedSheet((costs) => {
      ensureCell(costs, 4, 0).value = 7;
      ensureCell(costs, 2, 3).value = 8;
    });
    expect(cellIn(xml, 'A5')).toBe(
      '<c r="A5" cm="1"><f t="array" ref="A5:A6">_xlfn._xlws.SORT(B2:B3)</f><v>7</v></c>',
    );
    expect(cellIn(xml, 'D3')).toBe('<c r="D3"><f t="shared" si="0"/><v>8</v></c>');
  });

  test('where one cell leaves a shared formula, the others get it written out', () => {
    const xml = savedSheet((costs) => {
      Object.assign(ensureCell(costs, 1, 3), { formula: null, value: 1 });
    });
    expect(['D2', 'D3', 'D4'].map((address) => cellIn(xml, address))).toEqual([
      '<c r="D2"><v>1</v></c>',
      '<c r="D3"><f>B3*2</f><v>18001</v></c>',
      '<c r="D4"><f>B4*2</f><v>2</v></c>',
    ]);
  });

  test.each<[string, object, string]>([
    ['a number', { value: 0.1 }, '<c r="F9"><v>0.1</v></c>'],
    ['true', { value: true }, '<c r="F9" t="b"><v>1</v></c>'],
    ['an error', { value: { error: '#N/A' } }, '<c r="F9" t="e"><v>#N/A</v></c>'],
    ['a text the file has', { value: 'Moms' }, '<c r="F9" t="s"><v>2</v></c>'],
    ['a text that is only there in bold', { value: 'Fed server\r' }, '<c r="F9" t="s"><v>4</v></c>'],
    [
      'a formula with a text',
      { value: 'a<b', formula: 'IF(A1<1,"a<b","")' },
      '<c r="F9" t="str"><f>IF(A1&lt;1,"a&lt;b","")</f><v>a&lt;b</v></c>',
    ],
    [
      'a formula of newer functions',
      { value: 1, formula: 'LET(x,1,XLOOKUP(x,A1:A2,B1:B2)&"XLOOKUP(")' },
      '<c r="F9"><f>_xlfn.LET(_xlpm.x,1,_xlfn.XLOOKUP(_xlpm.x,A1:A2,B1:B2)&amp;"XLOOKUP(")</f><v>1</v></c>',
    ],
    [
      'an array',
      { value: 1, formula: 'B2:B3', arrayRange: 'F9:F10' },
      '<c r="F9"><f t="array" ref="F9:F10">B2:B3</f><v>1</v></c>',
    ],
    ['an infinite number', { value: Infinity }, '<c r="F9" t="e"><v>#NUM!</v></c>'],
    ['nothing', { value: null }, ''],
  ])('%s is written as the file format has it', (_, content, xml) => {
    expect(cellIn(savedSheet((costs) => { Object.assign(ensureCell(costs, 8, 5), content); }), 'F9')).toBe(xml); // prettier-ignore
  });

  test('texts are appended to the shared ones, with what XML cannot hold escaped', () => {
    const bytes = saved((_, costs) => {
      ensureCell(costs, 8, 0).value = ' =HYPERLINK("x") ';
      ensureCell(costs, 8, 1).value = 'a\u0000_x000D_\nb';
    });
    expect(partText(bytes, 'xl/sharedStrings.xml')).toContain(
      '</rPh></si><si><t xml:space="preserve"> =HYPERLINK("x") </t></si><si><t xml:space="preserve">a_x0000__x005F_x000D_\nb</t></si></sst>',
    );
    expect(partText(bytes, 'xl/sharedStrings.xml')).toContain('uniqueCount="6"');
    const [costs] = openXlsx(bytes).sheets;
    expect(costs?.rows[8]?.map(({ value }) => value)).toEqual([' =HYPERLINK("x") ', 'a\u0000_x000D_\nb']);
  });

  test('new rows come between and after the others, and a row keeps its measured height where its contents fit', () => {
    const xml = savedSheet((costs) => {
      ensureCell(costs, 2, 1).value = 1;
      ensureCell(costs, 8, 0).value = 1;
      costs.rowHeights.set(6, 40.5);
    });
    expect(
      [...xml.matchAll(/<row[^>]*r="(\d+)"[^>]*>/g)].map(([tag]) =>
        tag.replace(/ x14ac:dyDescent="[^"]*"/, ''),
      ),
    ).toEqual([
      '<row r="1" spans="1:5">',
      '<row r="2" spans="1:5" ht="30" customHeight="1">',
      '<row r="3" ht="18.75">',
      '<row r="4">',
      '<row r="5">',
      '<row r="6">',
      '<row ht="40.5" customHeight="1" r="7"/>',
      '<row r="9">',
    ]);
    expect(xml).toContain('<dimension ref="A1:D9"/>');
  });

  test('a row measured to its old text is measured again where the new one takes more lines', () => {
    const xml = savedSheet((costs) => {
      const cell = ensureCell(costs, 2, 0);
      cell.style = restyle(cell.style, { wrap: true });
      cell.value = 'a\nb\nc';
    });
    expect(/<row r="3"[^>]*>/.exec(xml)?.[0]).toContain('ht="45"');
  });

  test('cells without addresses get them when their sheet is written again', () => {
    const bytes = saved((book) => {
      const hidden = book.sheets[1];
      if (hidden !== undefined) ensureCell(hidden, 0, 2).value = 9;
    });
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      '<row r="1"><c r="A1" t="s"><v>3</v></c><c r="B1"><v>7</v></c><c r="C1"><v>9</v></c></row><row r="5">',
    );
  });
});

describe('looks', () => {
  test('rich text keeps its runs when only its look changes', () => {
    const xml = savedSheet((costs) => {
      const cell = ensureCell(costs, 1, 0);
      cell.style = restyle(cell.style, { wrap: true });
    });
    expect(cellIn(xml, 'A2')).toBe('<c r="A2" s="4" t="s"><v>3</v></c>');
  });

  test('a new look is appended and no old one renumbered', () => {
    const bytes = saved((_, costs) => {
      const cell = ensureCell(costs, 1, 1);
      cell.style = restyle(cell.style, {
        bold: true,
        fill: '#00FF00',
        horizontal: 'Right',
        numberFormat: '0.000',
      });
    });
    const styles = partText(bytes, 'xl/styles.xml');
    const before = String(FULL_PARTS['xl/styles.xml']);
    expect(elementIn(styles, 'cellXfs')).toContain(
      elementIn(before, 'cellXfs').replace('<cellXfs count="4">', '').replace('</cellXfs>', ''),
    );
    expect(cellIn(partText(bytes, COSTS), 'B2')).toBe('<c r="B2" s="4"><v>1150000</v></c>');
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.000"/>');
    expect(openXlsx(bytes).sheets[0]?.rows[1]?.[1]?.style).toMatchObject({
      xf: 4,
      bold: true,
      fill: '#00FF00',
      horizontal: 'Right',
      numberFormat: '0.000',
      fontName: 'Aptos Narrow',
      fontColor: '#000000',
    });
  });

  test('a look the file has is found again; one that is also struck through is not', () => {
    const bytes = saved((_, costs) => {
      const heading = ensureCell(costs, 0, 0).style;
      ensureCell(costs, 8, 0).style = { ...ensureCell(costs, 1, 1).style, xf: null };
      ensureCell(costs, 8, 1).style = { ...heading, xf: null };
    });
    expect(cellIn(partText(bytes, COSTS), 'A9')).toBe('<c r="A9" s="2"/>');
    expect(cellIn(partText(bytes, COSTS), 'B9')).toBe('<c r="B9" s="4"/>');
  });
});

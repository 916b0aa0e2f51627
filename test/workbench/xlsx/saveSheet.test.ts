import { cutFormats } from '../../../workbench/book/conditionalFormats';
import type { Sheet } from '../../../workbench/book/book';
import { ensureCell } from '../../../workbench/book/cellAt';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { FULL_PARTS } from './fullWorkbook';
import { partsOf, partText } from './packageOf';
import { COSTS, elementIn, saved, savedSheet } from './savedWorkbook';

describe('the sheet beside its cells', () => {
  test.each<[string, (costs: Sheet) => void, string]>([
    [
      'frozen columns too',
      (costs) => {
        costs.frozenColumns = 1;
      },
      '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews>',
    ],
    [
      'no gridlines',
      (costs) => {
        costs.showGridlines = false;
      },
      '<sheetView tabSelected="1" zoomScale="85" workbookViewId="0" showGridLines="0"><pane ySplit="1"',
    ],
    [
      'a column width',
      (costs) => {
        costs.columnWidths.set(1, 20);
      },
      '<col min="2" max="2" width="20" style="2" customWidth="1"/><col min="3" max="3" width="12" style="2" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/>',
    ],
    [
      'another tab colour',
      (costs) => {
        costs.tabColor = '#00AA00';
      },
      '<sheetPr codeName="Ark1"><tabColor rgb="FF00AA00"/></sheetPr>',
    ],
    [
      'landscape, fitted to a page’s width',
      (costs) => {
        Object.assign(costs.print, { orientation: 'Landscape', fitToWidth: 1 });
      },
      '<pageSetup paperSize="9" orientation="landscape" r:id="rId4" fitToWidth="1" fitToHeight="0"/>',
    ],
    [
      'the switch that fitting needs',
      (costs) => {
        costs.print.fitToWidth = 1;
      },
      '-0.249977111117893"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    ],
    [
      'a header',
      (costs) => {
        costs.print.headers.center = 'Kladde';
      },
      '<headerFooter differentFirst="1"><oddHeader>&amp;LDrift &amp;&amp; anlæg&amp;CKladde&amp;RSide &amp;P</oddHeader><firstHeader>Forside</firstHeader></headerFooter>',
    ],
    [
      'merged cells',
      (costs) => {
        costs.merges.push({ row: 6, column: 0, rows: 1, columns: 2 });
      },
      '<mergeCells count="2"><mergeCell ref="E1:E2"/><mergeCell ref="A7:B7"/></mergeCells>',
    ],
  ])('%s', (_, change, expected) => {
    // prettier-ignore
    expect(savedSheet(change)).toContain(expected);
  });

  test('unprotecting removes the protection, and nothing else', () => {
    const xml = savedSheet((costs) => { costs.isProtected = false; }); // prettier-ignore
    expect(xml).toBe(String(FULL_PARTS[COSTS]).replace(/<sheetProtection[^>]*>/, ''));
  });

  test('a new conditional format comes after the others, which stay as written', () => {
    const bytes = saved((_, costs) => {
      costs.conditionalFormats.push({
        id: '{CF-9}',
        range: { row: 1, column: 2, rows: 3, columns: 1 },
        rule: { kind: 'custom', formula: 'C2<>0' },
        fill: '#FFEB9C',
        fontColor: null,
      });
    });
    const xml = partText(bytes, COSTS);
    expect(xml).toContain(
      '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>1000000</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain('<cfRule type="colorScale" priority="1"><colorScale>');
    expect(xml).toContain(
      '<conditionalFormatting sqref="C2:C4"><cfRule type="expression" dxfId="1" priority="3"><formula>C2&lt;&gt;0</formula></cfRule></conditionalFormatting>',
    );
    expect(openXlsx(bytes).sheets[0]?.conditionalFormats[2]).toMatchObject({
      fill: '#FFEB9C',
      rule: { kind: 'custom', formula: 'C2<>0' },
    });
  });

  test('conditional formats taken away and made anew are the same', () => {
    const xml = savedSheet((costs) => {
      costs.conditionalFormats = costs.conditionalFormats.map((format, index) =>
        format.rule === null ? format : { ...format, id: `{CF-${index}}` },
      );
    });
    expect(xml).toBe(String(FULL_PARTS[COSTS]));
  });

  test('a conditional format cut in two keeps its colours, and the later piece comes last', () => {
    const xml = savedSheet((costs) => {
      cutFormats(costs, { row: 2, column: 1, rows: 1, columns: 1 });
    });
    const rules = [
      ...xml.matchAll(/sqref="([^"]*)"><cfRule type="(\w+)" (?:dxfId="(\d)" )?priority="(\d)"/g),
    ];
    expect(rules.map(([, ...parts]) => parts)).toEqual([
      ['B2', 'cellIs', '0', '3'],
      ['B4', 'cellIs', '0', '4'],
      ['B2', 'colorScale', undefined, '5'],
      ['B4', 'colorScale', undefined, '6'],
    ]);
  });

  test('links: a new one within and one out, an old one as it was, one gone', () => {
    const bytes = saved((_, costs) => {
      delete ensureCell(costs, 2, 0).hyperlink;
      ensureCell(costs, 3, 0).hyperlink = { documentReference: 'Skjult!B2', address: null, screenTip: '' };
      ensureCell(costs, 3, 1).hyperlink = {
        documentReference: null,
        address: 'https://a.dk/?b=1&c',
        screenTip: 'Åbn',
      };
    });
    expect(elementIn(partText(bytes, COSTS), 'hyperlinks')).toBe(
      '<hyperlinks><hyperlink ref="A2" r:id="rId5" tooltip="Se"/><hyperlink ref="A4" location="Skjult!B2"/><hyperlink ref="B4" r:id="rId7" tooltip="Åbn"/></hyperlinks>',
    );
    expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://a.dk/?b=1&amp;c" TargetMode="External"',
    );
  });
});

describe('tables', () => {
  const TABLE = 'xl/tables/table1.xml';

  test('a longer table: its area follows, calculated columns and filter stay', () => {
    const table = partText(
      saved((_, costs) => {
        const [first] = costs.tables;
        if (first !== undefined) first.range = { ...first.range, rows: 5 };
      }),
      TABLE,
    );
    expect(table).toContain(
      'ref="A1:C5" totalsRowShown="0"><autoFilter ref="A1:C5"><filterColumn colId="0"/></autoFilter>',
    );
    expect(table).toContain(
      '<calculatedColumnFormula>Tabel1[[#This Row],[Beløb]]*0.25</calculatedColumnFormula>',
    );
  });

  test('a new heading and one more column', () => {
    const table = partText(
      saved((_, costs) => {
        const [first] = costs.tables;
        if (first !== undefined) first.range = { ...first.range, columns: 4 };
        ensureCell(costs, 0, 3).value = 'I alt';
        ensureCell(costs, 0, 1).value = 'Beløb\n2021';
      }),
      TABLE,
    );
    expect(table.match(/<tableColumn [^>]*>/g)).toEqual([
      '<tableColumn id="1" name="Post"/>',
      '<tableColumn id="4" name="Beløb_x000a_2021"/>',
      '<tableColumn id="3" name="Moms">',
      '<tableColumn id="5" name="I alt"/>',
    ]);
  });

  test('one goes and another comes, with part, content type and relationship', () => {
    const bytes = saved((_, costs) => {
      ensureCell(costs, 9, 0).value = 'Part';
      costs.tables = [
        {
          id: 2,
          name: 'Parter',
          range: { row: 9, column: 0, rows: 2, columns: 1 },
          showHeaders: true,
          showTotals: false,
        },
      ];
    });
    expect(openXlsx(bytes).sheets[0]?.tables).toMatchObject([{ id: 2, name: 'Parter' }]);
    const tables = Object.keys(partsOf(bytes)).filter((path) => path.startsWith('xl/tables/'));
    expect(tables).toHaveLength(1);
    expect(partText(bytes, '[Content_Types].xml').match(/PartName="\/xl\/tables[^"]*"/g)).toEqual([
      `PartName="/${tables[0] ?? ''}"`,
    ]);
    expect(
      partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels').match(/Target="\.\.\/tables[^"]*"/g),
    ).toHaveLength(1);
  });
});

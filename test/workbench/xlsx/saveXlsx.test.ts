import type { Book, Sheet } from '../../../workbench/book/book';
import { ensureCell } from '../../../workbench/book/cellAt';
import { removeSheet } from '../../../workbench/book/removeSheet';
import { freeSheetId, newSheet } from '../../../workbench/book/newBook';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { FULL_PARTS, fullWorkbook } from './fullWorkbook';
import { partsOf, partText } from './packageOf';
import { COSTS, elementIn, saved, savedSheet, WORKBOOK } from './savedWorkbook';

/** The parts that differ, are new, or are gone, after a change to the full workbook. */
function changedParts(bytes: Uint8Array): string[] {
  const before = partsOf(fullWorkbook());
  const after = partsOf(bytes);
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths]
    .filter((path) => Buffer.compare(before[path] ?? Buffer.from('-'), after[path] ?? Buffer.from('-')) !== 0)
    .sort();
}

describe('what nobody changed', () => {
  test('every part is the same bytes, in the same order', () => {
    const bytes = saved(() => undefined);
    expect(changedParts(bytes)).toEqual([]);
    expect(Object.keys(partsOf(bytes))).toEqual(Object.keys(FULL_PARTS));
  });

  test('saving the same workbook twice gives the same file', () => {
    const book = openXlsx(fullWorkbook());
    expect(saveXlsx(book)).toEqual(saveXlsx(book));
  });

  test('a cell that was written with what it held changes nothing', () => {
    const bytes = saved((_, costs) => {
      ensureCell(costs, 1, 1).value = 1150000;
      ensureCell(costs, 40, 40);
    });
    expect(changedParts(bytes)).toEqual([]);
  });

  test('a changed amount touches its sheet and the workbook, and drops the calculation order', () => {
    const bytes = saved((_, costs) => {
      ensureCell(costs, 1, 1).value = 5;
    });
    expect(changedParts(bytes)).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', WORKBOOK, COSTS].sort(),
    );
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partText(bytes, WORKBOOK)).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
  });

  test('beside a changed cell everything else of the sheet is as it was written', () => {
    const before = String(FULL_PARTS[COSTS]);
    const after = savedSheet((costs) => {
      ensureCell(costs, 1, 1).value = 5;
    });
    const changed = '<c r="B2" s="2"><v>1150000</v></c>';
    const expected = before
      .replace(changed, '<c r="B2" s="2"><v>5</v></c>')
      .replace('<row r="2" spans="1:5"', '<row r="2"');
    expect(after.replace(/\n(?=<row)/g, '')).toBe(expected.replace(/\n(?=<row)/g, ''));
  });
});

describe('the workbook', () => {
  function addSheet(book: Book, name: string, at: number): Sheet {
    const sheet = newSheet(name, freeSheetId(book));
    book.sheets.splice(at, 0, sheet);
    return sheet;
  }

  test('a new sheet gets a part, a content type, a relationship and an own number', () => {
    const bytes = saved((book) => {
      ensureCell(addSheet(book, 'Fordeling "A" & B', 2), 0, 0).value = 1;
    });
    const workbook = partText(bytes, WORKBOOK);
    expect(elementIn(workbook, 'sheets')).toContain(
      '<sheet name="Skjult" sheetId="4" state="veryHidden" r:id="rId2"/><sheet name="Fordeling &quot;A&quot; &amp; B" sheetId="8" r:id="rId10"/></sheets>',
    );
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toMatch(
      /Id="rId10" Type="[^"]*\/worksheet" Target="worksheets\/sheet3\.xml"/,
    );
    expect(partText(bytes, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    );
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
  });

  test('scopes of names follow when a sheet comes in front', () => {
    const workbook = partText(saved((book) => { addSheet(book, 'Først', 0); }), WORKBOOK); // prettier-ignore
    expect(workbook.match(/<definedName [^>]*>/g)).toEqual([
      '<definedName name="_xlnm.Print_Area" localSheetId="2">',
      '<definedName name="Beløb" comment="Alle beløb" xlm="0">',
      '<definedName name="Lokal" localSheetId="3" hidden="1">',
      '<definedName name="Sorteret">',
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">',
    ]);
    expect(workbook).toContain('>_xlfn._xlws.SORT(Omkostninger!$B$2:$B$3)</definedName>');
  });

  test('a new name, a changed comment, a name gone', () => {
    const workbook = partText(
      saved((book) => {
        book.names = book.names.filter(({ name }) => name !== 'Lokal');
        const amounts = book.names.find(({ name }) => name === 'Beløb');
        if (amounts !== undefined) amounts.comment = 'Nyt "x"';
        book.names.push({ name: 'Drift', formula: "'Ark 1'!$A$1", comment: '', visible: true, sheet: null });
      }),
      WORKBOOK,
    );
    expect(workbook).toContain('<definedName name="Beløb" comment="Nyt &quot;x&quot;" xlm="0">');
    expect(workbook).toContain(`<definedName name="Drift">'Ark 1'!$A$1</definedName>`);
    expect(workbook).not.toContain('Lokal');
  });

  test('repeated rows change, repeated columns stay', () => {
    const workbook = partText(saved((_, costs) => { costs.print.titleRows = { first: 4, last: 4 }; }), WORKBOOK); // prettier-ignore
    expect(workbook).toContain('>Omkostninger!$A:$A,Omkostninger!$5:$5</definedName>');
  });

  test('another active sheet is the only one selected', () => {
    const bytes = saved((book) => {
      book.activeSheet = addSheet(book, 'Forrest', 2);
    });
    expect(partText(bytes, COSTS)).not.toContain('tabSelected');
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(partText(bytes, WORKBOOK)).toContain('activeTab="3"');
  });

  test('a deleted sheet takes along what only it led to', () => {
    const bytes = saved((book) => {
      const hidden = book.sheets[1];
      if (hidden !== undefined) removeSheet(book, hidden);
    });
    expect(changedParts(bytes)).toEqual(
      expect.arrayContaining([
        'xl/pivotTables/pivotTable1.xml',
        'xl/worksheets/_rels/sheet2.xml.rels',
        'xl/worksheets/sheet2.xml',
      ]),
    );
    expect(partsOf(bytes)['xl/charts/chart1.xml']).toEqual(partsOf(fullWorkbook())['xl/charts/chart1.xml']);
    expect(partText(bytes, '[Content_Types].xml')).not.toMatch(/sheet2|pivotTable1/);
    expect(openXlsx(bytes).sheets.map(({ name }) => name)).toEqual(['Omkostninger']);
  });

  test('names and visibility of sheets, and protection of their order', () => {
    const workbook = partText(
      saved((book, costs) => {
        costs.name = 'Udgifter';
        const hidden = book.sheets[1];
        if (hidden !== undefined) hidden.visibility = 'Hidden';
        book.isStructureProtected = true;
      }),
      WORKBOOK,
    );
    expect(workbook).toContain(
      '<sheet name="Udgifter" sheetId="1" r:id="rId1"/><sheet name="Skjult" sheetId="4" state="hidden" r:id="rId2"/>',
    );
    expect(workbook).toContain(
      '<workbookPr codeName="Projektmappe"/><workbookProtection lockStructure="1"/><bookViews>',
    );
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { ensureCell } from '../../../workbench/book/cellAt';
import { newSheet } from '../../../workbench/book/newBook';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';
import { RIGHT } from '../cli/badInput';
import { partsOf } from '../xlsx/packageOf';
import { elementIn } from '../xlsx/savedWorkbook';
import { FEATURES, MACRO } from './features';
import { edit, type Texts } from './packageEdits';
import { packageFaults } from './packageFaults';
import { reshaped, type Shape } from './shapes';

const folder = ownFolder();

/** The parts of the sheet »Egne« and, after a first run, of »Fordeling«. */
const OWN = 'xl/worksheets/sheet5.xml';
const OURS = 'xl/worksheets/sheet6.xml';
/** Parts that tell of all sheets and are added to. */
const SHARED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:styles|sharedStrings)\.xml|docProps\/(?:app|core)\.xml)$/;

/** With a formula that reads what is written, so that its sheet is written too. */
function workbook(costs: (typeof RIGHT)[string] = RIGHT['Omkostninger'] ?? []): Uint8Array {
  const book = bookOf({ ...RIGHT, Omkostninger: costs });
  const own = newSheet('Egne', 'egne');
  book.sheets.push(own);
  Object.assign(ensureCell(own, 0, 4), { formula: 'ROWS(Fordeling)', value: 0 });
  return saveXlsx(book);
}

async function run(input: Uint8Array, extension = 'xlsx'): Promise<Buffer> {
  const [from, to] = [join(folder(), `1.${extension}`), join(folder(), `2.${extension}`)];
  writeFileSync(from, input);
  expect((await allocateFile([from, to])).errors).toEqual([]);
  return readFileSync(to);
}

function textsOf(bytes: Uint8Array): Texts {
  return Object.fromEntries(
    Object.entries(partsOf(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** What of a sheet's part stands beside its cells. */
function beside(xml = ''): string {
  return xml.replace(/^<\?xml[^>]*>\s*|<dimension[^>]*>|<sheetData>.*<\/sheetData>/gs, '');
}

test.each<[what: string, shapes: readonly Shape[], extension: string]>([
  ['everything Excel has', FEATURES, 'xlsx'],
  ['everything and macros', [...FEATURES, MACRO], 'xlsm'],
])('of a sheet with %s nothing is lost, and doing it again changes nothing', async (_, shapes, extension) => {
  const input = reshaped(workbook(), shapes, OWN);
  const before = textsOf(input);
  expect(packageFaults(before)).toEqual([]);
  const first = await run(input, extension);
  const after = textsOf(first);
  expect(packageFaults(after)).toEqual([]);
  for (const [path, text] of Object.entries(before)) {
    if (!SHARED.test(path) && path !== OWN) expect([path, after[path]]).toEqual([path, text]);
  }
  expect(beside(after[OWN])).toBe(beside(before[OWN]));
  // Cells with rich values, dynamic arrays, readings and runs.
  for (const row of before[OWN]?.match(/<row r="(?:60|61|70)".*?<\/row>/g) ?? []) {
    expect(after[OWN]).toContain(row);
  }
  const list = (name: string, parts: Texts): string => elementIn(parts['xl/workbook.xml'] ?? '', name);
  for (const name of ['externalReferences', 'customWorkbookViews', 'pivotCaches', 'extLst', 'workbookPr']) {
    expect(list(name, after)).toBe(list(name, before));
  }
  for (const name of list('definedNames', before).match(
    /<definedName name="(?:Makro1|Beskrevet|_xlfn).*?<\/definedName>/g,
  ) ?? []) {
    expect(list('definedNames', after)).toContain(name);
  }
  const second = await run(first, extension);
  expect(await run(second, extension)).toEqual(second);
});

test('what stands on our own sheet follows where a cost more comes into it, and charts of it show the longer block', async () => {
  const onOurs: Shape = {
    name: 'charts of our sheet',
    change: (parts) => {
      for (const path of Object.keys(parts).filter((part) => part.startsWith('xl/charts/')))
        edit(parts, path, 'Omkostninger!$C$2:$C$3', 'Fordeling!$B$2:$B$4');
    },
  };
  const input = reshaped(await run(workbook()), [...FEATURES, onOurs], OURS);
  const before = textsOf(input);
  expect(elementIn(before['xl/workbook.xml'] ?? '', 'sheets')).toMatch(/"Egne".*"Fordeling"/);
  const book = openXlsx(input);
  const costs = book.sheets.find(({ name }) => name === 'Omkostninger');
  if (costs === undefined) throw new Error('no costs');
  ['Rengøring', '60/40', 200].forEach((value, column) => (ensureCell(costs, 3, column).value = value));
  for (const name of book.names) if (name.name === 'Omkostninger') name.formula = 'Omkostninger!$A$1:$C$4';

  const first = await run(saveXlsx(book));
  const after = textsOf(first);
  expect(packageFaults(after)).toEqual([]);
  // A row has come above the total, in row 4.
  const sheet = beside(after[OURS]);
  for (const [path, places] of [
    [
      OURS,
      [
        'sqref="X13:X15"',
        '<xm:sqref>X13:X15<',
        '<xm:sqref>Y13<',
        '<xm:sqref>X16<',
        '<brk id="41"',
        '<brk id="20"',
        '<cellWatch r="X31"',
        '<ignoredError sqref="X31"',
        '<inputCells r="X31"',
        'sqref="X1:X2"',
      ],
    ],
    ['xl/commentsF.xml', ['ref="X10"']],
    ['xl/threadedComments/threadedComment1.xml', ['ref="X10"']],
    ['xl/drawings/vmlDrawingF.vml', ['<x:Row>9<']],
    ['xl/ctrlProps/ctrlProp1.xml', ['fmlaLink="$X$21"']],
    ['xl/charts/chart-chartsheet.xml', ['<c:f>Fordeling!$B$2:$B$5</c:f>']],
    ['xl/pivotTables/pivotTable1.xml', ['location ref="X24:Y26"']],
    ['xl/drawings/drawingF6.xml', ['<xdr:row>1<', '<xdr:row>5<']],
  ] as const) {
    for (const place of places)
      expect([path, path === OURS ? sheet : after[path]]).toEqual([path, expect.stringContaining(place)]);
  }
  const followed = /^xl\/(?:worksheets|comments|threadedComments|drawings|ctrlProps|charts|pivotTables)/;
  for (const [path, text] of Object.entries(before)) {
    if (!SHARED.test(path) && !followed.test(path)) expect([path, after[path]]).toEqual([path, text]);
  }
  const second = await run(first);
  expect(await run(second)).toEqual(second);
});

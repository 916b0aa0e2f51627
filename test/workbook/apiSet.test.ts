import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ts from 'typescript';
import { filesThatKnowExcel, newerMembers, programOf } from './apiSet';

const TYPES = 120_000;
const SNIPPET = [
  'export function use(context: Excel.RequestContext, range: Excel.Range): unknown {',
  '  range.load("values");',
  '  range.getUsedRangeAreasOrNullObject();',
  '  const { valuesAsJson } = range;',
  '  context.workbook.linkedWorkbooks.load("items");',
  '  range.setCellProperties([[{ textRuns: [] }]]);',
  '  range.setCellProperties([[{ format: { fill: { color: "#FFFFFF" } } }]]);',
  '  context.workbook.names.add("a", range).visible = false;',
  '  context.workbook.tables.getItem("a").rows.add(0, [[1]]);',
  '  context.workbook.tables.getItem("a").rows.add(0, [[1]], true);',
  '  return [valuesAsJson, context.workbook.worksheets.getItem("a").namedSheetViews];',
  '}',
];

const folder = mkdtempSync(join(tmpdir(), 'apiSet-'));
const snippet = join(folder, 'snippet.ts');
const sources = filesThatKnowExcel();
let program: ts.Program;

beforeAll(() => {
  writeFileSync(snippet, SNIPPET.join('\n'));
  program = programOf([...sources, snippet]);
}, TYPES);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is newer and only asked for where Excel has said that it is there. */
const GUARDED = [
  // Notes: `checkSharing` is told by the pane whether ExcelApi 1.18 is there, and finds them `unknown` otherwise.
  'src/workbook/reading/readComments.ts notes ExcelApi 1.18',
];

test(
  'src uses nothing newer than ExcelApi 1.14, but for what is guarded',
  () => {
    const used = newerMembers(program, sources);
    expect(used.map(({ file, member, apiSet }) => `${file} ${member} ${apiSet}`)).toEqual(GUARDED);
  },
  TYPES,
);

test('what is newer is found: calls, properties, literals and destructuring, and only that', () => {
  const found = newerMembers(program, [snippet]).map(
    ({ line, member, apiSet }) => `${line} ${member} ${apiSet}`,
  );
  expect(found).toEqual([
    '4 valuesAsJson ExcelApi 1.16',
    '5 linkedWorkbooks ExcelApiOnline 1.1',
    '6 textRuns ExcelApi 1.18',
    expect.stringMatching(/^10 add ExcelApi 1.1 .*1.15 for adding/),
    '11 namedSheetViews ExcelApiOnline 1.1',
  ]);
});

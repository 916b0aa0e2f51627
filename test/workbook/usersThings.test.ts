import { strFromU8 } from 'fflate';
import type { Book } from '../../workbench/book/book';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { add, edit, place, type Texts, WORKBOOK } from '../workbench/shapes/packageEdits';
import { packageOf, partsOf } from '../workbench/xlsx/packageOf';
import { allocateAnew, allocatedBook, COSTS, PARTIES, type Rows, rowsOf, withYears } from './allocatedAnew';

/*
 * What Excel keeps beside cells and the add-in never asks for: validation, pictures, charts, sparklines, groups of rows,
 * page breaks, print areas and pivot tables on and over »Samlet oversigt« go as Excel lets them go with rows and columns.
 *
 * Before: the recipients Skive, Viborg, Holstebro and Regionen in rows 2 to 5, the total in row 6; Kommuner 2021 and Region
 * 2021 in B and C, Kommuner 2023 and Region 2023 in D and E. Everything below stands on Viborg's row, or over all.
 */

const OVERVIEW = 'Samlet oversigt';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGS = 'application/vnd.openxmlformats-officedocument.drawing';

function textsOf(book: Book): Texts {
  return Object.fromEntries(
    Object.entries(partsOf(saveXlsx(book))).map(([path, content]) => [path, strFromU8(content)]),
  );
}

let made: Promise<Uint8Array> | null = null;

async function workbookWithThings(): Promise<Uint8Array> {
  const parts = textsOf(await allocatedBook());
  const { sheets } = openXlsx(packageOf(parts));
  const index = sheets.findIndex(({ name }) => name === OVERVIEW);
  const sheet = sheets[index]?.part ?? '';
  place(parts, sheet, 'dataValidations', '<dataValidation type="whole" sqref="D3"><formula1>1</formula1></dataValidation><dataValidation type="whole" sqref="L3"><formula1>2</formula1></dataValidation><dataValidation type="whole" sqref="B2:E5"><formula1>3</formula1></dataValidation>', ' count="3"');
  place(parts, sheet, 'rowBreaks', '<brk id="2" max="16383" man="1"/>', ' count="1" manualBreakCount="1"');
  place(parts, sheet, 'extLst', `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="x14"><x14:sparklineGroups xmlns:xm="xm"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'${OVERVIEW}'!B3:E3</xm:f><xm:sqref>L3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`);
  const anchor = (from: number, to: number): string => `<a><from><col>12</col><colOff>0</colOff><row>${from}</row><rowOff>0</rowOff></from><to><col>13</col><colOff>0</colOff><row>${to}</row><rowOff>0</rowOff></to></a>`;
  const drawing = add(parts, sheet, 'drawing', 'xl/drawings/d1.xml', `${DRAWINGS}+xml`, `<d>${anchor(2, 3)}${anchor(1, 9)}</d>`);
  place(parts, sheet, 'drawing', '', ` r:id="${drawing}"`);
  add(parts, 'xl/drawings/d1.xml', 'chart', 'xl/charts/c1.xml', `${DRAWINGS}ml.chart+xml`, `<c><f>'${OVERVIEW}'!$D$2:$D$5</f></c>`);
  const pivot = 'xl/pivotTables/p1.xml';
  add(parts, sheet, 'pivotTable', pivot, `${SHEETS}.pivotTable+xml`, '<pivotTableDefinition name="P"><location ref="A20:C25"/></pivotTableDefinition>');
  add(parts, pivot, 'pivotCacheDefinition', 'xl/pivotCache/q1.xml', `${SHEETS}.pivotCacheDefinition+xml`, `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:F5" sheet="${OVERVIEW}"/></cacheSource></pivotCacheDefinition>`);
  add(parts, sheet, 'comments', 'xl/comments1.xml', `${SHEETS}.comments+xml`, '<comments><authors><author>Kim</author></authors><commentList><comment ref="L3" authorId="0"><text><t>Husk</t></text></comment></commentList></comments>');
  place(parts, WORKBOOK, 'definedNames', `<definedName name="_xlnm.Print_Area" localSheetId="${index}">'${OVERVIEW}'!$A$1:$G$6</definedName>`);
  for (const row of [2, 3, 4]) edit(parts, sheet, `<row r="${row}"`, `<row r="${row}" outlineLevel="1"`);
  return packageOf(parts);
} // prettier-ignore

function all(text: string | undefined, pattern: RegExp): string {
  return [...(text ?? '').matchAll(pattern)].map((match) => match.slice(1).join('@')).join(' ');
}

async function thingsAfter(grids: Readonly<Record<string, Rows>>): Promise<Readonly<Record<string, string>>> {
  const book = openXlsx(await (made ??= workbookWithThings()));
  await allocateAnew(book, grids);
  const parts = textsOf(book);
  const sheet = parts[book.sheets.find(({ name }) => name === OVERVIEW)?.part ?? ''];
  return {
    validations: all(sheet, /<dataValidation [^>]*sqref="([^"]*)"/g),
    breakBelow: all(sheet, /<brk id="(\w+)"/g),
    sparkline: all(sheet, /<xm:f>'Samlet oversigt'!(.*?)<\/xm:f><xm:sqref>(.*?)</g),
    groups: all(sheet, /<row (?=[^>]*outlineLevel="1")[^>]*r="(\d+)"/g),
    pictures: all(parts['xl/drawings/d1.xml'], /<row>(\w+)</g),
    chart: all(parts['xl/charts/c1.xml'], /!(.*?)</g),
    pivot: all(parts['xl/pivotTables/p1.xml'], /ref="(.*?)"/g),
    pivotOf: all(parts['xl/pivotCache/q1.xml'], /ref="(.*?)"/g),
    note: all(parts['xl/comments1.xml'], /ref="(.*?)"/g),
    printed: all(parts[WORKBOOK], /Print_Area[^>]*>'Samlet oversigt'!(.*?)</g),
  };
}

/** All of it as it was made. */
const BEFORE = {
  ...{ validations: 'D3 L3 B2:E5', breakBelow: '2', sparkline: 'B3:E3@L3', groups: '2 3 4' },
  ...{ pictures: '2 3 1 9', chart: '$D$2:$D$5', pivot: 'A20:C25', pivotOf: 'A1:F5', note: 'L3' },
  printed: '$A$1:$G$6',
};

test.each<[string, Readonly<Record<string, Rows>>, Partial<typeof BEFORE>]>([
  ['a post less', { Omkostninger: rowsOf(COSTS, 'Udstyr', 'Udbud') }, {}],
  [
    'a year more in between, two columns before Kommuner 2023',
    { Omkostninger: withYears(2021, 2022, 2023) },
    {
      ...{ validations: 'F3 N3 B2:G5', sparkline: 'B3:G3@N3', chart: '$F$2:$F$5', pivotOf: 'A1:H5' },
      ...{ note: 'N3', printed: '$A$1:$I$6' },
    },
  ],
  [
    'a recipient more, a row before Viborg, who is in a group',
    { Parter: rowsOf(PARTIES, 'Skive', 'Lemvig', 'Viborg', 'Holstebro', 'Regionen') },
    {
      ...{ validations: 'D4 L4 B2:E6', breakBelow: '3', sparkline: 'B4:E4@L4', groups: '2 3 4 5' },
      ...{ pictures: '3 4 1 10', chart: '$D$2:$D$6', pivot: 'A21:C26', pivotOf: 'A1:F6', note: 'L4' },
      printed: '$A$1:$G$7',
    },
  ],
  [
    // What is wholly on Viborg's row has gone with it, the print area is shorter.
    'Skive taken out, so that Viborg comes a row higher',
    { Parter: rowsOf(PARTIES, 'Viborg', 'Holstebro', 'Regionen') },
    {
      ...{ validations: 'D2 L2 B2:E4', breakBelow: '1', sparkline: 'B2:E2@L2', groups: '2 3' },
      ...{ pictures: '1 2 1 8', chart: '$D$2:$D$4', pivot: 'A19:C24', pivotOf: 'A1:F4', note: 'L2' },
      printed: '$A$1:$G$5',
    },
  ],
  [
    // Holstebro, Regionen, Skive, Viborg: what covers all of them stays over all.
    'recipients sorted, Viborg last, who leaves the region behind its group',
    { Parter: rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg') },
    {
      ...{ validations: 'D5 L5 B2:E5', breakBelow: '4', sparkline: 'B5:E5@L5', groups: '2 4 5' },
      ...{ pictures: '4 5 1 9', note: 'L5' },
    },
  ],
])('after %s everything stands where it belongs', async (_, grids, changed) => {
  expect(await thingsAfter(grids)).toEqual({ ...BEFORE, ...changed });
}); // prettier-ignore

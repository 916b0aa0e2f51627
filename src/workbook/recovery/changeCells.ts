import type { AreaChange, CellInput } from '../../freezing/areaChange';
import { cellBytes, inParts } from '../ranges/inParts';
import { rangeOf } from '../ranges/ranges';
import { startRequests } from '../ranges/requests';
import { expectWritten } from '../reading/expectWritten';
import { readAreas } from '../reading/readAreas';
import { isFormula } from '../reading/sheetFormulas';

/** Cells with this format take everything for text, formulas too. */
const TEXT_FORMAT = '@';

interface Row {
  readonly inputs: readonly CellInput[];
  readonly formats: readonly string[];
}

/**
 * Writes what rectangles are to hold after a change.
 *
 * @param givesFormats whether the cells may have other number formats by now, and are to get theirs.
 */
export async function sendChanges(
  context: Excel.RequestContext,
  changes: readonly AreaChange[],
  givesFormats = false,
): Promise<void> {
  if (changes.length === 0) return;
  const requests = startRequests(context);
  for (const { sheetId, area, after, formats } of changes) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rows = after.map((inputs, row): Row => ({ inputs, formats: formats[row] ?? [] }));
    for (const part of inParts(rows, rowBytes)) {
      await requests.makeRoom(part.bytes + AREA_BYTES);
      const range = rangeOf(sheet, { ...area, row: area.row + part.first, rows: part.rows.length });
      writeRows(range, part.rows, givesFormats);
    }
  }
  await requests.send();
}

/**
 * Reads back what was written.
 *
 * @throws WrittenOtherwise where a cell does not hold it.
 */
export async function expectChanges(
  context: Excel.RequestContext,
  changes: readonly AreaChange[],
): Promise<void> {
  const read = await readAreas(context, changes, ['formulas']);
  changes.forEach(({ sheet, area, after }, index) => {
    // Where a formula spills, its cells are written empty, and are not so for long.
    const mayFill = after.some((inputs) => inputs.some(isFormula));
    const held = after.map((inputs) => inputs.map((input) => (input === '' && mayFill ? null : input)));
    expectWritten(sheet, area, held, read[index]?.formulas ?? []);
  });
}

/** About what the actions for a rectangle take beside its cells. */
const AREA_BYTES = 1000;

function rowBytes({ inputs, formats }: Row): number {
  const cells = inputs.map((input) => cellBytes(typeof input === 'string' ? input : 0));
  return [...cells, ...formats.map(cellBytes)].reduce((sum, bytes) => sum + bytes, 0);
}

function writeRows(range: Excel.Range, rows: readonly Row[], givesFormats: boolean): void {
  const formats = rows.map((row) => [...row.formats]);
  const hasText = formats.some((line) => line.includes(TEXT_FORMAT));
  const hasFormula = rows.some(({ inputs }) => inputs.some(isFormula));
  if (hasText) setFormat(range, 'General');
  // `formulas` takes values too, and leaves alone the cells that are given null, which the types do not know.
  range.formulas = rows.map(({ inputs }) => [...inputs]) as unknown[][] as string[][];
  // A formula brings a format of its own with it, or has.
  if (hasText || hasFormula || givesFormats) setFormats(range, formats);
}

function setFormats(range: Excel.Range, formats: string[][]): void {
  const [only = 'General', ...others] = new Set(formats.flat());
  if (others.length === 0) setFormat(range, only);
  else range.numberFormat = formats;
}

/** One format for every cell: the types do not tell that Excel takes it. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

import type { AreaChange, CellInput } from '../../freezing/areaChange';
import { cellBytes, inParts } from '../ranges/inParts';
import { rangeOf } from '../ranges/ranges';
import { startRequests } from '../ranges/requests';
import { cellAddress } from '../../cells/addresses';
import type { CellValue } from '../../cells/grid';
import { isSameInput } from '../reading/isSameInput';
import { readAreas } from '../reading/readAreas';
import { WrittenOtherwise } from '../reading/writtenOtherwise';

/** Cells with this format take everything for text, formulas too. */
const TEXT_FORMAT = '@';

interface Row {
  readonly inputs: readonly CellInput[];
  readonly formats: readonly string[];
}

/** Which of both a rectangle is to hold. */
export type Side = 'before' | 'after';

/** Writes what rectangles are to hold after a change, or what they held before it. Number formats stay or are again what they were. */
export async function sendChanges(
  context: Excel.RequestContext,
  changes: readonly AreaChange[],
  side: Side,
): Promise<void> {
  if (changes.length === 0) return;
  const requests = startRequests(context);
  for (const change of changes) {
    const { sheetId, area, formats } = change;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rows = change[side].map((inputs, row): Row => ({ inputs, formats: formats[row] ?? [] }));
    for (const part of inParts(rows, rowBytes)) {
      await requests.makeRoom(part.bytes + AREA_BYTES);
      writeRows(
        rangeOf(sheet, { ...area, row: area.row + part.first, rows: part.rows.length }),
        part.rows,
        side,
      );
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
  side: Side,
): Promise<void> {
  const read = await readAreas(context, changes, ['formulas']);
  changes.forEach((change, index) => compare(change, change[side], read[index]?.formulas ?? []));
}

function compare(
  { sheet, area }: AreaChange,
  rows: AreaChange['after'],
  read: readonly (readonly CellValue[])[],
): void {
  // Where a formula spills, its cells are written empty, and are not so for long.
  const mayFill = rows.some((inputs) => inputs.some(isFormula));
  rows.forEach((inputs, row) => {
    inputs.forEach((input, column) => {
      if (input === null || (input === '' && mayFill)) return;
      if (isSameInput(input, read[row]?.[column] ?? '')) return;
      const cell = cellAddress({ row: area.row + row, column: area.column + column });
      throw new WrittenOtherwise(`»${sheet}« ${cell} does not hold what was written to it.`);
    });
  });
}

/** About what the actions for a rectangle take beside its cells. */
const AREA_BYTES = 1000;

function rowBytes({ inputs, formats }: Row): number {
  const cells = inputs.map((input) => cellBytes(typeof input === 'string' ? input : 0));
  return [...cells, ...formats.map(cellBytes)].reduce((sum, bytes) => sum + bytes, 0);
}

function writeRows(range: Excel.Range, rows: readonly Row[], side: Side): void {
  const formats = rows.map((row) => [...row.formats]);
  const hasText = formats.some((line) => line.includes(TEXT_FORMAT));
  const hasFormula = rows.some(({ inputs }) => inputs.some(isFormula));
  if (hasText) setFormat(range, 'General');
  // `formulas` takes values too, and leaves alone the cells that are given null, which the types do not know.
  range.formulas = rows.map(({ inputs }) => [...inputs]) as unknown[][] as string[][];
  // A formula brings a format of its own with it, or has.
  if (hasText || hasFormula || side === 'before') setFormats(range, formats);
}

function isFormula(input: CellInput): boolean {
  return typeof input === 'string' && input.startsWith('=');
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

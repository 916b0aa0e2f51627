import type { Expected } from '../making/workbookModel';
import { sumOf, type AllocationSheet } from './allocationSheet';
import { type Problem, unless } from './problem';

/** A text as long as a cell holds loses its last characters to an apostrophe. */
const COMPARED = 32_000;

/**
 * What the maker of the workbook handed in must be on the sheets: every cost row once, by its name and with its whole
 * amount, and no row with a difference where nothing is rounded by itself.
 */
export function expectedProblems(expected: Expected, sheets: readonly AllocationSheet[]): Problem[] {
  const told = (rows: readonly { label: string; ore: bigint | null }[]): string =>
    rows
      .map(
        ({ label, ore }) =>
          `${label.trim().slice(0, COMPARED)}: ${expected.sectorsMayDiffer ? 'any amount' : ore}`,
      )
      .sort()
      .join('\n');
  const items = sheets.flatMap((sheet) => sheet.items);
  const written = told(items.map(({ label, amounts }) => ({ label, ore: sumOf(amounts) })));
  const wanted = told(expected.handedIn);
  const hasDifference = sheets.some(({ differences }) => differences !== null);
  return [
    ...unless(written === wanted, () => `cost rows ${shown(written)} instead of ${shown(wanted)}`),
    ...unless(
      expected.partsMayDiffer || !hasDifference,
      () => 'a difference, though nothing is rounded by itself',
    ),
  ];
}

function shown(rows: string): string {
  return JSON.stringify(rows).slice(0, 400);
}

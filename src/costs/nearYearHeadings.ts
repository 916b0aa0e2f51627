import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/cell';
import { columnsRead } from '../tables/columnsRead';
import { foldText } from '../tables/foldText';
import { holdsFigures } from '../tables/holdsFigures';
import { nearestName } from '../tables/nearestName';
import type { Table } from '../tables/table';
import type { CostField } from './costLayout';

/** Figures of a year, by the word before it. */
const OF_YEAR = /^(regnskab|budget|accounts)(?: \d+)?$/;
const UNDECIDED = ['Ikke afklaret', 'Uafklaret'];

/**
 * Columns of figures that would be read but for a slip in their heading: `heading-without-year` for `Regnskab` and
 * `Regnskab 2201`, `heading-near` for `Ikke afklret`.
 */
export function nearYearHeadings(table: Table<CostField>): Finding[] {
  const read = columnsRead(table);
  return table.headings.flatMap((heading, column) => {
    if (heading === null || heading.doubt !== null || read.has(column)) return [];
    const slip = slipIn(heading.text, refAt(table.grid, 0, column));
    // The cells are looked at last, since there may be thousands.
    return slip !== null && holdsFigures(table, column) ? [slip] : [];
  });
}

function slipIn(heading: string, cell: CellRef): Finding | null {
  const [, word] = OF_YEAR.exec(foldText(heading)) ?? [];
  if (word !== undefined) {
    const example = `${word.charAt(0).toUpperCase()}${word.slice(1)} 2021`;
    return finding('warning', 'heading-without-year', cell, { heading, example });
  }
  const suggestion = /\d/.test(heading) ? null : nearestName(heading, UNDECIDED);
  return suggestion === null ? null : finding('warning', 'heading-near', cell, { heading, suggestion });
}

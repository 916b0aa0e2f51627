import { assemble } from './assemble';
import { settledSums } from './checks/settledSums';
import { summedColumns, sumRows } from './checks/sumRows';
import { settleWriting } from './figures/settleWriting';
import { betterFigures } from './checks/betterFigures';
import { type Given, givenColumns, givenRows, isGivenAsPart, NOTHING_GIVEN } from './given';
import type { PrintedTable } from './printedTable';
import type { Reading } from './reading';
import { isOfTable } from './roles/draftRow';
import { draftRows } from './roles/draftRows';
import { columnFacts } from './roles/columnFacts';
import { findHeadings } from './roles/findHeadings';
import { findLabels } from './roles/findLabels';
import { draftColumns } from './roles/draftColumns';
import { recipientRows } from './roles/rowRoles';
import { shapeOf } from './roles/shape';

/**
 * Reads a printed table: which columns and rows it has and what they are, its figures in kroner and as fractions, what
 * does not add up, and where the reading may be wrong. Nothing is guessed in silence: what is only the likeliest is
 * under a doubt. What the user has said of it goes before.
 */
export function readGrid(table: PrintedTable, given: Given = NOTHING_GIVEN): Reading {
  const shape = shapeOf(table.cells);
  const headings = findHeadings(shape);
  const counted = columnFacts(shape, headings);
  const labels = findLabels(shape, headings, counted);
  const columns = givenColumns(draftColumns(shape, headings, counted, labels), given);
  const rows = givenRows(draftRows(shape, headings, labels), given);
  const isRecipient = recipientRows(rows, columns).map((isOne, row) => {
    const own = rows[row];
    const role = given.rows[own?.line ?? -1];
    return role === undefined ? isOne && own !== undefined && isOfTable(own) : role === 'recipient';
  });
  const settled = settleWriting(shape, columns, headings.bodyFrom);
  const summed = summedColumns(columns);
  const sumsOf = (figures: typeof settled.figures) =>
    settledSums(sumRows(rows, figures, summed, isRecipient)).filter(
      ({ row }) => !isGivenAsPart(given, rows[row]?.line ?? -1),
    );
  return assemble({
    table,
    given,
    shape,
    headings,
    columns,
    rows,
    isRecipient,
    summed,
    ...betterFigures(settled, sumsOf),
  });
}

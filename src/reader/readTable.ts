import { assemble } from './assemble';
import { settledSums } from './checks/settledSums';
import { summedColumns, sumRows } from './checks/sumRows';
import { settleWriting } from './figures/settleWriting';
import { betterFigures } from './checks/betterFigures';
import type { PrintedTable } from './printedTable';
import type { Reading } from './reading';
import { draftRows } from './roles/draftRows';
import { findHeadings } from './roles/findHeadings';
import { findLabels } from './roles/findLabels';
import { readColumns } from './roles/readColumns';
import { recipientRows } from './roles/rowRoles';
import { shapeOf } from './roles/shape';

/**
 * Reads a printed table: which columns and rows it has and what they are, its figures in kroner and as fractions, what
 * does not add up, and where the reading may be wrong. Nothing is guessed in silence: what is only the likeliest is
 * under a doubt.
 */
export function readTable(table: PrintedTable): Reading {
  const shape = shapeOf(table.cells);
  const headings = findHeadings(shape);
  const labels = findLabels(shape, headings);
  const columns = readColumns(shape, headings, labels);
  const rows = draftRows(shape, headings, labels);
  const isRecipient = recipientRows(rows, columns);
  const settled = settleWriting(shape.figures, columns, headings.bodyFrom);
  const summed = summedColumns(columns);
  const sumsOf = (figures: typeof settled.figures) =>
    settledSums(sumRows(rows, figures, summed, isRecipient));
  const better = betterFigures(settled, sumsOf);
  return assemble({
    table,
    shape,
    headings,
    columns,
    rows,
    isRecipient,
    figures: better.figures,
    unsettled: better.unsettled,
    summed,
    sums: better.sums,
  });
}

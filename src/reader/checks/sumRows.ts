import { findMunicipality } from '../../register/findMunicipality';
import type { Figure } from '../figures/figure';
import { scaledTo } from '../figures/readFigure';
import { isOfTable, type DraftRow } from '../roles/draftRow';
import type { DraftColumn } from '../roles/draftColumns';
import { isDifferenceName, isPartOf, isTotalName } from '../roles/labelWords';
import type { SumRow } from './sumRow';

/** The columns whose figures add up: what is shared out, and what it is shared by. */
export function summedColumns(columns: readonly DraftColumn[]): number[] {
  return columns.flatMap(({ role }, column) =>
    ['price', 'amount', 'share', 'driver'].includes(role) ? [column] : [],
  );
}

/** The decimals a column's figures are counted in: as many as the longest has. */
export function decimalsOf(
  figures: readonly (readonly Figure[])[],
  column: number,
  lines: readonly number[],
): number {
  return lines.reduce((most, line) => {
    const figure = figures[line]?.[column];
    return figure?.kind === 'number' ? Math.max(most, figure.number.decimals) : most;
  }, 0);
}

/** The rows as sums see them: figures as whole numbers of their column's last decimal. */
export function sumRows(
  rows: readonly DraftRow[],
  figures: readonly (readonly Figure[])[],
  summed: readonly number[],
  isRecipient: readonly boolean[],
): SumRow[] {
  const lines = rows.filter(({ kind }) => kind === 'figures').map(({ line }) => line);
  const decimals = summed.map((column) => decimalsOf(figures, column, lines));
  return rows.map((row, index): SumRow => {
    const { line, kind, label, group } = row;
    const before = rows[index - 1]?.group ?? null;
    const numbers = summed.map((column) => {
      const figure = figures[line]?.[column];
      return kind === 'figures' && figure?.kind === 'number' ? figure.number : null;
    });
    return {
      figures: numbers.map((number, at) => (number === null ? null : scaledTo(number, decimals[at] ?? 0))),
      roundedTo: numbers.map((number, at) => 10 ** ((decimals[at] ?? 0) - (number?.decimals ?? 0))),
      kind: kind === 'figures' && !isOfTable(row) ? 'not counted' : sumKind(kind, label),
      mayBeDifference: isDifferenceName(label),
      beginsGroup: group !== null && before !== null && group !== before,
      isRecipient: isRecipient[index] ?? false,
      isMunicipality: findMunicipality(label) !== null,
    };
  });
}

function sumKind(kind: DraftRow['kind'], label: string): SumRow['kind'] {
  if (kind === 'heading again') return 'not counted';
  if (kind !== 'figures') return 'section';
  if (isPartOf(label)) return 'not counted';
  return isTotalName(label) ? 'named total' : 'figures';
}

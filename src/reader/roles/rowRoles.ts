import type { Sum } from '../checks/findSums';
import { isMoney, type RowRole } from '../reading';
import type { DraftRow } from './draftRow';
import { isTotalName, recipientSector } from './labelWords';
import { hasWord } from './headingWords';
import type { DraftColumn } from './draftColumns';

/**
 * Which rows are recipients: between two totals all rows are, where half of them have a recipient's name; and all are
 * where the column of labels says so (`Kommune`), where the only amount is called a share or a contribution, or where
 * the table holds shares and no amounts.
 */
export function recipientRows(rows: readonly DraftRow[], columns: readonly DraftColumn[]): boolean[] {
  const labelHeading = columns.find(({ role }) => role === 'label')?.heading ?? '';
  const roles = new Set(columns.map(({ role }) => role));
  const amounts = columns.filter(({ role }) => isMoney(role));
  const isContribution =
    amounts.length === 1 &&
    amounts.every(({ heading, sector }) => sector === null && hasWord(heading, 'CONTRIBUTION'));
  const allShare = roles.has('share') && amounts.length === 0 && !roles.has('driver') && !roles.has('split');
  const all = allShare || isContribution || hasWord(labelHeading, 'RECIPIENT');
  const isRecipient = rows.map(() => all);
  if (all) return isRecipient;
  let block: number[] = [];
  const close = () => {
    const named = block.filter((row) => recipientSector(rows[row]?.label ?? '') !== null).length;
    if (named * 2 >= block.length) for (const row of block) isRecipient[row] = true;
    block = [];
  };
  for (const [index, { kind, label }] of rows.entries()) {
    if (kind !== 'figures') continue;
    if (isTotalName(label)) close();
    else block.push(index);
  }
  close();
  return isRecipient;
}

/**
 * Every row's role. Of the sums the last is the total, and so is one before it that ends the items where recipients
 * follow; the others are subtotals. A row that is called a total is one though nothing is there to add up.
 */
export function rowRoles(
  rows: readonly DraftRow[],
  sums: readonly Sum[],
  isRecipient: readonly boolean[],
): RowRole[] {
  const isSum = new Set(sums.map(({ row }) => row));
  const summing = rows.flatMap(({ kind, label }, index) =>
    kind === 'figures' && (isSum.has(index) || isTotalName(label)) ? [index] : [],
  );
  return rows.map(({ kind }, index): RowRole => {
    if (kind === 'note') return 'note';
    if (kind !== 'figures') return 'section';
    if (!summing.includes(index)) return isRecipient[index] ? 'recipient' : 'item';
    const next = summing[summing.indexOf(index) + 1];
    if (next === undefined) return 'total';
    return endsItems(rows, index, next, isRecipient) ? 'total' : 'subtotal';
  });
}

function endsItems(
  rows: readonly DraftRow[],
  sum: number,
  next: number,
  isRecipient: readonly boolean[],
): boolean {
  const figures = (from: number, to: number) =>
    rows.flatMap(({ kind }, index) => (kind === 'figures' && index > from && index < to ? [index] : []));
  const after = figures(sum, next);
  const before = figures(-1, sum);
  return (
    after.length > 0 && after.every((row) => isRecipient[row]) && before.some((row) => !isRecipient[row])
  );
}

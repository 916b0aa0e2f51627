import { finding, type Finding } from '../findings/finding';
import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import type { Cell } from './cell';

/**
 * The amount in a cell, in øre: 1.150.000 kr. is 115_000_000. Null where the cell is blank, holds an Excel error, or
 * is wrong, which is then added to `findings`: `amount-not-a-number`, `amount-too-large`, or the warning
 * `amount-rounded` where the cell held more than whole øre.
 */
export function readAmount(cell: Cell | null, findings: Finding[]): Ore | null {
  if (cell === null || cell.text === '' || cell.isError) return null;
  const { text, ref } = cell;
  const amount = parseAmount(cell.value);
  switch (amount.kind) {
    case 'not a number':
      findings.push(finding('error', 'amount-not-a-number', ref, { text }));
      return null;
    case 'too large':
      findings.push(finding('error', 'amount-too-large', ref, { text }));
      return null;
    case 'amount':
      if (amount.rounded)
        findings.push(finding('warning', 'amount-rounded', ref, { text, amount: amount.ore }));
      return amount.ore;
  }
}

import type { PrintedAmounts } from './likelyRounding';
import type { ReadTable } from './readTables';
import { printedAmountAt } from './rowAmounts';

/** The printed amounts by whose they are: a sector's of each cost row, and each recipient's. */
export function printedAmounts(tables: readonly ReadTable[], sectors: readonly string[]): PrintedAmounts {
  const of = (role: 'item' | 'recipient', inSectors: boolean): number[] =>
    tables.flatMap(({ reading, amounts }) =>
      reading.rows
        .filter((row) => row.role === role)
        .flatMap((row) =>
          amounts.used
            .filter(({ sector }) => !inSectors || sector !== '')
            .flatMap(({ at }) => printedAmountAt(row, at) ?? []),
        ),
    );
  return { sectors, ofSectors: of('item', true), ofRecipients: of('recipient', false) };
}

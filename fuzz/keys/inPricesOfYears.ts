import { oracleRounded } from '../../test/money/boundedOracle';
import type { KeyedWorkbook, MeantRow } from './keyedWorkbook';
import { priceRise } from './priceRise';

/** A row's amounts in the prices of their years: multiplied exactly, rounded once. */
export function inPricesOfYears(
  row: MeantRow,
  workbook: Pick<KeyedWorkbook, 'rises'>,
): ReadonlyMap<number | null, bigint> {
  return new Map(
    [...row.amounts].map(([year, amount]) => {
      const { top, bottom } = priceRise(row, year, workbook);
      return [year, oracleRounded({ top: amount * top, bottom }, 1n, 'half up')] as const;
    }),
  );
}

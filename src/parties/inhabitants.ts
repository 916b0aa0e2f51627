import { areEqual, type ExactNumber, sumExact } from '../money/exactNumber';
import { foldText } from '../tables/foldText';
import { driverYear } from './driverYear';
import type { PartyColumn, PartyTable } from './party';
import { addToList } from '../cells/addToList';

/** The drivers that count inhabitants where `Indbyggere` names none, the first that is there. */
const DEFAULTS = ['folketal', 'indbyggertal'];

/** The inhabitants of each recipient, by `Party.index`; null where there is no column of them. A recipient without a number is null. */
export function populationOf(
  parties: PartyTable,
  named: { readonly heading: string } | null = null,
): readonly (ExactNumber | null)[] | null {
  return populationColumn(parties, named)?.values.map(({ number }) => number) ?? null;
}

/** The column that `populationOf` takes. */
export function populationColumn(
  { columns }: PartyTable,
  named: { readonly heading: string } | null,
): PartyColumn | null {
  const wanted = named === null ? DEFAULTS : [foldText(named.heading)];
  for (const driver of wanted) {
    const dated = columns
      .map((column) => ({ column, age: ageOf(column, driver) }))
      .filter(({ age }) => age >= 0)
      .sort((a, b) => a.age - b.age);
    const [newest] = dated;
    if (newest !== undefined) return newest.column;
  }
  return null;
}

/** 0 for `folketal`, more the older a dated one is; -1 for another heading. */
function ageOf(column: PartyColumn, driver: string): number {
  if (foldText(column.plain ?? column.heading) === driver) return 0;
  const year = driverYear(column, driver);
  return year === null ? -1 : 10_000 - year;
}

/**
 * The inhabitants behind several recipients (`Party.index`). The same people stand behind the municipalities and behind
 * the region, so sectors that have equally many are counted once: 19 municipalities with 1.326.340 and five clusters of
 * the region with 1.326.340 are 1.326.340. Sectors that differ are added up. Null where nobody has a number above 0.
 */
export function inhabitantsAmong(
  members: readonly number[],
  population: readonly (ExactNumber | null)[],
  { parties }: PartyTable,
): ExactNumber | null {
  const bySector = new Map<string, ExactNumber[]>();
  for (const index of members) {
    const number = population[index] ?? null;
    if (number === null) continue;
    addToList(bySector, parties[index]?.sector ?? '', number);
  }
  const sums = [...bySector.values()].map(sumExact).filter(({ coefficient }) => coefficient > 0n);
  return areEqual(sums) ? (sums[0] ?? null) : sumExact(sums);
}

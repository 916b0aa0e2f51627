import type { ExactNumber } from '../money/exactNumber';
import type { PartyTable } from '../parties/party';
import { foldText } from '../tables/foldText';

const POPULATION = 'folketal';
const DATED_POPULATION = /^folketal (\d{4})$/;

/**
 * The inhabitants of each recipient, by `Party.index`: the column `Folketal`, or else the newest `Folketal <år>`;
 * null where there is neither. A recipient without a number is null.
 */
export function populationOf({ columns }: PartyTable): readonly (ExactNumber | null)[] | null {
  const dated = columns
    .map((column) => ({ column, age: ageOf(foldText(column.heading)) }))
    .filter(({ age }) => age >= 0)
    .sort((a, b) => a.age - b.age);
  return dated[0]?.column.values.map((value) => value.number) ?? null;
}

/** 0 for `folketal`, more the older a dated one is; -1 for another heading. */
function ageOf(heading: string): number {
  if (heading === POPULATION) return 0;
  const year = DATED_POPULATION.exec(heading)?.[1];
  return year === undefined ? -1 : 10_000 - Number(year);
}

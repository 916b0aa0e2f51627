import type { CostTable } from '../costs/costRow';
import type { Allocation, AllocationStep, Pot } from './allocation';
import { poolSources } from './poolSources';
import { stepEntry } from './stepEntry';
import { stepSources, type StepPart } from './stepSources';
import type { TrailEntry } from './trailEntry';

/** A recipient's figure: in one group, or added up over all of them (`group` null). */
export interface PartyFigure {
  readonly group: string | null;
  readonly pot: Pot;
  /** `Party.index`. */
  readonly party: number;
}

/** A cost row's figure: what it gives one pot. */
export interface RowFigure {
  /** `CostRow.index`. */
  readonly row: number;
  readonly pot: Pot;
}

/**
 * How a recipient's figure came about: the trail's entries that lead to it, each after those its amount came from. The
 * figure is the sum of `rounded` of the entries that have reached the recipient; without entries it is 0.
 */
export function explainParty(
  allocation: Allocation,
  costs: CostTable,
  { group, pot, party }: PartyFigure,
): readonly TrailEntry[] {
  const steps = allocation.steps.filter(
    (taken) => taken.year === pot.year && (group === null || taken.group === group),
  );
  const sourcesOf = stepSources(steps);
  const rowsOf = poolSources(allocation, costs);
  const entries: TrailEntry[] = [];
  const told = new Map<AllocationStep, Set<number>>();

  const tell = ({ taken, index }: StepPart): void => {
    const parts = told.get(taken) ?? new Set();
    if (parts.has(index)) return;
    if (parts.size === 0) {
      entries.push(...rowsOf(taken));
      sourcesOf(taken).forEach(tell);
    }
    told.set(taken, parts.add(index));
    entries.push(stepEntry(taken, index));
  };

  for (const taken of steps) {
    const index = taken.sector === pot.sector ? (taken.parties?.indexOf(party) ?? -1) : -1;
    if (index >= 0) tell({ taken, index });
  }
  return entries;
}

/** How a cost row's figure came about: its steps at level `Sektor` towards the pot; none where the pot gets the row's whole amount as it is. */
export function explainRow({ steps }: Allocation, { row, pot }: RowFigure): readonly TrailEntry[] {
  return steps.flatMap((taken) => {
    if (taken.sector !== null || taken.year !== pot.year || taken.rows[0] !== row) return [];
    const index = taken.to.indexOf(pot.sector);
    return index < 0 ? [] : [stepEntry(taken, index)];
  });
}

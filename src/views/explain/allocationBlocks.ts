import type { GroupAllocation, Pot } from '../../allocation/allocation';
import { potHeading } from '../../allocation/potHeading';
import type { Input } from '../../calculation/readInput';
import { hasDifferences } from '../../sheets/groupPlaces';
import type { Overview } from '../../sheets/mergeGroups';
import { hasDifference } from '../../sheets/overviewPlaces';
import { populationOf } from '../../sheets/population';
import { allocationHeadings, overviewHeadings, rowLabels } from '../../texts/sheetHeadings';
import { type BlockColumn, type BlockRow, blockRow, type PlannedBlock } from './figureBlock';

/** The upper block of an allocation sheet: cost rows and their total. */
export function costBlock({ group, rows, pots }: GroupAllocation, { costs }: Input): PlannedBlock {
  const { cost, totalPrice, key } = allocationHeadings;
  return {
    group,
    rows: [
      null,
      ...rows.map((item) => blockRow(costs.rows[item.row]?.label ?? '', { kind: 'row', row: item.row })),
      blockRow(rowLabels.total, { kind: 'total' }),
    ],
    columns: [null, { kind: 'price' }, null, ...potColumns(pots)],
    headings: [cost, totalPrice, key, ...pots.map(potHeading)],
  };
}

/** The lower block of an allocation sheet: recipients, the rounding difference and the check. */
export function partyBlock(
  { group, parties, pots, differences }: GroupAllocation,
  input: Input,
): PlannedBlock {
  const { party, share, sector } = allocationHeadings;
  return {
    group,
    rows: [
      null,
      ...partyRows(parties, input),
      ...differenceRow(hasDifferences(differences)),
      blockRow(rowLabels.check, { kind: 'check' }),
    ],
    columns: [null, { kind: 'share' }, null, ...potColumns(pots)],
    headings: [party, share, sector, ...pots.map(potHeading)],
  };
}

/** `Samlet oversigt`: recipients, totals and checks over all groups. */
export function overviewBlock(overview: Overview, input: Input): PlannedBlock {
  const { party, sum, perInhabitant } = overviewHeadings;
  const isPerInhabitant = populationOf(input.parties) !== null;
  const pots = [...overview.pots, null];
  return {
    group: null,
    rows: [
      null,
      ...partyRows(overview.parties, input),
      ...differenceRow(hasDifference(overview)),
      blockRow(rowLabels.total, { kind: 'total' }),
      blockRow(rowLabels.check, { kind: 'check' }),
    ],
    columns: [null, ...potColumns(pots), ...(isPerInhabitant ? [{ kind: 'perInhabitant' } as const] : [])],
    headings: [party, ...overview.pots.map(potHeading), sum, ...(isPerInhabitant ? [perInhabitant] : [])],
  };
}

function potColumns(pots: readonly (Pot | null)[]): BlockColumn[] {
  return pots.map((pot) => ({ kind: 'pot', pot }));
}

function partyRows(parties: readonly { readonly party: number }[], input: Input): BlockRow[] {
  return parties.map(({ party }) =>
    blockRow(input.parties.parties[party]?.name ?? '', { kind: 'party', party }),
  );
}

function differenceRow(isThere: boolean): BlockRow[] {
  return isThere ? [blockRow(rowLabels.difference, { kind: 'difference' })] : [];
}

import type { GroupAllocation, Pot } from '../../allocation/allocation';
import { potHeading } from '../../allocation/potHeading';
import type { Input } from '../../calculation/readInput';
import { populationOf } from '../../parties/inhabitants';
import { groupLayout } from '../../sheets/groupLayout';
import type { Overview } from '../../sheets/mergeGroups';
import { overviewLayout } from '../../sheets/overviewPlaces';
import type { PartyLines } from '../../sheets/partyLines';
import type { RateRow, RateTable } from '../../sheets/rateTable';
import {
  allocationHeadings,
  groupShareHeading,
  overviewHeadings,
  rateHeadings,
  rowLabels,
  subtotalLabel,
} from '../../texts/sheetHeadings';
import { type BlockColumn, type BlockRow, blockRow, type PlannedBlock } from './figureBlock';

/** The upper block of an allocation sheet: cost rows and their total. */
export function costBlock(group: GroupAllocation, input: Input): PlannedBlock {
  const { cost, totalPrice, key } = allocationHeadings;
  const { leading } = groupLayout(group, input);
  const blank = Array<null>(leading - 3).fill(null);
  return {
    group: group.group,
    rows: [
      null,
      ...group.rows.map((item) =>
        blockRow(input.costs.rows[item.row]?.label ?? '', { kind: 'row', row: item.row }),
      ),
      blockRow(rowLabels.total, { kind: 'total' }),
    ],
    columns: [null, { kind: 'price' }, null, ...blank, ...potColumns(group.pots)],
    headings: [cost, totalPrice, key, ...blank.map(() => ''), ...group.pots.map(potHeading)],
  };
}

/** The lower block of an allocation sheet: recipients, subtotals, the rounding difference and the check. */
export function partyBlock(group: GroupAllocation, input: Input): PlannedBlock {
  const { party, share, sector } = allocationHeadings;
  const { parties, difference, groupShare, leading } = groupLayout(group, input);
  const blank = Array<null>(leading - 2).fill(null);
  const ofGroup = groupShare === null ? [] : [groupShareHeading(groupShare.heading)];
  const besides = [...ofGroup, sector].slice(0, blank.length);
  return {
    group: group.group,
    rows: [
      null,
      ...partyRows(parties, input),
      ...differenceRow(difference !== null),
      blockRow(rowLabels.check, { kind: 'check' }),
    ],
    columns: [null, { kind: 'share' }, ...blank, ...potColumns(group.pots)],
    headings: [party, share, ...besides, ...group.pots.map(potHeading)],
  };
}

/** `Samlet oversigt`: recipients, subtotals, totals and checks over all groups. */
export function overviewBlock(overview: Overview, input: Input, rates: readonly RateRow[]): PlannedBlock {
  const { party, sum, perInhabitant } = overviewHeadings;
  const isPerInhabitant = populationOf(input.parties, input.settings.inhabitants) !== null;
  const { parties, difference } = overviewLayout(overview, input.parties, input.settings);
  const pots = [...overview.pots, null];
  return {
    group: null,
    rows: [
      null,
      ...partyRows(parties, input),
      ...differenceRow(difference !== null),
      blockRow(rowLabels.total, { kind: 'total' }),
      blockRow(rowLabels.check, { kind: 'check' }),
    ],
    columns: [
      null,
      ...potColumns(pots),
      ...(isPerInhabitant ? [{ kind: 'perInhabitant', rates } as const] : []),
    ],
    headings: [party, ...overview.pots.map(potHeading), sum, ...(isPerInhabitant ? [perInhabitant] : [])],
  };
}

function potColumns(pots: readonly (Pot | null)[]): BlockColumn[] {
  return pots.map((pot) => ({ kind: 'pot', pot }));
}

function partyRows({ lines }: PartyLines<{ readonly party: number }>, input: Input): BlockRow[] {
  return lines.map((line) =>
    line.kind === 'party'
      ? blockRow(input.parties.parties[line.item.party]?.name ?? '', {
          kind: 'party',
          party: line.item.party,
        })
      : blockRow(subtotalLabel(line.name), {
          kind: 'subtotal',
          members: line.items.map(({ party }) => party),
        }),
  );
}

function differenceRow(isThere: boolean): BlockRow[] {
  return isThere ? [blockRow(rowLabels.difference, { kind: 'difference' })] : [];
}

/** `Kr. pr. indbygger`: a rate for each row and column. */
export function ratesBlock({ rows, columns }: RateTable): PlannedBlock {
  const { party, inhabitants } = rateHeadings;
  return {
    group: null,
    rows: [null, ...rows.map((row) => blockRow(row.label, { kind: 'rated', of: row }))],
    columns: [null, null, ...columns.map((column) => ({ kind: 'rate', by: column }) as const)],
    headings: [party, inhabitants, ...columns.map(({ heading }) => heading)],
  };
}

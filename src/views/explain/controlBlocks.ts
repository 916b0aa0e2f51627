import type { Allocation, Pot } from '../../allocation/allocation';
import type { Comparison } from '../../allocation/comparison';
import type { Overview } from '../../sheets/mergeGroups';
import { checkHeadings, overviewGroup, reconciliationHeadings } from '../../texts/sheetHeadings';
import { type BlockColumn, blockRow, type PlannedBlock } from './figureBlock';

/** The rows of `planChecksBlock`: one for each amount column of each sheet. */
export function checksBlock({ groups }: Allocation, overview: Overview): PlannedBlock {
  const checked = [
    ...groups.map(({ group, pots }) => ({ group, label: group, pots: [...pots] as (Pot | null)[] })),
    { group: null, label: overviewGroup, pots: [...overview.pots, null] },
  ];
  return {
    group: null,
    rows: [
      null,
      ...checked.flatMap(({ group, label, pots }) =>
        pots.map((pot) => blockRow(label, { kind: 'checked', group, pot })),
      ),
    ],
    columns: checkHeadings.map(checkColumn),
    headings: checkHeadings,
  };
}

function checkColumn(heading: (typeof checkHeadings)[number]): BlockColumn {
  if (heading === 'Fordelt beløb') return { kind: 'allocated' };
  if (heading === 'Afrundingsdifference') return { kind: 'difference' };
  const isResult = heading === 'Sum af parter' || heading === 'Forskel' || heading === 'Resultat';
  return isResult ? { kind: 'result' } : null;
}

const FIRST_COMPARED = reconciliationHeadings.indexOf('Offentliggjort');

/** The rows of `planReconciliationBlock`: one for each published figure. */
export function reconciliationBlock(comparisons: readonly Comparison[]): PlannedBlock {
  const rows = comparisons.map(({ group }, index) =>
    blockRow(group ?? overviewGroup, { kind: 'comparison', index }),
  );
  return {
    group: null,
    rows: [null, ...rows],
    columns: reconciliationHeadings.map((_, column) => (column < FIRST_COMPARED ? null : { kind: 'result' })),
    headings: reconciliationHeadings,
  };
}

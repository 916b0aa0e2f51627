import type { Allocation, Pot } from '../../allocation/allocation';
import { checkHeadings, overviewGroup } from '../../texts/sheetHeadings';
import type { Overview } from '../mergeGroups';
import type { AboutOf, BlockColumn, BlockLayout } from './blockLayout';

/** The checks on `Kontrol` of the groups' sheets and the overview, which come first: a row for each amount column of each. */
export function checksBlockLayout(
  { groups }: Allocation,
  overview: Overview,
): BlockLayout<AboutOf<'checked'>> {
  const checked: { group: string | null; label: string; pots: readonly (Pot | null)[] }[] = [
    ...groups.map(({ group, pots }) => ({ group, label: group, pots })),
    { group: null, label: overviewGroup, pots: [...overview.pots, null] },
  ];
  return {
    group: null,
    rows: [
      null,
      ...checked.flatMap(({ group, label, pots }) =>
        pots.map((pot) => ({ label, about: { kind: 'checked', group, pot } as const })),
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

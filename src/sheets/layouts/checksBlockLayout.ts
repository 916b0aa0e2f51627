import type { Allocation, Pot } from '../../allocation/allocation';
import type { KeyComparison } from '../../allocation/keyComparison';
import type { Settlement } from '../../allocation/settlement';
import { checkHeadings, overviewGroup, sheetNames } from '../../texts/sheetHeadings';
import type { Overview } from '../mergeGroups';
import type { AboutOf, BesideColumn, BlockColumn, BlockLayout, BlockRow } from './blockLayout';

/** What stands on sheets of its own beside the allocation, and is checked too. */
export interface CheckedBeside {
  readonly settlements: readonly Settlement[];
  readonly keyComparison: KeyComparison | null;
}

/** The checks on `Kontrol`, a row for each amount column of each sheet: the groups', the overview, settlements, the comparison of keys. */
export function checksBlockLayout(
  { groups }: Allocation,
  overview: Overview,
  beside: CheckedBeside,
): BlockLayout<AboutOf<'checked' | 'checkedBeside'>> {
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
      ...besideRows(beside),
    ],
    columns: checkHeadings.map(checkColumn),
    headings: checkHeadings,
  };
}

function besideRows({ settlements, keyComparison }: CheckedBeside): BlockRow<AboutOf<'checkedBeside'>>[] {
  const row = (label: string, column: BesideColumn): BlockRow<AboutOf<'checkedBeside'>> => ({
    label,
    about: { kind: 'checkedBeside', column },
  });
  const keys =
    keyComparison === null ? [] : ['own' as const, ...keyComparison.others.map(({ other }) => other)];
  return [
    ...settlements.flatMap(({ year }) =>
      (['budget', 'accounts', 'due'] as const).map((column) =>
        row(`${sheetNames.settlement} ${year}`, { kind: 'settled', year, block: 'parties', column }),
      ),
    ),
    ...keys.map((by) => row(sheetNames.comparison, { kind: 'compared', by, what: 'amount' })),
  ];
}

function checkColumn(heading: (typeof checkHeadings)[number]): BlockColumn {
  if (heading === 'Fordelt beløb') return { kind: 'allocated' };
  if (heading === 'Afrundingsdifference') return { kind: 'difference' };
  const isResult = heading === 'Sum af parter' || heading === 'Forskel' || heading === 'Resultat';
  return isResult ? { kind: 'result' } : null;
}

import { checkHeadings } from '../../texts/sheetHeadings';
import type { AboutOf, BlockColumn, BlockLayout } from './blockLayout';

/** The checks on `Kontrol`, a row for each amount column of each sheet: the groups', the overview, settlements, the comparison of keys. */
export function checksBlockLayout(
  sheets: readonly { readonly label: string; readonly checked: readonly Pick<CheckedColumn, 'about'>[] }[],
): BlockLayout<AboutOf<'checked' | 'checkedBeside'>> {
  return {
    group: null,
    rows: [null, ...sheets.flatMap(({ label, checked }) => checked.map(({ about }) => ({ label, about })))],
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

/** A column of a recipients' block that must come to what was shared. */
export interface CheckedColumn {
  /** `Kommuner 2021`. */
  readonly heading: string;
  readonly column: number;
  /** What the row of `Kontrol` that checks it is about. */
  readonly about: AboutOf<'checked' | 'checkedBeside'>;
}

/** The columns of a recipients' block that `Kontrol` checks: all amounts but what was paid and differences between keys. */
export function checkedColumns({ group, columns, headings }: BlockLayout): CheckedColumn[] {
  return columns.flatMap((of, column) => {
    const about = checkOf(group, of);
    return about === null ? [] : [{ heading: headings[column] ?? '', column, about }];
  });
}

function checkOf(group: string | null, of: BlockColumn): CheckedColumn['about'] | null {
  if (of?.kind === 'pot') return { kind: 'checked', group, pot: of.pot };
  const isBeside =
    (of?.kind === 'settled' && of.column !== 'paid') || (of?.kind === 'compared' && of.what === 'amount');
  return isBeside ? { kind: 'checkedBeside', column: of } : null;
}

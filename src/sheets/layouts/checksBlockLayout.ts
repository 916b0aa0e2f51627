import { checkHeadings } from '../../texts/sheetHeadings';
import type { AboutOf, BlockColumn, BlockLayout } from './blockLayout';
import type { CheckedColumn } from './checkedColumns';

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

import type { Comparison } from '../../allocation/comparison';
import { overviewGroup, reconciliationHeadings } from '../../texts/sheetHeadings';
import type { AboutOf, BlockLayout } from './blockLayout';

const FIRST_COMPARED = reconciliationHeadings.indexOf('Offentliggjort');

/** The reconciliation on `Kontrol`: a row for each published figure. */
export function reconciliationBlockLayout(
  comparisons: readonly Comparison[],
): BlockLayout<AboutOf<'comparison'>> {
  return {
    group: null,
    rows: [
      null,
      ...comparisons.map(({ group }, index) => ({
        label: group ?? overviewGroup,
        about: { kind: 'comparison', index } as const,
      })),
    ],
    columns: reconciliationHeadings.map((_, column) => (column < FIRST_COMPARED ? null : { kind: 'result' })),
    headings: reconciliationHeadings,
  };
}

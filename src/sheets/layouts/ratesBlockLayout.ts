import { rateHeadings } from '../../texts/sheetHeadings';
import type { RateTable } from '../rateTable';
import type { AboutOf, BlockLayout } from './blockLayout';

/** `Kr. pr. indbygger`: a rate for each row and column, and the inhabitants. */
export function ratesBlockLayout({ rows, columns }: RateTable): BlockLayout<AboutOf<'rated'>> {
  const { party, inhabitants } = rateHeadings;
  return {
    group: null,
    rows: [null, ...rows.map((of) => ({ label: of.label, about: { kind: 'rated', of } as const }))],
    columns: [null, { kind: 'inhabitants' }, ...columns.map((by) => ({ kind: 'rate', by }) as const)],
    headings: [party, inhabitants, ...columns.map(({ heading }) => heading)],
  };
}

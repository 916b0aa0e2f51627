import type { KeyComparison } from '../../allocation/keyComparison';
import type { BesideColumn } from './blockLayout';

/** A column of `Sammenligning` that holds figures. */
export type ComparedColumn = Extract<BesideColumn, { readonly kind: 'compared' }>;

/** The columns of `Sammenligning` after the names: for each key the amount, the difference to `Nøgle`, and kr. per inhabitant where inhabitants are known. */
export function comparedColumns(
  { others }: Pick<KeyComparison, 'others'>,
  hasRates: boolean,
): readonly ComparedColumn[] {
  const columnsOf = (by: ComparedColumn['by'], all: readonly ComparedColumn['what'][]): ComparedColumn[] =>
    all
      .filter((what) => what !== 'rate' || hasRates)
      .map((what) => ({ kind: 'compared', by, what }) as const);
  return [
    ...columnsOf('own', ['amount', 'rate']),
    ...others.flatMap(({ other }) => columnsOf(other, ['amount', 'difference', 'rate'])),
  ];
}

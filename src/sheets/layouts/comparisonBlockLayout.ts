import type { KeyComparison } from '../../allocation/keyComparison';
import type { PartyTable } from '../../parties/party';
import { comparedHeadings, comparisonHeadings, rowLabels } from '../../texts/sheetHeadings';
import { itemAt } from '../itemAt';
import type { AboutOf, BlockLayout, BesideColumn } from './blockLayout';

/** `Sammenligning`: a row for each recipient with what it gets by each key, the rounding difference, the total and the check. */
export function comparisonBlockLayout(
  comparison: KeyComparison,
  hasRates: boolean,
  { parties }: PartyTable,
): BlockLayout<AboutOf<'party' | 'difference' | 'total' | 'check'>> {
  const { own, others } = comparison;
  const hasDifference = [own, ...others].some(({ difference }) => difference !== 0);
  const compared = comparedColumns(comparison, hasRates);
  return {
    group: null,
    rows: [
      null,
      ...comparison.parties.map((party) => ({
        label: itemAt(parties, party).name,
        about: { kind: 'party', party } as const,
      })),
      ...(hasDifference ? [{ label: rowLabels.difference, about: { kind: 'difference' } as const }] : []),
      { label: rowLabels.total, about: { kind: 'total' } },
      { label: rowLabels.check, about: { kind: 'check' } },
    ],
    columns: [null, ...compared],
    headings: [comparisonHeadings.party, ...compared.map(comparedHeading)],
  };
}

/** `Nøgle`, `Nøgle B`, `Forskel B`, `Kr. pr. indbygger B`. */
export function comparedHeading({ by, what }: ComparedColumn): string {
  const { key, rate } = comparisonHeadings;
  if (by === 'own') return what === 'rate' ? rate : key;
  const of = comparedHeadings(by);
  return what === 'amount' ? of.key : of[what];
}

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

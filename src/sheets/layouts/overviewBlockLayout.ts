import { potHeading } from '../../allocation/pots';
import { populationOf } from '../../parties/inhabitants';
import type { PartyTable } from '../../parties/party';
import type { Settings } from '../../settings/settings';
import { overviewHeadings, rowLabels } from '../../texts/sheetHeadings';
import type { MergedParty, Overview } from '../mergeGroups';
import type { RecipientLine } from '../recipientLines';
import type { RateRow } from '../rateTable';
import { type AboutOf, type BlockColumn, type BlockLayout, potColumns } from './blockLayout';
import { recipientBlockRows } from './recipientBlockRows';

/** `Samlet oversigt`: recipients, subtotals, totals and checks over all groups; kr. per inhabitant where inhabitants are known. */
export function overviewBlockLayout(
  { pots, differences }: Overview,
  lines: readonly RecipientLine<MergedParty>[],
  table: PartyTable,
  { inhabitants }: Pick<Settings, 'inhabitants'>,
  rates: readonly RateRow[] = [],
): BlockLayout<AboutOf<'party' | 'subtotal' | 'difference' | 'total' | 'check'>> {
  const { party, sum, perInhabitant } = overviewHeadings;
  const isPerInhabitant = populationOf(table, inhabitants) !== null;
  const last: BlockColumn[] = isPerInhabitant ? [{ kind: 'perInhabitant', rates }] : [];
  return {
    group: null,
    rows: [
      null,
      ...recipientBlockRows(lines, differences, table),
      { label: rowLabels.total, about: { kind: 'total' } },
      { label: rowLabels.check, about: { kind: 'check' } },
    ],
    columns: [null, ...potColumns([...pots, null]), ...last],
    headings: [party, ...pots.map(potHeading), sum, ...last.map(() => perInhabitant)],
  };
}

import { finding, type Finding } from '../findings/finding';
import { populationOf } from '../parties/inhabitants';
import type { PartyTable } from '../parties/party';
import { MOST_SUBTOTALS, namedColumn, subtotalsOf } from '../parties/subtotals';
import { isCellError } from '../tables/isCellError';
import { nearestName } from '../tables/nearestName';
import type { NamedColumn, Settings } from './settings';
import { SETTING_NAMES } from './settingNames';

/**
 * Whether the columns of `Parter` that `Mellemtotal` and `Indbyggere` name are there and can be used. Errors:
 * `setting-column-unknown`, `subtotal-too-many`, and `driver-not-a-number` at each cell of `Indbyggere` that holds words.
 */
export function checkNamedColumns(
  { subtotal, inhabitants }: Pick<Settings, 'subtotal' | 'inhabitants'>,
  parties: PartyTable,
): Finding[] {
  if (parties.parties.length === 0) return [];
  return [
    ...(subtotal === null ? [] : checkSubtotal(subtotal, parties)),
    ...(inhabitants === null ? [] : checkInhabitants(inhabitants, parties)),
  ];
}

function checkSubtotal(subtotal: NamedColumn, parties: PartyTable): Finding[] {
  const groups = subtotalsOf(parties, subtotal);
  if (groups === null) return [unknown(SETTING_NAMES.subtotal[0], subtotal, parties)];
  if (groups.length <= MOST_SUBTOTALS) return [];
  const params = { heading: subtotal.heading, count: groups.length, limit: MOST_SUBTOTALS };
  return [finding('error', 'subtotal-too-many', subtotal.cell, params)];
}

function checkInhabitants(inhabitants: NamedColumn, parties: PartyTable): Finding[] {
  if (populationOf(parties, inhabitants) === null) {
    return [unknown(SETTING_NAMES.inhabitants[0], inhabitants, parties)];
  }
  const column = namedColumn(parties, inhabitants);
  return (column?.values ?? [])
    .filter(({ text, number }) => number === null && text !== '' && !isCellError(text))
    .map(({ text, cell }) =>
      finding('error', 'driver-not-a-number', cell, { heading: inhabitants.heading, text }),
    );
}

function unknown(name: string, { heading, cell }: NamedColumn, { columns }: PartyTable): Finding {
  const headings = columns.map((column) => column.heading);
  return finding('error', 'setting-column-unknown', cell, {
    name,
    heading,
    suggestion: nearestName(heading, headings),
  });
}

import { finding, type Finding } from '../findings/finding';
import { holdsWordsAlone } from '../parties/holdsWordsAlone';
import { populationColumn } from '../parties/inhabitants';
import type { PartyTable } from '../parties/party';
import { MOST_SUBTOTALS, namedColumn, type SubtotalGroup, subtotalsOf } from '../parties/subtotals';
import { isCellError } from '../tables/isCellError';
import { nearestName } from '../tables/nearestName';
import { nearTexts } from '../tables/nearTexts';
import type { NamedColumn, Settings } from './settings';
import { SETTING_NAMES } from './settingNames';

/**
 * Whether the columns of `Parter` that `Mellemtotal` and `Indbyggere` name are there and can be used. Errors:
 * `setting-column-unknown`, `subtotal-too-many`, `column-of-words`, and `driver-not-a-number` at each cell of `Indbyggere` that holds words.
 * Of a column of inhabitants that nobody names that is a warning, as `number-doubtful` is of any: kr. per inhabitant is
 * shown by it, and nothing is allocated.
 */
export function checkNamedColumns(
  { subtotal, inhabitants }: Pick<Settings, 'subtotal' | 'inhabitants'>,
  parties: PartyTable,
): Finding[] {
  if (parties.parties.length === 0) return [];
  return [
    ...(subtotal === null ? [] : checkSubtotal(subtotal, parties)),
    ...checkInhabitants(inhabitants, parties),
  ];
}

function checkSubtotal(subtotal: NamedColumn, parties: PartyTable): Finding[] {
  const groups = subtotalsOf(parties, subtotal);
  if (groups === null) return [unknown(SETTING_NAMES.subtotal[0], subtotal, parties)];
  if (groups.length <= MOST_SUBTOTALS) return tellOfSubtotals(subtotal, groups, parties);
  const params = { heading: subtotal.heading, count: groups.length, limit: MOST_SUBTOTALS };
  return [finding('error', 'subtotal-too-many', subtotal.cell, params)];
}

/** Subtotals of one recipient each, recipients that stand in none, and names that are nearly alike. */
function tellOfSubtotals(
  subtotal: NamedColumn,
  groups: readonly SubtotalGroup[],
  parties: PartyTable,
): Finding[] {
  const { heading, cell } = subtotal;
  if (groups.length > 1 && groups.every(({ members }) => members.length === 1))
    return [finding('warning', 'subtotal-of-one', cell, { heading })];
  const values = namedColumn(parties, subtotal)?.values ?? [];
  const missing = parties.parties.flatMap(({ index, name }) => {
    const value = values[index];
    if (value?.text !== '') return [];
    return [finding('note', 'group-name-missing', value.cell, { level: heading, party: name })];
  });
  const texts = values.map(({ text, cell: ref }) => ({ text, ref }));
  return [...missing, ...nearTexts(texts, heading)];
}

function checkInhabitants(inhabitants: NamedColumn | null, parties: PartyTable): Finding[] {
  const column = populationColumn(parties, inhabitants);
  if (column === null) {
    return inhabitants === null ? [] : [unknown(SETTING_NAMES.inhabitants[0], inhabitants, parties)];
  }
  if (inhabitants !== null && holdsWordsAlone(column)) {
    return [finding('error', 'column-of-words', inhabitants.cell, { heading: column.heading })];
  }
  return column.values.flatMap(({ text, number, doubt, cell }): Finding[] => {
    if (doubt !== undefined) return [finding('warning', 'number-doubtful', cell, { text, doubt })];
    if (number !== null || text === '' || isCellError(text)) return [];
    const severity = inhabitants === null ? 'warning' : 'error';
    return [finding(severity, 'driver-not-a-number', cell, { heading: column.heading, text })];
  });
}

function unknown(name: string, { heading, cell }: NamedColumn, { columns }: PartyTable): Finding {
  const headings = columns.map((column) => column.heading);
  return finding('error', 'setting-column-unknown', cell, {
    name,
    heading,
    suggestion: nearestName(heading, headings),
  });
}

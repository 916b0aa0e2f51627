import { finding, type Finding } from '../findings/finding';
import type { AmountUnit } from '../money/amountUnit';
import { exactAsDouble } from '../money/exactAsDouble';
import type { Ore } from '../money/ore';
import type { Heading } from '../tables/headings/heading';
import { isCellError } from '../tables/isCellError';
import { readAmount } from '../tables/readAmount';
import type { PartyTable, PartyValue, PartyColumn } from './party';
import { readHeading } from '../tables/headings/readHeading';

/**
 * What each recipient has paid on account in a year, øre by `Party.index`, from the column `Betalt <år>`; null where
 * there is none. A blank cell counts as 0 (`paid-empty`, a warning). Other findings as `readAmount` adds them, and
 * `number-doubtful` where its neighbours make a number doubtful.
 * @param unit what amounts are in whose heading gives no unit.
 */
export function paidIn(
  table: PartyTable,
  year: number,
  unit: AmountUnit | null,
  findings: Finding[],
): readonly Ore[] | null {
  const found = paidColumn(table, year);
  if (found === null) return null;
  const { heading, values } = found.column;
  const inUnit = { ...found.heading, unit: found.heading.unit ?? unit };
  return table.parties.map(({ index, name }) => {
    const value = values[index];
    if (value === undefined || isCellError(value.text)) return 0;
    // A unit that has been read already is not read again.
    const read = value.hasUnit === true ? { ...found.heading, unit: null } : inUnit;
    if (value.text !== '') return amountOf(value, read, findings);
    findings.push(finding('warning', 'paid-empty', value.cell, { heading, party: name }));
    return 0;
  });
}

function amountOf(
  { text, number, doubt, cell }: PartyValue,
  { unit, text: heading }: Heading,
  findings: Finding[],
): Ore {
  // Among its neighbours 1,150 may be an English 1.150; what has been paid is not guessed.
  if (doubt !== undefined) {
    findings.push(finding('error', 'number-doubtful', cell, { text, doubt }));
    return 0;
  }
  const value = number === null ? text : exactAsDouble(number);
  const typed = { value, text, isError: false, format: 'General', ref: cell };
  return readAmount(typed, findings, { unit, heading }) ?? 0;
}

/** The column `Betalt <år>` of a year, and its heading as it is read; null where there is none. */
export function paidColumn(
  { columns }: PartyTable,
  year: number,
): { readonly column: PartyColumn; readonly heading: Heading } | null {
  for (const column of columns) {
    const heading = readHeading(column.heading);
    if (heading.role === 'paid' && heading.year === year) return { column, heading };
  }
  return null;
}

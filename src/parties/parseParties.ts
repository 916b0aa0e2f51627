import { remembered } from '../cells/remembered';
import { readNumberFormat } from '../cells/numberFormat';
import { finding, type Finding, type Parsed } from '../findings/finding';
import { unitOfWords, ZEROS } from '../money/amountUnit';
import { type NumberCell, readNumbers } from '../money/readNumbers';
import { unmarked, unmarkedText } from '../tables/emptyMark';
import { foldText } from '../tables/foldText';
import { nearTexts } from '../tables/nearTexts';
import { plainHeading } from '../tables/headings/plainHeading';
import { readRequiredText } from '../tables/readRequiredText';
import { readTable } from '../tables/readTable';
import { repeatedHeadings } from '../tables/repeatedHeadings';
import { unreadColumns } from '../tables/unreadColumns';
import { shownText } from '../tables/shownText';
import { cellAt, fieldCell, fieldText, type Table } from '../tables/table';
import type { CellValue, Grid } from '../cells/grid';
import type { Party, PartyColumn, PartyTable, PartyValue } from './party';
import { PART, PARTY_LAYOUT, SECTOR, type PartyField } from './partyLayout';
import { parseExactNumber } from '../money/parseExactNumber';
import { withoutTotals } from '../tables/totals/withoutTotals';
import type { SummedRow } from '../tables/totals/summedRow';

/** All of Denmark's municipalities, regions and clusters are some hundreds; more rows than this are a range picked by mistake. */
export const MOST_PARTIES = 2000;

/**
 * Reads `Parter`: the recipients in their order, and every column both as text to group by and as a number to weigh by.
 * Two recipients may have the same name in two sectors, but not in one (`party-twice`). A blank sector is reported
 * where a key splits by it, not here.
 */
export function parseParties(grid: Grid): Parsed<PartyTable> {
  const { value: whole, findings: tableFindings } = readTable(grid, PARTY_LAYOUT);
  const findings = [...tableFindings, ...repeatedHeadings(whole)];
  const table = recipientsWithoutTotals(whole, findings);
  const rows = table.rows.slice(0, MOST_PARTIES);
  const sectors = new Map<string, string>();
  const parties = !table.columns.has('part')
    ? []
    : rows.map((row, index): Party => {
        const part = fieldCell(table, row, 'part') ?? cellAt(table.grid, row, 0);
        const name = readRequiredText(part, PART, findings);
        const cell = fieldCell(table, row, 'sector');
        const typed = cell === null || cell.isError ? '' : cell.text;
        return { index, name, sector: remembered(sectors, foldText(typed), () => typed), cell: part.ref };
      });
  findings.push(...partiesTwice(parties), ...tooManyParties(table));
  findings.push(...unreadColumns(table, findings, 'others'));
  const sectorCells = rows.flatMap((row) => fieldCell(table, row, 'sector') ?? []);
  findings.push(...nearTexts(sectorCells, SECTOR));
  sectors.delete('');
  return { value: { parties, sectors: [...sectors.values()], columns: readColumns(table, rows) }, findings };
}

function partiesTwice(parties: readonly Party[]): Finding[] {
  const firsts = new Map<string, Party>();
  return parties.flatMap((party) => {
    if (party.name === '') return [];
    const identity = JSON.stringify([foldText(party.name), foldText(party.sector)]);
    const first = firsts.get(identity);
    if (first !== undefined) {
      return [finding('error', 'party-twice', party.cell, { name: party.name, first: first.cell })];
    }
    firsts.set(identity, party);
    return [];
  });
}

function tooManyParties(table: Table<PartyField>): Finding[] {
  const beyond = table.rows[MOST_PARTIES];
  if (beyond === undefined) return [];
  const { ref } = cellAt(table.grid, beyond, table.columns.get('part') ?? 0);
  return [finding('error', 'too-many-parties', ref, { count: table.rows.length, limit: MOST_PARTIES })];
}

function readColumns(table: Table<PartyField>, rows: readonly number[]): PartyColumn[] {
  const known = [
    { heading: PART, column: table.columns.get('part') },
    { heading: SECTOR, column: table.columns.get('sector') },
  ];
  const extras = table.extras.map(({ heading, column, read }) => {
    const plain = plainHeading(read);
    return { ...readColumn(table, rows, heading, column), ...(plain === heading ? {} : { plain }) };
  });
  const first = known.flatMap(({ heading, column }) =>
    column === undefined ? [] : [readColumn(table, rows, heading, column)],
  );
  return [...first, ...extras];
}

function readColumn(
  table: Table<PartyField>,
  rows: readonly number[],
  heading: string,
  column: number,
): PartyColumn {
  const cells = rows.map((row) => cellAt(table.grid, row, column));
  const kinds = cells.map(({ value, format }) =>
    typeof value === 'number' ? readNumberFormat(format).kind : 'number',
  );
  const unit = table.headings[column]?.unit ?? null;
  const numbers = readNumbers(
    cells.map(({ value, text, format }, index) => ({
      value: text === '' || kinds[index] === 'date' ? '' : value,
      isPercent: kinds[index] === 'percent',
      ...unitOfFormat(value, format),
    })),
    unit === null ? null : ZEROS[unit],
  );
  const values = cells.map(({ value, text: typed, format, ref }, index): PartyValue => {
    const isDate = kinds[index] === 'date';
    const text = isDate ? shownText(value, format) : unmarkedText(typed);
    const { number = null, doubt = null, hasUnit = false } = numbers[index] ?? {};
    const told = isDate ? 'date' : doubt;
    const own = { ...leadingZeros(value, text, format), ...(hasUnit ? { hasUnit } : {}) };
    const read = { text, number, cell: ref, ...own };
    return told === null ? read : { ...read, doubt: told };
  });
  return { heading, values };
}

/** The unit that a number's format shows beside it; one that hides zeros too shows the number as it is. */
function unitOfFormat(value: CellValue, format: string): Pick<NumberCell, 'zeros'> {
  if (typeof value !== 'number' || format === 'General') return {};
  const { words, hiddenZeros } = readNumberFormat(format);
  const unit = words === '' ? null : unitOfWords(words);
  return unit === null ? {} : { zeros: Math.max(0, ZEROS[unit] - hiddenZeros) };
}

/** A format of zeros alone shows as many digits: 751 as `0751`. */
function leadingZeros(value: CellValue, text: string, format: string): { readonly shown?: string } {
  const isPadded = typeof value === 'number' && /^0{2,}$/.test(format) && /^\d+$/.test(text);
  return isPadded && text.length < format.length ? { shown: text.padStart(format.length, '0') } : {};
}

/** The recipients without rows that only add up others (`Kommuner i alt`), which would take a share of their own. */
function recipientsWithoutTotals(table: Table<PartyField>, findings: Finding[]): Table<PartyField> {
  const rows = table.rows.map((row) => summedRow(table, row));
  const headings = table.extras.map(({ heading }) => heading);
  return withoutTotals(table, 'parties', 'part', rows, headings, findings);
}

function summedRow(table: Table<PartyField>, row: number): SummedRow {
  const part = fieldCell(table, row, 'part');
  const sector = foldText(fieldText(table, row, 'sector'));
  const cells = table.extras.map(({ column }) => cellAt(table.grid, row, column));
  const figures = cells.map(({ value, text }) => (text === '' ? NaN : numberOf(value)));
  const groupings = cells.filter((cell, index) => unmarked(cell).text !== '' && Number.isNaN(figures[index]));
  const groups = groupings.map(({ text }) => foldText(text));
  // A region's share of a cluster is what its municipalities add up to, and no sum of them.
  const inSector = groups.map((group) => `${sector}\n${group}`);
  return {
    name: part?.text ?? '',
    isComplete: sector !== '',
    groups: [sector, ...groups, ...inSector].filter((group) => group !== ''),
    within: table.columns.has('sector') ? [sector, ...inSector] : null,
    figures: Float64Array.from(figures),
  };
}

function numberOf(value: string | number | boolean): number {
  if (typeof value === 'number') return value;
  const number = parseExactNumber(value);
  return number === null ? NaN : Number(number.coefficient) / 10 ** number.decimals;
}

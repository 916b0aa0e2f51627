import { finding } from '../findings/finding';
import { EXACT_ZERO, type ExactNumber, sumExact } from '../money/exactNumber';
import { driverYear } from '../parties/driverYear';
import { holdsWordsAlone } from '../parties/holdsWordsAlone';
import type { PartyColumn, PartyTable } from '../parties/party';
import { isCellError } from '../tables/isCellError';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import { columnOf, partyHeadings } from './columnOf';
import { datedHeading, datedText } from './datedColumn';
import type { DatedColumn, KeyStep } from './distributionKey';
import type { LevelGroup } from './groupsAt';
import { ofStandard } from './ofStandard';
import type { Taking } from './taking';

const EQUALLY = 'ligeligt';

/** Doubts about a cell whose number is used nevertheless. */
const AS_IT_STANDS = new Set<string>(['three decimals', 'no percent sign']);

/**
 * Each group's weight by a driver: the sum of its members' numbers. `Folketal {år-2}` reads `Folketal 2019` for 2021.
 * An empty cell weighs 0 (`driver-empty`, a warning). Errors: `driver-unknown`, `driver-needs-year`,
 * `column-of-words`, `driver-not-a-number`, `driver-negative`, and `number-doubtful`, which is a warning where a number is
 * used as it stands.
 */
export function driverWeights(
  step: Pick<KeyStep, 'cells' | 'standardWeight'>,
  driver: DatedColumn,
  groups: readonly LevelGroup[],
  taking: Taking,
): ExactNumber[] {
  const { year, parties, label, findings } = taking;
  const { weight: cell } = step.cells;
  const standard = ofStandard(step);
  const heading = datedHeading(driver, year);
  if (heading === null) {
    const params = { heading: datedText(driver), label, ...standard };
    findings.push(finding('error', 'driver-needs-year', cell, params));
    return [];
  }
  const column = columnOf(parties, heading);
  if (column === null) {
    const suggestion = foldText(heading).startsWith('lige') ? EQUALLY : columnMeant(driver, heading, parties);
    findings.push(finding('error', 'driver-unknown', cell, { heading, suggestion, ...standard }));
    return [];
  }
  // What nobody named is mended where it stands.
  if (step.standardWeight !== 'default' && holdsWordsAlone(column)) {
    findings.push(finding('error', 'column-of-words', cell, { heading }));
    return [];
  }
  return groups.map(({ members }) => sumExact(members.map((index) => driverOf(column, index, taking))));
}

/** The column that was probably meant: `Folketal {år}` where there are only `Folketal 2020` and `Folketal 2021`. */
function columnMeant(driver: DatedColumn, heading: string, parties: PartyTable): string | null {
  const isDated =
    driver.yearOffset === null && parties.columns.some((column) => driverYear(column, heading) !== null);
  return isDated
    ? datedText({ heading, yearOffset: 0 })
    : nearestName(heading, [...partyHeadings(parties), EQUALLY]);
}

function driverOf(
  { heading, values }: PartyColumn,
  index: number,
  { parties, findings }: Taking,
): ExactNumber {
  const value = values[index];
  if (value === undefined) return EXACT_ZERO;
  const { text, number, cell, doubt } = value;
  if (doubt !== undefined) {
    const severity = AS_IT_STANDS.has(doubt) ? 'warning' : 'error';
    findings.push(finding(severity, 'number-doubtful', cell, { text, doubt }));
  } else if (number === null && text === '') {
    const party = parties.parties[index]?.name ?? '';
    findings.push(finding('warning', 'driver-empty', cell, { heading, party }));
  } else if (number === null && !isCellError(text)) {
    // An Excel error has been reported by the reader of `Parter`.
    findings.push(finding('error', 'driver-not-a-number', cell, { heading, text }));
  } else if (number !== null && number.coefficient < 0n) {
    findings.push(finding('error', 'driver-negative', cell, { heading, text }));
  }
  return number ?? EXACT_ZERO;
}

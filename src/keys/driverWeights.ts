import type { Year } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import { EXACT_ZERO, type ExactNumber } from '../money/exactNumber';
import { sumExact } from '../money/sumExact';
import { driverYear } from '../parties/driverYear';
import type { PartyColumn, PartyTable } from '../parties/party';
import { isCellError } from '../tables/isCellError';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import { columnOf, partyHeadings } from './columnOf';
import { datedHeading, datedText } from './datedColumn';
import type { KeyStep, PlainWeighting } from './distributionKey';
import type { LevelGroup } from './groupsAt';
import { ofStandard } from './ofStandard';

type Driver = Extract<PlainWeighting, { readonly kind: 'driver' }>;

const EQUALLY = 'ligeligt';

/** Doubts about a cell whose number is used nevertheless. */
const AS_IT_STANDS = new Set<string>(['three decimals', 'no percent sign']);

/**
 * Each group's weight by a driver: the sum of its members' numbers. `Folketal {år-2}` reads `Folketal 2019` for 2021.
 * An empty cell weighs 0 (`driver-empty`, a warning). Errors: `driver-unknown`, `driver-needs-year`,
 * `driver-not-a-number`, `driver-negative`, and `number-doubtful`, which is a warning where a number is used as it stands.
 * @param label the cost row that is being allocated, for the message where the driver needs a year and it has none.
 */
export function driverWeights(
  step: KeyStep,
  driver: Driver,
  groups: readonly LevelGroup[],
  year: Year,
  parties: PartyTable,
  label: string,
  findings: Finding[],
): ExactNumber[] {
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
  return groups.map(({ members }) =>
    sumExact(members.map((index) => driverOf(column, index, parties, findings))),
  );
}

/** The column that was probably meant: `Folketal {år}` where there are only `Folketal 2020` and `Folketal 2021`. */
function columnMeant(driver: Driver, heading: string, parties: PartyTable): string | null {
  const isDated =
    driver.yearOffset === null && parties.columns.some((column) => driverYear(column, heading) !== null);
  return isDated
    ? datedText({ heading, yearOffset: 0 })
    : nearestName(heading, [...partyHeadings(parties), EQUALLY]);
}

function driverOf(column: PartyColumn, index: number, parties: PartyTable, findings: Finding[]): ExactNumber {
  const value = column.values[index];
  const { heading } = column;
  if (value === undefined) return EXACT_ZERO;
  const { text, number, cell, doubt } = value;
  if (doubt !== undefined) {
    const severity = AS_IT_STANDS.has(doubt) ? 'warning' : 'error';
    findings.push(finding(severity, 'number-doubtful', cell, { text, doubt }));
    return number ?? EXACT_ZERO;
  }
  if (number === null) {
    if (text === '') {
      const party = parties.parties[index]?.name ?? '';
      findings.push(finding('warning', 'driver-empty', cell, { heading, party }));
    } else if (!isCellError(text)) {
      // An Excel error has been reported by the reader of `Parter`.
      findings.push(finding('error', 'driver-not-a-number', cell, { heading, text }));
    }
    return EXACT_ZERO;
  }
  if (number.coefficient < 0n) {
    findings.push(finding('error', 'driver-negative', cell, { heading, text }));
  }
  return number;
}

import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import type { Bounds } from '../money/bounds';
import type { Ore } from '../money/ore';
import { holdsWordsAlone } from '../parties/holdsWordsAlone';
import type { PartyColumn, PartyValue } from '../parties/party';
import { isCellError } from '../tables/isCellError';
import { nearestName } from '../tables/nearestName';
import { boundInColumn } from './parseBound';
import { columnOf, partyHeadings } from './columnOf';
import { datedHeading, datedText } from './datedColumn';
import type { Bound, KeyStep } from './distributionKey';
import type { LevelGroup } from './groupsAt';
import type { Taking } from './taking';

/**
 * What each group gets at least and at most by a step, in øre; null where the step has no bounds. A column of `Parter`
 * gives each group the sum of its members' amounts in kr.; a blank cell is no bound. Errors: `bound-unknown`,
import { holdsWordsAlone } from '../parties/holdsWordsAlone';
 * `column-needs-year`, `bound-not-an-amount`, `bounds-crossed`.
 */
export function stepBounds(
  step: KeyStep,
  groups: readonly LevelGroup[],
  { year, parties, label, findings }: Taking,
): Bounds | null {
  const { least, most, cells } = step;
  if (least === null && most === null) return null;
  const limits = (bound: Bound | null, none: Ore, cell: CellRef): Float64Array => {
    const forAll = new Float64Array(groups.length).fill(bound?.kind === 'amount' ? bound.amount : none);
    if (bound?.kind !== 'column') return forAll;
    const heading = datedHeading(bound, year);
    const column = heading === null ? null : columnOf(parties, heading);
    if (heading === null) {
      findings.push(finding('error', 'column-needs-year', cell, { heading: datedText(bound), label }));
    } else if (column === null) {
      const suggestion = nearestName(heading, partyHeadings(parties));
      findings.push(finding('error', 'bound-unknown', cell, { text: heading, suggestion }));
    } else if (holdsWordsAlone(column)) {
      findings.push(finding('error', 'column-of-words', cell, { heading }));
    } else {
      return Float64Array.from(groups, ({ members }) => sumOf(column, members, none, findings));
    }
    return forAll;
  };
  const bounds = { least: limits(least, 0, cells.least), most: limits(most, Infinity, cells.most) };
  const at = groups.findIndex((_, i) => (bounds.least[i] ?? 0) > (bounds.most[i] ?? Infinity));
  if (at >= 0) {
    const params = { name: groups[at]?.name ?? '', least: bounds.least[at] ?? 0, most: bounds.most[at] ?? 0 };
    findings.push(finding('error', 'bounds-crossed', least === null ? cells.most : cells.least, params));
  }
  return bounds;
}

function sumOf(column: PartyColumn, members: readonly number[], none: Ore, findings: Finding[]): Ore {
  return members.reduce((sum, index) => {
    const value = column.values[index];
    return sum + (value === undefined ? none : amountOf(value, column.heading, none, findings));
  }, 0);
}

function amountOf(value: PartyValue, heading: string, none: Ore, findings: Finding[]): Ore {
  const { text, cell } = value;
  // An Excel error has been reported by the reader of `Parter`.
  if (text === '' || isCellError(text)) return none;
  const ore = boundInColumn(value);
  if (ore !== null && ore >= 0) return ore;
  findings.push(finding('error', 'bound-not-an-amount', cell, { heading, text }));
  return none;
}

import { fingerprint } from '../cells/fingerprint';
import type { Grid } from '../cells/grid';
import { type CalculationChoices, costNames, inputNames } from './inputNames';
import type { WorkbookState } from '../cells/workbookState';

/** Excel's limit for a text in a formula, which is what the hidden name holds. */
const LONGEST_TEXT = 255;

/**
 * What the sheets of a calculation are made from, in few characters: a fingerprint of the cells of every input range
 * and of what was chosen, and then the names of the ranges with cost rows: `9f2b… Omkostninger Drift`.
 */
export function inputFingerprint(state: WorkbookState, choices: CalculationChoices): string {
  const grids = inputNames(choices).flatMap((name) => {
    const grid = state.grids.get(name);
    return grid === undefined ? [] : [[[name]], givenValues(grid)];
  });
  const chosen = [choices.key ?? '', choices.unit ?? ''];
  const text = [fingerprint([...grids, [chosen]]), ...costNames(choices)].join(' ');
  return text.length <= LONGEST_TEXT ? text : text.slice(0, text.indexOf(' '));
}

/** What has been put in: without what is read from sheets of ours, which changes whenever they are written. */
function givenValues({ values, fromOurs = [] }: Grid): Grid['values'] {
  if (fromOurs.length === 0) return values;
  const rows = values.map((row) => [...row]);
  for (const { row, column } of fromOurs) {
    const line = rows[row];
    if (line !== undefined) line[column] = '';
  }
  return rows;
}

/** The ranges with cost rows that a fingerprint says were used; null where it does not say. Names have no spaces. */
export function fingerprintedCosts(text: string): readonly string[] | null {
  const [, ...names] = text.split(' ');
  return names.length === 0 ? null : names;
}

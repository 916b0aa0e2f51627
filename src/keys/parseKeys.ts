import { remembered } from '../cells/remembered';
import type { CellRef } from '../findings/cellRef';
import { finding, type Finding, type Parsed } from '../findings/finding';
import { foldText } from '../tables/foldText';
import { readRequiredText } from '../tables/readRequiredText';
import { readTable } from '../tables/readTable';
import { unreadColumns } from '../tables/unreadColumns';
import { refAt, fieldCell, fieldText, type Table } from '../tables/table';
import type { Grid } from '../cells/grid';
import type { DistributionKey, KeyStep } from './distributionKey';
import { KEY_LAYOUT, type KeyField, STEP_FIELDS } from './keyLayout';
import { parseKeyStep } from './parseKeyStep';
import { commonYear } from './stepsIn';
import type { KeyDefaults } from './keyDefaults';
import { PART } from '../parties/partyLayout';

/** What a cell of `Trin` holds. */
const STEP_NUMBER = /^[1-9]\d{0,5}$/;

interface KeyDraft {
  readonly name: string;
  readonly cell: CellRef;
  readonly steps: KeyStep[];
}

/**
 * Reads `Nøgler`, a row for every step; no range means no listed keys. A blank `Nøgle` continues the key of the row
 * above, a blank `Trin` is one more than the key's step before it. Each key's steps come in order of their numbers.
 * Only what the range itself can show is checked; levels, drivers and conditions meet `Parter` in `resolveWeights`.
 */
export function parseKeys(grid: Grid | undefined, defaults: KeyDefaults): Parsed<readonly DistributionKey[]> {
  if (grid === undefined) return { value: [], findings: [] };
  const { value: table, findings: tableFindings } = readTable(grid, KEY_LAYOUT);
  const findings = [...tableFindings];
  const drafts = new Map<string, KeyDraft>();
  const keyOfRow = (row: number, above: KeyDraft | null): KeyDraft => {
    const cell = fieldCell(table, row, 'key');
    if (cell?.text === '' && above !== null) return above;
    const name = readRequiredText(cell, 'Nøgle', findings);
    const made = (): KeyDraft => ({ name, cell: cell?.ref ?? refAt(table.grid, row, 0), steps: [] });
    return name === '' ? made() : remembered(drafts, foldText(name), made);
  };
  let current: KeyDraft | null = null;
  for (const row of table.rows) {
    current = keyOfRow(row, current);
    if (hasStep(table, row)) {
      const number = stepNumber(table, row, current, findings);
      const step = parseKeyStep(table, row, current.name, number, defaults, findings);
      const cell = fieldCell(table, row, 'number')?.ref ?? step.cells.level;
      findings.push(...stepTwice(step, current, cell));
      current.steps.push(step);
    }
  }
  const keys = [...drafts.values()].map((draft) => ({
    ...draft,
    steps: [...draft.steps].sort((a, b) => a.number - b.number),
  }));
  const unread = unreadColumns(table, findings, 'others');
  return {
    value: keys,
    findings: [...findings, ...keysWithoutSteps(drafts), ...keys.flatMap(checkSteps), ...unread],
  };
}

/** A row may hold a key's name alone, as a heading above its steps. */
function hasStep(table: Table<KeyField>, row: number): boolean {
  return STEP_FIELDS.some((field) => fieldText(table, row, field) !== '');
}

function stepNumber(table: Table<KeyField>, row: number, key: KeyDraft, findings: Finding[]): number {
  const next = (key.steps.at(-1)?.number ?? 0) + 1;
  const cell = fieldCell(table, row, 'number');
  if (cell === null || cell.isError) return next;
  if (STEP_NUMBER.test(cell.text)) return Number(cell.text);
  if (cell.text !== '') findings.push(finding('error', 'step-number-invalid', cell.ref, { text: cell.text }));
  return next;
}

/** A number stands several times only for years that do not meet. */
function stepTwice({ number, years }: KeyStep, { name: key, steps }: KeyDraft, cell: CellRef): Finding[] {
  for (const other of steps.filter((step) => step.number === number)) {
    const year = commonYear(years, other.years);
    if (year === 'every') return [finding('error', 'step-number-twice', cell, { key, number })];
    if (year !== null) return [finding('error', 'step-years-overlap', cell, { key, number, year })];
  }
  return [];
}

function keysWithoutSteps(drafts: ReadonlyMap<string, KeyDraft>): Finding[] {
  return [...drafts.values()]
    .filter(({ steps }) => steps.length === 0)
    .map(({ name, cell }) => finding('error', 'key-without-steps', cell, { key: name }));
}

/** `key-not-ending-in-part` at the last step of a key if it is not at level `Part`, and at every earlier one that is. Steps whose level is blank have been reported. */
function checkSteps({ name, steps }: DistributionKey): Finding[] {
  const last = steps.at(-1)?.number;
  return steps
    .filter(({ level, number, years }, i) => {
      if (level === PART) return number !== last;
      return level !== '' && (i === steps.length - 1 || (number === last && years !== null));
    })
    .map(({ level, cells }) => finding('error', 'key-not-ending-in-part', cells.level, { key: name, level }));
}

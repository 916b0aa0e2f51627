import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { canonicalLevel } from '../parties/canonicalLevel';
import { refAt, type Cell } from '../tables/cell';
import { readRequiredText } from '../tables/readRequiredText';
import { fieldCell, type Table } from '../tables/table';
import type { Condition, KeyStep, Rounding, Weighting } from './distributionKey';
import type { KeyField } from './keyLayout';
import { parseConditions } from './parseConditions';
import { parseMethod } from './parseMethod';
import { parseRemainder } from './parseRemainder';
import { parseUnit } from './parseUnit';
import { parseWeighting } from './parseWeighting';
import type { KeyDefaults } from './keyDefaults';

/** One row of `Nøgler` as step `number` of `key`; what its rounding leaves blank comes from `defaults`. Findings are added to `findings`; where `Vægt` is wrong the step weighs equally. */
export function parseKeyStep(
  table: Table<KeyField>,
  row: number,
  key: string,
  number: number,
  defaults: KeyDefaults,
  findings: Finding[],
): KeyStep {
  const level = fieldCell(table, row, 'level');
  const weight = fieldCell(table, row, 'weight');
  const only = fieldCell(table, row, 'only');
  const stepRef = level?.ref ?? refAt(table.grid, row, 0);
  if (weight?.text === '') findings.push(finding('error', 'weight-missing', weight.ref, { key, number }));
  return {
    number,
    level: canonicalLevel(readRequiredText(level, 'Niveau', findings)),
    weighting: weightingOf(weight, findings),
    weightText: weight?.text ?? '',
    only: conditionsOf(only, findings),
    rounding: roundingOf(table, row, defaults.rounding, findings),
    cells: {
      level: stepRef,
      weight: weight?.ref ?? stepRef,
      only: only?.ref ?? stepRef,
      remainder: remainderRef(fieldCell(table, row, 'remainder'), defaults) ?? stepRef,
    },
  };
}

/** A name that cannot take the rest is put right where it was written, which may be in `Indstillinger`. */
function remainderRef(cell: Cell | null, defaults: KeyDefaults): CellRef | null {
  const own = cell?.ref ?? null;
  return isFilled(cell) ? own : (defaults.remainderCell ?? own);
}

function weightingOf(cell: Cell | null, findings: Finding[]): Weighting {
  if (isFilled(cell)) {
    const { text, ref } = cell;
    const result = parseWeighting(text);
    if (result.kind === 'weighting') return result.weighting;
    findings.push(
      result.kind === 'not 100'
        ? finding('error', 'split-not-100', ref, { text, sum: result.sum })
        : finding('error', 'weight-invalid', ref, { text }),
    );
  }
  return { kind: 'equal' };
}

function conditionsOf(cell: Cell | null, findings: Finding[]): readonly Condition[] {
  if (!isFilled(cell)) return [];
  return valueOr([], parseConditions(cell.text), 'condition-invalid', cell, findings);
}

function roundingOf(table: Table<KeyField>, row: number, defaults: Rounding, findings: Finding[]): Rounding {
  const unit = fieldCell(table, row, 'unit');
  const method = fieldCell(table, row, 'method');
  const remainder = fieldCell(table, row, 'remainder');
  return {
    unit: isFilled(unit)
      ? valueOr(defaults.unit, parseUnit(unit.value), 'unit-invalid', unit, findings)
      : defaults.unit,
    method: isFilled(method)
      ? valueOr(defaults.method, parseMethod(method.text), 'method-unknown', method, findings)
      : defaults.method,
    remainder: isFilled(remainder) ? parseRemainder(remainder.text) : defaults.remainder,
  };
}

/** The parsed value, or where there is none the fallback and a finding at the cell. */
function valueOr<T>(
  fallback: T,
  parsed: T | null,
  code: 'condition-invalid' | 'unit-invalid' | 'method-unknown',
  { text, ref }: { readonly text: string; readonly ref: CellRef },
  findings: Finding[],
): T {
  if (parsed !== null) return parsed;
  findings.push(finding('error', code, ref, { text }));
  return fallback;
}

function isFilled(cell: Cell | null): cell is Cell {
  return cell !== null && cell.text !== '' && !cell.isError;
}

import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { canonicalLevel } from '../parties/canonicalLevel';
import { refAt, type Cell } from '../tables/cell';
import { readRequiredText } from '../tables/readRequiredText';
import { fieldCell, type Table } from '../tables/table';
import { saysUnit } from '../tables/saysUnit';
import { zerosShown } from '../tables/zerosShown';
import type { Ore } from '../money/ore';
import type { BareAmount, Bound, Condition, KeyStep, Rounding, StepYears } from './distributionKey';
import type { KeyField } from './keyLayout';
import { parseBound } from './parseBound';
import { parseConditions } from './parseConditions';
import { parseMethod } from './parseMethod';
import { parseRemainder } from './parseRemainder';
import { parseStepYear } from './parseStepYear';
import { parseUnit } from './parseUnit';
import { parseWeighting, type WeightingResult } from './parseWeighting';
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
  const least = fieldCell(table, row, 'least');
  const most = fieldCell(table, row, 'most');
  const only = fieldCell(table, row, 'only');
  const stepRef = level?.ref ?? refAt(table.grid, row, 0);
  const weighed = weightingOf(weight, findings);
  const bounds = { least: boundOf(least, findings), most: boundOf(most, findings) };
  if (weight?.text === '') findings.push(finding('error', 'weight-missing', weight.ref, { key, number }));
  return {
    number,
    level: canonicalLevel(readRequiredText(level, 'Niveau', findings)),
    weighting: weighed.weighting,
    base: weighed.base,
    weightText: weight?.text ?? '',
    ...bounds,
    years: yearsOf(fieldCell(table, row, 'from'), fieldCell(table, row, 'until'), findings),
    only: conditionsOf(only, findings),
    rounding: roundingOf(table, row, defaults.rounding, findings),
    ...typedRounding(table, row),
    ...bareAmounts([
      { heading: 'Mindst', cell: least, amount: bareBound(least, bounds.least) },
      { heading: 'Højst', cell: most, amount: bareBound(most, bounds.most) },
      { heading: 'Vægt', cell: weight, amount: weighed.isBare === true ? weighed.base : 0 },
    ]),
    cells: {
      level: stepRef,
      weight: weight?.ref ?? stepRef,
      least: least?.ref ?? stepRef,
      most: most?.ref ?? stepRef,
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

type Understood = Extract<WeightingResult, { readonly kind: 'weighting' }>;

function weightingOf(cell: Cell | null, findings: Finding[]): Understood {
  if (isFilled(cell)) {
    const { text, ref } = cell;
    const result = parseWeighting(text);
    if (result.kind === 'weighting') return result;
    findings.push(weightFinding(result, text, ref));
  }
  return { kind: 'weighting', weighting: { kind: 'equal' }, base: 0 };
}

function weightFinding(result: Exclude<WeightingResult, Understood>, text: string, ref: CellRef): Finding {
  switch (result.kind) {
    case 'not 100':
      return finding('error', 'split-not-100', ref, { text, sum: result.sum });
    case 'doubtful':
      return finding('error', 'number-doubtful', ref, { text: result.text, doubt: result.doubt });
    case 'invalid':
      return finding('error', 'weight-invalid', ref, { text });
  }
}

function boundOf(cell: Cell | null, findings: Finding[]): Bound | null {
  if (!isFilled(cell)) return null;
  const zeros = zerosShown(cell);
  // A date has been told of where the table was read.
  if (zeros === 'date') return null;
  const bound = zeros === 'no amount' ? null : parseBound(cell.value, zeros);
  if (bound?.kind !== 'doubtful') return valueOr(null, bound, 'bound-invalid', cell, findings);
  findings.push(finding('error', 'number-doubtful', cell.ref, { text: cell.text, doubt: bound.doubt }));
  return null;
}

function yearsOf(from: Cell | null, until: Cell | null, findings: Finding[]): StepYears | null {
  const yearOf = (cell: Cell | null): number | null =>
    isFilled(cell) ? valueOr(null, parseStepYear(cell.text), 'step-year-invalid', cell, findings) : null;
  const span = { from: yearOf(from), until: yearOf(until) };
  if (span.from === null && span.until === null) return null;
  if (until !== null && span.from !== null && span.until !== null && span.from > span.until) {
    findings.push(finding('error', 'step-years-reversed', until.ref, { from: span.from, until: span.until }));
  }
  return span;
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
      ? valueOr(defaults.unit, unitOf(unit), 'unit-invalid', unit, findings)
      : defaults.unit,
    method: isFilled(method)
      ? valueOr(defaults.method, parseMethod(method.text), 'method-unknown', method, findings)
      : defaults.method,
    remainder: isFilled(remainder) ? parseRemainder(remainder.text) : defaults.remainder,
  };
}

/** The unit of a cell whose number may show in thousands; a percentage is none, and a date has been told of. */
function unitOf(cell: Cell): Ore | null {
  const zeros = zerosShown(cell);
  return typeof zeros === 'number' ? parseUnit(cell.value, zeros) : zeros === 'date' ? 1 : null;
}

function typedRounding(table: Table<KeyField>, row: number): Pick<KeyStep, 'typed'> {
  const filled = (['unit', 'method', 'remainder'] as const).flatMap((field) => {
    const cell = fieldCell(table, row, field);
    return isFilled(cell) ? [[field, { text: cell.text, cell: cell.ref }] as const] : [];
  });
  return filled.length === 0 ? {} : { typed: Object.fromEntries(filled) };
}

/** The amount of a bound without a unit; 0 for any other. */
function bareBound(cell: Cell | null, bound: Bound | null): Ore {
  return cell !== null && bound?.kind === 'amount' && !saysUnit(cell) ? bound.amount : 0;
}

/** Those that are something. */
function bareAmounts(
  all: readonly { readonly heading: string; readonly cell: Cell | null; readonly amount: Ore }[],
): Pick<KeyStep, 'bare'> {
  const bare = all.flatMap(({ heading, cell, amount }): BareAmount[] =>
    cell === null || amount === 0 ? [] : [{ heading, text: cell.text, cell: cell.ref, amount }],
  );
  return bare.length === 0 ? {} : { bare };
}

/** The parsed value, or where there is none the fallback and a finding at the cell. */
function valueOr<T>(
  fallback: T,
  parsed: T | null,
  code: 'condition-invalid' | 'unit-invalid' | 'method-unknown' | 'bound-invalid' | 'step-year-invalid',
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

import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { canonicalLevel } from '../parties/partyLayout';
import { fieldUnit } from '../tables/fieldUnit';
import { readRequiredText } from '../tables/readRequiredText';
import { type Cell, isFilled, refAt, fieldCell, type Table } from '../tables/table';
import { saysUnit } from '../tables/saysUnit';
import { zerosShown } from '../tables/zerosShown';
import { type AmountUnit, ZEROS } from '../money/amountUnit';
import type { Ore } from '../money/ore';
import { plainText } from '../money/plainText';
import { budgetYearOf } from '../tables/headings/budgetYears';
import type { BareAmount, Bound, KeyStep, StepYears } from './distributionKey';
import type { KeyField } from './keyLayout';
import { parseBound } from './parseBound';
import { parseConditions } from './parseConditions';
import { parseMethod, parseRemainder, parseUnit } from './parseRounding';
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
  const cellOf = (field: KeyField): Cell | null => fieldCell(table, row, field);
  /** What a filled cell says; the fallback where it is blank, and where it is wrong, with a finding. */
  const read = <T>(field: KeyField, fallback: T, parse: (cell: Cell) => T | null, code: WrongCode): T => {
    const cell = cellOf(field);
    if (!isFilled(cell)) return fallback;
    const parsed = parse(cell);
    if (parsed === null) findings.push(finding('error', code, cell.ref, { text: cell.text }));
    return parsed ?? fallback;
  };
  const yearOf = (field: KeyField): number | null =>
    read(field, null, ({ text }) => budgetYearOf(plainText(text)), 'step-year-invalid');
  const [level, weight, least, most] = [cellOf('level'), cellOf('weight'), cellOf('least'), cellOf('most')];
  const remainder = cellOf('remainder');
  const { unit, method, remainder: rule } = defaults.rounding;
  const stepRef = level?.ref ?? refAt(table.grid, row, 0);
  const weighed = weightingOf(table, row, findings);
  const bounds = {
    least: boundOf(table, row, 'least', findings),
    most: boundOf(table, row, 'most', findings),
  };
  if (weight?.text === '') findings.push(finding('error', 'weight-missing', weight.ref, { key, number }));
  return {
    number,
    level: canonicalLevel(readRequiredText(level, 'Niveau', findings)),
    weighting: weighed.weighting,
    base: weighed.base,
    weightText: weight?.text ?? '',
    ...bounds,
    years: spanOf(yearOf('from'), yearOf('until'), cellOf('until'), findings),
    only: read('only', [], ({ text }) => parseConditions(text), 'condition-invalid'),
    rounding: {
      unit: read('unit', unit, (cell) => unitOf(cell, fieldUnit(table, 'unit')), 'unit-invalid'),
      method: read('method', method, ({ text }) => parseMethod(text), 'method-unknown'),
      remainder: isFilled(remainder) ? parseRemainder(remainder.text) : rule,
    },
    ...typedRounding(table, row),
    ...bareAmounts(table, row, {
      least: amountOf(bounds.least),
      most: amountOf(bounds.most),
      weight: weighed.isBare === true ? weighed.base : 0,
    }),
    cells: {
      level: stepRef,
      weight: weight?.ref ?? stepRef,
      least: least?.ref ?? stepRef,
      most: most?.ref ?? stepRef,
      only: cellOf('only')?.ref ?? stepRef,
      // A name that cannot take the rest is put right where it was written, which may be in `Indstillinger`.
      remainder: (isFilled(remainder) ? null : defaults.remainderCell) ?? remainder?.ref ?? stepRef,
    },
  };
}

/** What is told of a cell that says something else than it should. */
type WrongCode = 'condition-invalid' | 'unit-invalid' | 'method-unknown' | 'step-year-invalid';

type Understood = Extract<WeightingResult, { readonly kind: 'weighting' }>;

function weightingOf(table: Table<KeyField>, row: number, findings: Finding[]): Understood {
  const cell = fieldCell(table, row, 'weight');
  if (isFilled(cell)) {
    const { text, ref } = cell;
    const result = parseWeighting(text, ZEROS[fieldUnit(table, 'weight') ?? 'kr']);
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

function boundOf(
  table: Table<KeyField>,
  row: number,
  field: 'least' | 'most',
  findings: Finding[],
): Bound | null {
  const cell = fieldCell(table, row, field);
  if (!isFilled(cell)) return null;
  const zeros = zerosShown(cell, fieldUnit(table, field));
  // A date has been told of where the table was read.
  if (zeros === 'date') return null;
  const bound = zeros === 'no amount' ? null : parseBound(cell.value, zeros);
  const { text, ref } = cell;
  if (bound === null) findings.push(finding('error', 'bound-invalid', ref, { text }));
  if (bound?.kind !== 'doubtful') return bound;
  findings.push(finding('error', 'number-doubtful', ref, { text, doubt: bound.doubt }));
  return null;
}

function spanOf(
  from: number | null,
  until: number | null,
  cell: Cell | null,
  findings: Finding[],
): StepYears | null {
  if (from === null && until === null) return null;
  if (cell !== null && from !== null && until !== null && from > until) {
    findings.push(finding('error', 'step-years-reversed', cell.ref, { from, until }));
  }
  return { from, until };
}

/** The unit of a cell whose number may show in thousands, or be so by its heading; a percentage is none, and a date has been told of. */
function unitOf(cell: Cell, ofHeading: AmountUnit | null): Ore | null {
  const zeros = zerosShown(cell, ofHeading);
  return typeof zeros === 'number' ? parseUnit(cell.value, zeros) : zeros === 'date' ? 1 : null;
}

function typedRounding(table: Table<KeyField>, row: number): Pick<KeyStep, 'typed'> {
  const filled = (['unit', 'method', 'remainder'] as const).flatMap((field) => {
    const cell = fieldCell(table, row, field);
    return isFilled(cell) ? [[field, { text: cell.text, cell: cell.ref }] as const] : [];
  });
  return filled.length === 0 ? {} : { typed: Object.fromEntries(filled) };
}

function amountOf(bound: Bound | null): Ore {
  return bound?.kind === 'amount' ? bound.amount : 0;
}

const AMOUNT_FIELDS = [
  ['least', 'Mindst'],
  ['most', 'Højst'],
  ['weight', 'Vægt'],
] as const;

/** Those that are something, and whose unit neither cell nor heading says. */
function bareAmounts(
  table: Table<KeyField>,
  row: number,
  amounts: Readonly<Record<'least' | 'most' | 'weight', Ore>>,
): Pick<KeyStep, 'bare'> {
  const bare = AMOUNT_FIELDS.flatMap(([field, heading]): BareAmount[] => {
    const cell = fieldCell(table, row, field);
    const amount = amounts[field];
    if (cell === null || amount === 0 || saysUnit(cell) || fieldUnit(table, field) !== null) return [];
    return [{ heading, text: cell.text, cell: cell.ref, amount }];
  });
  return bare.length === 0 ? {} : { bare };
}

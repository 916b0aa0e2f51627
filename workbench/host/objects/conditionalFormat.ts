import type { ConditionalFormat, Sheet } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { CellRange } from '../cellRange';
import { asColor } from '../cells/looks';
import type { Session } from '../session';
import { asOneOf, asRecord, asText } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { rangeObject } from './range';

interface FormatTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

export const conditionalFormatObject = defineObject<FormatTarget>({
  className: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { get: ({ format }) => format.id },
    priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    type: { get: ({ format }) => (format.rule?.kind === 'cellValue' ? 'CellValue' : 'Custom') },
  },
  children: {
    cellValue: (target) => cellValueOf(target) ?? refuseOtherKind(),
    custom: (target) => customOf(target) ?? refuseOtherKind(),
    customOrNullObject: customOf,
  },
  methods: {
    delete: ({ session, sheet, format }) => {
      session.refuseIfProtected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    getRange: ({ session, sheet, format }) => rangeObject(new CellRange(session, sheet, format.range)),
  },
});

function refuseOtherKind(): never {
  throw new ExcelError('InvalidOperation');
}

function cellValueOf(target: FormatTarget): HostObject | null {
  return target.format.rule?.kind === 'cellValue' ? cellValueObject(target) : null;
}

function customOf(target: FormatTarget): HostObject | null {
  return target.format.rule?.kind === 'custom' ? customObject(target) : null;
}

const cellValueObject = defineObject<FormatTarget>({
  className: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      get: ({ format }) => {
        if (format.rule?.kind !== 'cellValue') return null;
        const { operator, formula1, formula2 } = format.rule;
        return {
          operator,
          formula1: `=${formula1}`,
          ...(formula2 === null ? {} : { formula2: `=${formula2}` }),
        };
      },
      set: ({ format }, value) => {
        const { operator, formula1, formula2 } = asRecord(value);
        format.rule = {
          kind: 'cellValue',
          operator: asOneOf(operator, OPERATORS),
          formula1: withoutEquals(formula1),
          formula2: formula2 === undefined || formula2 === null ? null : withoutEquals(formula2),
        };
      },
    },
  },
  children: { format: (target) => formatObject(target) },
});

const customObject = defineObject<FormatTarget>({
  className: 'CustomConditionalFormat',
  children: {
    format: (target) => formatObject(target),
    rule: (target) => ruleObject(target),
  },
});

const ruleObject = defineObject<FormatTarget>({
  className: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: ({ format }) => (format.rule?.kind === 'custom' ? `=${format.rule.formula}` : null),
      set: ({ format }, value) => {
        format.rule = { kind: 'custom', formula: withoutEquals(value) };
      },
    },
  },
});

/** Formulas are kept without `=`; a number may stand for itself. */
function withoutEquals(formula: unknown): string {
  return typeof formula === 'number' ? String(formula) : asText(formula).replace(/^=/, '');
}

const formatObject = defineObject<FormatTarget>({
  className: 'ConditionalRangeFormat',
  children: {
    fill: (target) => fillObject(target),
    font: (target) => fontObject(target),
  },
});

const fillObject = defineObject<FormatTarget>({
  className: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: ({ format }) => format.fill,
      set: ({ format }, color) => {
        format.fill = asColor(color);
      },
    },
  },
});

const fontObject = defineObject<FormatTarget>({
  className: 'ConditionalRangeFont',
  scalars: {
    color: {
      get: ({ format }) => format.fontColor,
      set: ({ format }, color) => {
        format.fontColor = asColor(color);
      },
    },
  },
});

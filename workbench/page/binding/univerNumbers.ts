import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

/*
 * The members of Univer's enums that the binding uses, by value: the enums themselves would bring all of Univer
 * into every test of the binding. An end-to-end test holds these against the real ones.
 */

export const OFF = 0 as unknown as BooleanNumber.FALSE;
export const ON = 1 as unknown as BooleanNumber.TRUE;

export const TEXT = 1 as unknown as CellValueType.STRING;
export const NUMBER = 2 as unknown as CellValueType.NUMBER;
export const BOOLEAN = 3 as unknown as CellValueType.BOOLEAN;
/** Text because of an apostrophe in front. */
export const FORCED_TEXT = 4 as unknown as CellValueType.FORCE_STRING;

export const WRAP = 3 as unknown as WrapStrategy.WRAP;

const H_LEFT = 1 as unknown as HorizontalAlign.LEFT;
const H_CENTER = 2 as unknown as HorizontalAlign.CENTER;
const H_RIGHT = 3 as unknown as HorizontalAlign.RIGHT;
const V_TOP = 1 as unknown as VerticalAlign.TOP;
const V_MIDDLE = 2 as unknown as VerticalAlign.MIDDLE;

/** Excel's words for alignments, each with Univer's number. */
export const HORIZONTAL = new Map<string, HorizontalAlign>([
  ['Left', H_LEFT],
  ['Center', H_CENTER],
  ['Right', H_RIGHT],
]);
export const VERTICAL = new Map<string, VerticalAlign>([
  ['Top', V_TOP],
  ['Center', V_MIDDLE],
]);

/** The file format's border styles in the order of Univer's numbers. */
const BORDERS = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
export const BORDER_STYLES = new Map(
  BORDERS.map((word, number) => [word, number as unknown as BorderStyleTypes]),
);

import type { RowKind, Tint } from '../../sheets/sheetPlan';

/** How a row of a kind looks beside what its columns say. */
export interface RowLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly topBorder?: true;
  readonly wrap?: boolean;
}

const GREY = '#595959';

export const rowLooks: Readonly<Record<RowKind, RowLook>> = {
  heading: { bold: true, fill: '#DDEBF7', wrap: true },
  item: {},
  subtotal: { bold: true, fill: '#F2F2F2' },
  total: { bold: true, topBorder: true },
  difference: { italic: true },
  check: { fontColor: GREY },
  // A note runs on over the empty cells beside it.
  note: { italic: true, fontColor: GREY, wrap: false },
  age: { wrap: false },
};

/** Excel's own colours for good, neutral and bad. */
export const tintFills: Readonly<Record<Tint, string>> = {
  green: '#C6EFCE',
  yellow: '#FFEB9C',
  red: '#FFC7CE',
};

export const linkColor = '#0563C1';
export const borderColor = '#7F7F7F';

import type { Comparison } from '../../src/allocation/comparison';
import type { CellPlan, RowPlan, WorkbookPlan } from '../../src/sheets/sheetPlan';

/** Sheets that tell how figures came about, and hold none of their own. */
const ABOUT = /^(?:kontrol|revisionsspor)/;
const FIGURES: readonly RowPlan['kind'][] = ['item', 'subtotal', 'total', 'difference'];

/**
 * Every figure that is written on sheets of figures, by sheet, row and heading as a person would name it, and every
 * published one that was compared with them. Where names
 * differ only by what cannot be seen, or by case, it is the same figure. A figure of 0 is as good as none.
 */
export function figuresOf(
  { sheets }: WorkbookPlan,
  comparisons: readonly Comparison[],
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { name, blocks } of sheets) {
    if (ABOUT.test(plain(name))) continue;
    blocks.forEach(({ rows }, block) => {
      const headings = rows[0]?.cells ?? [];
      const seen = new Map<string, number>();
      for (const { kind, cells } of rows.filter((row) => FIGURES.includes(row.kind))) {
        const label = plain(wordsOf(cells[0]));
        const times = (seen.get(label) ?? 0) + 1;
        seen.set(label, times);
        cells.forEach((cell, column) => {
          if (typeof cell !== 'number' || cell === 0) return;
          const heading = plain(wordsOf(headings[column]));
          figures.set([plain(name), block, kind, label, times, heading].join(' | '), cell);
        });
      }
    });
  }
  for (const { group, line, heading, published } of comparisons) {
    const place = ['published', plain(group ?? ''), plain(line), plain(heading)].join(' | ');
    if (!Number.isNaN(published)) figures.set(place, published + 0.5);
  }
  return figures;
}

/** What two workbooks' figures differ in, in words; null where they are equal. */
export function differenceOf(
  expected: ReadonlyMap<string, number>,
  actual: ReadonlyMap<string, number>,
): string | null {
  for (const place of new Set([...expected.keys(), ...actual.keys()])) {
    const [clean, typed] = [expected.get(place) ?? 0, actual.get(place) ?? 0];
    if (clean !== typed) return `${place}: ${clean} in the clean workbook, ${typed} in this one`;
  }
  return null;
}

function wordsOf(cell: CellPlan | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** As a reader sees a name; on purpose not by the code that is tried. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

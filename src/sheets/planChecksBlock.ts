import { checkHeadings } from '../texts/sheetHeadings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import { figures, SENTENCES } from './columnPlans';
import { type AmountPlace, sumOfParts } from './amountPlaces';
import { columnRange, referenceTo } from './cells';
import { checkResult } from './checkResult';
import { itemAt } from './itemAt';
import { plannedRows } from './layouts/blockLayout';
import { checksBlockLayout } from './layouts/checksBlockLayout';
import type { BlockPlan, ColumnPlan, RowPlan } from './sheetPlan';

/** One sheet's amount columns, to be checked one by one. */
export interface CheckedSheet {
  /** `Drift`; `Samlet` for the overview. */
  readonly group: string;
  readonly sheet: string;
  /** What is checked, in a sentence. */
  readonly check: string;
  readonly places: readonly AmountPlace[];
}

const ALLOCATED = checkHeadings.indexOf('Fordelt beløb');
const DIFFERENCE = checkHeadings.indexOf('Forskel');
const RESULT = checkHeadings.indexOf('Resultat');

/** A row of native formulas for each amount column of each sheet: what was shared, less what came out, is nothing. */
export function planChecksBlock(
  sheets: readonly CheckedSheet[],
  texts: SheetTexts,
  definedName: string,
  amountFormat: string,
): BlockPlan {
  const checks = sheets.flatMap((sheet) => sheet.places.map((place) => ({ sheet, place })));
  const layout = checksBlockLayout(sheets.map(({ group, places }) => ({ label: group, checked: places })));
  return {
    definedName,
    columns: [
      ...Array<ColumnPlan>(4).fill(SENTENCES),
      ...Array<ColumnPlan>(4).fill(figures(amountFormat)),
      { ...SENTENCES, wrap: false },
    ],
    rows: plannedRows(layout, ({ label }, at): RowPlan => {
      const { sheet, place } = itemAt(checks, at - 1);
      const { heading, total, parts, difference } = place;
      const own = (column: number) => columnRange(definedName, at, column);
      const [allocated, sum, rounding] = [own(ALLOCATED), own(ALLOCATED + 1), own(ALLOCATED + 2)];
      return {
        kind: 'item',
        cells: [
          label === '' ? null : label,
          { link: total, text: sheet.sheet },
          heading,
          sheet.check,
          referenceTo(total),
          sumOfParts({ parts }),
          difference === null ? 0 : referenceTo(difference),
          { formula: ['ROUND(', allocated, '-', sum, '-', rounding, ',2)'] },
          checkResult(own(DIFFERENCE), texts),
        ],
      };
    }),
    liveChecks: { rows: 'items', columns: [RESULT], good: texts.ok },
  };
}

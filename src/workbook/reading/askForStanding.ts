import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';
import type { AreaChange, CellInput } from '../../freezing/areaChange';
import { valueInput } from '../../freezing/valueInput';
import { askForAreas } from './readAreas';
import type { Place } from './readPlaces';

/** Asks for areas of a sheet as they stand; after the next sync the function gives what puts them back, and changes nothing. */
export function askForStanding(
  context: Excel.RequestContext,
  { sheetId, sheet }: Pick<Place, 'sheetId' | 'sheet'>,
  areas: readonly Rectangle[],
): () => AreaChange[] {
  const take = askForAreas(
    context,
    areas.map((area) => ({ sheetId, area })),
    ['formulas', 'values', 'numberFormat'],
  );
  return () =>
    take().map(({ formulas, values, numberFormat }, index): AreaChange => {
      const before = formulas.map((line, row) =>
        line.map((formula, column) => standingInput(formula, values[row]?.[column])),
      );
      const area = areas[index] ?? { row: 0, column: 0, rows: 0, columns: 0 };
      return { sheetId, sheet, area, before, after: before, formats: numberFormat };
    });
}

/** What is written to a cell so that it holds what it does, by its formula and value. */
export function standingInput(formula: CellValue, value: CellValue | undefined): CellInput {
  return formula === value && formula !== '' ? valueInput(formula) : formula;
}

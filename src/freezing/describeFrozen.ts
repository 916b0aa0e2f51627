import { areaAddress } from '../cells/addresses';
import type { FrozenSheet } from './freezing';
import { groupFormulas, type FormulaPlace } from './groupFormulas';

/** What is told of formulas on one sheet: their areas from above, how many they are and how many cells they fill. */
export function describeFrozen(sheet: string, formulas: readonly FormulaPlace[]): FrozenSheet {
  const areas = groupFormulas(formulas).map(({ area }) => area);
  return {
    sheet,
    areas: areas.map((area) => areaAddress(area)),
    formulas: formulas.length,
    cells: areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0),
  };
}

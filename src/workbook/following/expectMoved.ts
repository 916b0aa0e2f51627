import { cellAddress } from '../../cells/addresses';
import type { MovedFormula } from '../movedFormula';
import { type Inventory, sheetNameOf } from '../reading/inventory';
import type { ReferringCell } from '../reading/formulaCells';
import type { ReferredPlace } from '../reading/referredPlaces';
import { movedReference } from './movedReferences';
import { shownName } from './readReferring';
import type { Watch } from './watchFormulas';

/** The formulas that will have lost what they referred to when everything is written, by what Excel does to references. */
export function expectMoved(watch: Watch, inventory: Pick<Inventory, 'sheets'>): MovedFormula[] {
  const moved = (place: string | null, before: readonly ReferredPlace[], formula: string): MovedFormula[] => {
    const reference = movedReference(before, before.flatMap(watch.finally), formula, watch.blocks);
    return place === null || reference === null ? [] : [{ place, ...reference }];
  };
  return [
    ...watch.cells.flatMap((cell) => moved(cellInTheEnd(watch, cell, inventory), cell.places, cell.formula)),
    ...watch.names.flatMap((name) => moved(shownName(name), name.places, name.formula)),
  ];
}

/** Where a cell is in the end: `Mit ark!B7`; null for one that goes with emptied lines. */
export function cellInTheEnd(
  { shifted, inTheEnd }: Watch,
  { sheetId, row, column }: Pick<ReferringCell, 'sheetId' | 'row' | 'column'>,
  inventory: Pick<Inventory, 'sheets'>,
): string | null {
  const sheet = sheetNameOf(inventory, sheetId);
  const [place] = inTheEnd(shifted({ sheetId, sheet, area: { row, column, rows: 1, columns: 1 } }));
  return place === undefined ? null : `${sheet}!${cellAddress(place.area)}`;
}

import { parseReference } from '../../cells/parseReference';
import type { Inventory } from './inventory';
import type { Place } from './readPlaces';

/**
 * Where the names stand that are one plain reference, by lower-case name: that is nearly all there are, and of them
 * Excel need not be asked, so that twenty thousand names cost no request.
 */
export function plainPlaces({ names, sheets }: Pick<Inventory, 'names' | 'sheets'>): Map<string, Place> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return new Map(
    names.flatMap(({ name, formula }): [string, Place][] => {
      const reference = parseReference(formula);
      const sheet = reference && byName.get(reference.sheet.toLowerCase());
      if (!reference || !sheet) return [];
      return [[name.toLowerCase(), { sheetId: sheet.id, sheet: sheet.name, area: reference.area }]];
    }),
  );
}

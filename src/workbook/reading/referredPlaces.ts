import { type FormulaReference, formulaReferences } from '../../cells/formulaReferences';
import { sameName } from '../../cells/sameName';
import { ALL_CELLS } from '../../cells/rectangle';
import type { NameFormula } from '../../freezing/findOurFormulas';
import type { Inventory, SheetEntry } from './inventory';
import type { Place } from './readPlaces';

/** A name that leads to a name that leads to a name … */
const MOST_NAMES_DEEP = 5;

/** Cells that a formula refers to. */
export interface ReferredPlace extends Place {
  /** A text names them (`INDIRECT`), so that the formula stays with the place whatever is moved. */
  readonly isText?: true;
  /** The workbook's name that stands for them, in lower case. */
  readonly name?: string;
}

/** Gives the cells that a formula refers to, as a formula on the sheet of that id means it. */
export type Referred = (formula: string, sheetId: string) => readonly ReferredPlace[];

/**
 * Finds what formulas refer to: cells by any address, all sheets of `Ark1:Ark3!A1`, names through to their cells, and a
 * table as the whole sheet it is on.
 *
 * @param placeOf where names of the workbook stand, by lower-case name.
 * @param allNames names, of which those of a single sheet are known by them alone: without it they are left out.
 */
export function referredPlaces(
  { sheets, names, tables }: Pick<Inventory, 'sheets' | 'names' | 'tables'>,
  placeOf: ReadonlyMap<string, Place>,
  allNames: readonly NameFormula[] = [],
): Referred {
  const ofSheets = new Map(
    allNames.flatMap(({ name, sheet, formula }): [string, string][] =>
      sheet === null ? [] : [[nameKey(sheet, name), formula]],
    ),
  );
  const sheetByName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const sheetById = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Map<string, readonly ReferredPlace[]>();
  return (formula, sheetId) => {
    const key = `${sheetId} ${formula}`;
    const places = known.get(key) ?? placesIn(formula, sheetById.get(sheetId), MOST_NAMES_DEEP);
    known.set(key, places);
    return places;
  };

  function placesIn(formula: string, home: SheetEntry | undefined, deep: number): ReferredPlace[] {
    return formulaReferences(formula).flatMap((reference) => placesOf(reference, home, deep));
  }

  function placesOf(
    reference: FormulaReference,
    home: SheetEntry | undefined,
    deep: number,
  ): ReferredPlace[] {
    if (reference.kind === 'table') {
      const table = tables.find(({ name }) => sameName(name, reference.name));
      const sheet = table && sheetById.get(table.sheetId);
      return sheet === undefined ? [] : [{ sheetId: sheet.id, sheet: sheet.name, area: ALL_CELLS }];
    }
    if (reference.kind === 'name') return placesOfName(reference, home, deep);
    const { sheet, lastSheet, area, isText } = reference;
    const first = sheet === null ? home : sheetByName.get(sheet.toLowerCase());
    if (first === undefined) return [];
    const last = lastSheet === null ? first : sheetByName.get(lastSheet.toLowerCase());
    return sheets
      .slice(sheets.indexOf(first), last === undefined ? undefined : sheets.indexOf(last) + 1)
      .map(({ id, name }) => ({ sheetId: id, sheet: name, area, ...(isText ? { isText } : {}) }));
  }

  function placesOfName(
    { name, sheet }: Extract<FormulaReference, { kind: 'name' }>,
    home: SheetEntry | undefined,
    deep: number,
  ): ReferredPlace[] {
    // A sheet's own name comes before the workbook's.
    const ofSheet = ofSheets.get(nameKey(sheet ?? home?.name ?? '', name));
    if (ofSheet !== undefined) return deep === 0 ? [] : placesIn(ofSheet, home, deep - 1);
    const place = placeOf.get(name.toLowerCase());
    if (place !== undefined) return [{ ...place, name: name.toLowerCase() }];
    const entry = deep === 0 ? undefined : names.find((one) => sameName(one.name, name));
    return entry === undefined ? [] : placesIn(entry.formula, home, deep - 1);
  }
}

function nameKey(sheet: string, name: string): string {
  return `${sheet}!${name}`.toLowerCase();
}

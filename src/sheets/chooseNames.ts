import type { WrittenBlock } from '../cells/workbookState';
import { nameCandidates } from './definedNames';
import type { ChosenSheet, SheetsState } from './chosenSheet';
import type { WantedSheet } from './wantedSheets';

/** A wanted sheet with defined names that are free or ours, and the sheet that is ours already, if there is one. */
export interface NamedSheet {
  readonly sheet: WantedSheet;
  readonly names: Pick<ChosenSheet, 'definedName' | 'blocks'>;
  readonly ownSheet: string | null;
}

/** Gives every wanted sheet its family of defined names: `Fordeling_Drift`, or `Fordeling_Drift_2` where the user has a `Fordeling_Drift` of another kind. */
export function chooseNames(wanted: readonly WantedSheet[], state: SheetsState): NamedSheet[] {
  const written = new Map(state.blocks.map((block) => [block.definedName.toLowerCase(), block]));
  const taken = new Set(state.otherNames.map((name) => name.toLowerCase()));
  const used = new Set<string>();

  return wanted.map((sheet) => {
    for (const definedName of nameCandidates(sheet.definedName)) {
      const blocks = sheet.blocks.map((suffix) => definedName + suffix);
      const family = [definedName, ...blocks].map((name) => name.toLowerCase());
      if (family.some((name) => taken.has(name))) continue;

      const ownSheet = sheetOfOurs(sheet, family, written);
      // The names of one family stand on one sheet; a name that stands elsewhere has become the user's.
      if (family.some((name) => (written.get(name)?.sheet ?? ownSheet) !== ownSheet)) continue;
      if (ownSheet !== null && used.has(ownSheet)) continue;

      family.forEach((name) => taken.add(name));
      if (ownSheet !== null) used.add(ownSheet);
      return { sheet, names: { definedName, blocks }, ownSheet };
    }
    throw new RangeError('nameCandidates never ends');
  });
}

/**
 * Ours is a sheet where both the whole and its first block stand over our heading. The whole alone is not enough:
 * `Fordeling` over a column `Omkostning` may well be a name of the user's own cost rows.
 */
function sheetOfOurs(
  { firstHeading }: WantedSheet,
  family: readonly string[],
  written: ReadonlyMap<string, WrittenBlock>,
): string | null {
  const [whole, first] = family.map((name) => written.get(name));
  if (whole?.topLeft !== firstHeading || first?.topLeft !== firstHeading) return null;
  return whole.sheet;
}

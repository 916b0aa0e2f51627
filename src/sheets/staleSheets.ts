import { finding } from '../findings/finding';
import type { Finding } from '../findings/finding';
import type { StaleKind } from '../findings/findingParams';
import { blockNames, allocationHeadings, settlementHeadings } from '../texts/sheetHeadings';
import type { ChosenSheet, SheetsState } from './chosenSheet';

/** Sheets that are written only where the input asks for them: what their first block's name and top left cell look like. */
const KINDS: readonly { readonly kind: StaleKind; readonly name: RegExp; readonly topLeft: string }[] = [
  // `Fordeling_Poster`, `Fordeling_Drift_Poster`.
  kindOf('group', `${blockNames.allocation}(?:_.*)?${blockNames.costs}`, allocationHeadings.cost),
  kindOf(
    'settlement',
    String.raw`${blockNames.settlement}_\d{4}(?:_\d+)?${blockNames.parties}`,
    settlementHeadings.party,
  ),
  kindOf('comparison', String.raw`${blockNames.comparison}(?:_\d+)?`, settlementHeadings.party),
  kindOf('rates', String.raw`${blockNames.rates}(?:_\d+)?`, settlementHeadings.party),
];

function kindOf(kind: StaleKind, name: string, topLeft: string) {
  return { kind, name: new RegExp(`^${name}$`, 'i'), topLeft };
}

/**
 * A warning for each sheet of ours that is not written now, since its group is gone from the cost rows, or what it is
 * made of (accounts, other keys, inhabitants): its figures are no longer kept up. A variant's sheets stand beside the
 * workbook's own, which are not stale for that.
 */
export function staleSheets(chosen: readonly ChosenSheet[], state: SheetsState): Finding[] {
  if (chosen.some(({ definedName }) => definedName.startsWith(`${blockNames.variant}_`))) return [];
  const written = new Set(chosen.map((sheet) => sheet.name));
  const stale = new Map<string, StaleKind>();
  for (const { definedName, topLeft, sheet } of state.blocks) {
    const known = KINDS.find(({ name, topLeft: heading }) => name.test(definedName) && topLeft === heading);
    if (known !== undefined && !written.has(sheet)) stale.set(sheet, known.kind);
  }
  return [...stale].map(([sheet, kind]) => finding('warning', 'sheet-stale', null, { sheet, kind }));
}

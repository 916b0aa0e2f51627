import { finding, type Finding, type Parsed } from '../findings/finding';
import type { ChosenSheet, SheetsState } from './chosenSheet';
import { chooseNames } from './chooseNames';
import { freeSheetName } from './sheetNames';
import type { WantedSheet } from './wantedSheets';
import type { StaleKind } from '../findings/resultParams';
import { blockNames, allocationHeadings, settlementHeadings } from '../texts/sheetHeadings';

/**
 * Finds for every wanted sheet the one an earlier recalculation made, or a free name. A sheet is ours if the defined
 * name stands over one of our headings; any other sheet of the wanted name is the user's own and is never touched.
 *
 * Findings: `sheet-taken` (note), `sheet-stale` (warning: ours, but its group is gone), `sheet-protected` and
 * `structure-protected` (errors).
 */
export function chooseSheets(
  wanted: readonly WantedSheet[],
  state: SheetsState,
): Parsed<readonly ChosenSheet[]> {
  const named = chooseNames(wanted, state);
  const taken = new Set(state.sheets.map((sheet) => sheet.name.toLowerCase()));
  const own = new Set(named.map(({ ownSheet }) => ownSheet?.toLowerCase()));
  const others = new Set([...taken].filter((name) => !own.has(name)));
  const findings: Finding[] = [];

  const chosen = named.map(({ sheet, names, ownSheet }): ChosenSheet => {
    const wish = freeSheetName(sheet.name, new Set());
    const name = ownSheet ?? freeSheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    // Also where the sheet is there already, so that recalculating once more says the same.
    if (others.has(wish.toLowerCase())) {
      findings.push(finding('note', 'sheet-taken', null, { wanted: wish, used: name }));
    }
    return { name, ...names, isNew: ownSheet === null };
  });

  findings.push(...staleSheets(chosen, state), ...protections(chosen, state));
  return { value: chosen, findings };
}

/** Every sheet is backed up on a sheet of its own while it is written, so a protected structure stops existing sheets too. */
function protections(chosen: readonly ChosenSheet[], state: SheetsState): Finding[] {
  const names = new Set(chosen.map((sheet) => sheet.name));
  const findings = state.sheets
    .filter((sheet) => sheet.isProtected && names.has(sheet.name))
    .map((sheet): Finding => finding('error', 'sheet-protected', null, { sheet: sheet.name }));
  if (state.isStructureProtected) {
    findings.push(finding('error', 'structure-protected', null, { sheets: [...names] }));
  }
  return findings;
}

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
function staleSheets(chosen: readonly ChosenSheet[], state: SheetsState): Finding[] {
  if (chosen.some(({ definedName }) => definedName.startsWith(`${blockNames.variant}_`))) return [];
  const written = new Set(chosen.map((sheet) => sheet.name));
  const stale = new Map<string, StaleKind>();
  for (const { definedName, topLeft, sheet } of state.blocks) {
    const known = KINDS.find(({ name, topLeft: heading }) => name.test(definedName) && topLeft === heading);
    if (known !== undefined && !written.has(sheet)) stale.set(sheet, known.kind);
  }
  return [...stale].map(([sheet, kind]) => finding('warning', 'sheet-stale', null, { sheet, kind }));
}

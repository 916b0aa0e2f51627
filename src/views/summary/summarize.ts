import type { Calculation } from '../../calculation/calculate';
import type { Finding, FindingCode, Severity } from '../../findings/finding';
import { inputFingerprint } from '../../calculation/inputFingerprint';
import type { CalculationChoices } from '../../calculation/inputNames';
import { readInput } from '../../calculation/readInput';
import type { Language } from '../../texts/language';
import { foldText } from '../../tables/foldText';
import { findingText } from '../../texts/findingText';
import type { WorkbookState } from '../../cells/workbookState';
import type { CalculationSummary, Preview } from './summary';
import { sumOfAmounts } from '../../money/sumOfAmounts';
import { mergeGroups } from '../../sheets/mergeGroups';
import { wantedOverview } from '../../sheets/wantedSheets';
import { readOverview } from './readOverview';

/** More than anybody reads in a pane; *Kontrol* has them all. */
const MOST_PROBLEMS = 20;

/** No mistakes, but things to do. */
const UNFILLED: readonly FindingCode[] = ['name-missing', 'range-empty'];

/** What the pane shows of a calculation. */
export function summarize(
  calculation: Calculation,
  state: WorkbookState,
  choices: CalculationChoices,
  language: Language,
): CalculationSummary {
  const { findings } = calculation;
  const { key, unit: _, ...own } = choices;
  // What was found is what the workbook says, whatever is tried.
  const input = key === undefined ? calculation.input : readInput(state, own);
  const used = input.keyOf.map(({ name }) => name);
  const counts = countsOf(findings);
  const shown: Severity = counts.error > 0 ? 'error' : 'warning';
  return {
    found: {
      rows: input.costs.rows.length,
      groups: input.costs.groups.filter((group) => group !== '').length,
      parties: input.parties.parties.length,
      keys: distinct(used).length,
    },
    keyNames: distinct([...input.keys.map(({ name }) => name), ...used]),
    unit: input.settings.rounding.unit,
    counts,
    isUnfilled: findings.every(({ severity, code }) => severity !== 'error' || UNFILLED.includes(code)),
    problems: findings
      .filter(({ severity }) => severity === shown)
      .slice(0, MOST_PROBLEMS)
      .map((one) => ({ severity: one.severity, cell: one.cell, ...findingText(one, language) })),
    preview: previewOf(calculation, state),
    fingerprints: { own: inputFingerprint(state, own), chosen: inputFingerprint(state, choices) },
  };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Names that differ, as the workbook first writes them. */
function distinct(names: readonly string[]): string[] {
  const byText = new Map<string, string>();
  for (const name of names) if (name !== '' && !byText.has(foldText(name))) byText.set(foldText(name), name);
  return [...byText.values()];
}

/** What each recipient gets over all groups, beside what `Samlet oversigt` has now; null where there is no allocation. */
function previewOf({ allocation, input }: Calculation, state: WorkbookState): Preview | null {
  if (allocation === null) return null;
  const { parties } = input.parties;
  const overview = mergeGroups(allocation, input.parties);
  const written = readOverview(state.grids.get(wantedOverview.definedName));
  const seen = new Map<string, number>();
  const rows = overview.parties.flatMap(({ party, amounts }) => {
    const recipient = parties[party];
    if (recipient === undefined) return [];
    const { name, sector } = recipient;
    // Two sectors may hold the same name: then the first is the first.
    const place = seen.get(name) ?? 0;
    seen.set(name, place + 1);
    return [
      { name, sector, amount: sumOfAmounts(amounts), before: written?.amountsOf.get(name)?.[place] ?? null },
    ];
  });
  return { rows, total: sumOfAmounts(overview.totals), totalBefore: written?.total ?? null };
}

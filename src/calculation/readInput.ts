import { applyPriceLevels } from '../costs/applyPriceLevels';
import { parseCostRows } from '../costs/parseCostRows';
import { finding, type Finding, hasErrors } from '../findings/finding';
import { readings } from './readings';
import { refAt } from '../tables/table';
import { meantColumns } from './meantColumns';
import { keyUses } from './keyUses';
import { hasKroner, needsUnit } from './needsUnit';
import { tellOfIdle } from './tellOfIdle';
import { tellOfOurs } from './tellOfOurs';
import { usageOf, type Usage } from './usage';
import { comparedCosts, withKey } from './comparedCosts';
import type { Input } from './input';
import { type CalculationChoices, costNames, KEYS, PARTIES, PUBLISHED, SETTINGS } from './inputNames';
import { applyRates } from '../keys/applyRates';
import { parseKeys } from '../keys/parseKeys';
import { resolveKeys } from '../keys/resolveKeys';
import { withUnit } from '../keys/withUnit';
import { parseParties } from '../parties/parseParties';
import { parsePublished } from '../published/parsePublished';
import { checkNamedColumns } from '../settings/checkNamedColumns';
import { parseSettings } from '../settings/parseSettings';
import type { Grid } from '../cells/grid';
import type { WorkbookState } from '../cells/workbookState';
import { accountsOf } from '../costs/accountsOf';
import { splitOrders } from '../keys/splitOrders';
import { tellOfOrder } from '../keys/tellOfOrder';
import { tellOfDates, tellOfPayments } from '../parties/tellOfParties';
import { foldText } from '../tables/foldText';
import { hiddenRows } from './hiddenRows';
import type { PartyTable } from '../parties/party';
import { columnOf } from '../keys/columnOf';
import type { KeyDefaults } from '../keys/keyDefaults';

/** Reads all input ranges and reports everything that is wrong with them, a missing name included, all at once. */
export function readInput(state: WorkbookState, choices: CalculationChoices): Input {
  const optional = (name: string): Grid | undefined => state.grids.get(name);
  const names = costNames(choices);
  const missing = [...names, PARTIES]
    .filter((name) => !state.grids.has(name) && !state.notRanges.includes(name))
    .map((name) => finding('error', 'name-missing', null, { name }));
  const notRanges = state.notRanges.map((name) => finding('error', 'name-not-a-range', null, { name }));

  const partyGrid = optional(PARTIES);
  const [keyGrid, unusedGrid] = KEYS.map(optional).filter((grid) => grid !== undefined);
  const publishedGrid = optional(PUBLISHED);

  const settings = parseSettings(optional(SETTINGS));
  const { amountUnit, displayUnit } = settings.value;
  const units = { amounts: amountUnit, shown: displayUnit };
  const costGrids = names.map(optional).filter((grid) => grid !== undefined);
  const costs = parseCostRows(costGrids, units);
  const parties = partyGrid === undefined ? NO_PARTIES : parseParties(partyGrid);
  const keys = parseKeys(keyGrid, settings.value);
  const chosenCosts = withKey(costs.value, choices.key);
  const defaults = withStandardColumn(settings.value, partyGrid, parties.value);
  const resolved = resolveKeys(chosenCosts, keys.value, defaults);
  const priced = applyPriceLevels(chosenCosts, settings.value.prices);
  const rated = applyRates(priced.value, withUnit(resolved.value, choices.unit), parties.value);
  const compared = comparedCosts(priced.value, keys.value, parties.value, defaults);
  const published = parsePublished(publishedGrid, amountUnit);
  const parsed = [costs, priced, parties, keys, resolved, rated, compared, settings, published];
  // Where keys have no column of names, that is what is wrong, and not each row's key.
  const isNameless = keys.findings.some(({ code }) => code === 'column-missing' || code === 'headings-below');
  const hasNames = keys.value.length > 0 || !isNameless;
  const findings = [
    ...missing,
    ...notRanges,
    ...parsed.flatMap((one) => one.findings).filter(({ code }) => hasNames || code !== 'key-unknown'),
    ...checkNamedColumns(settings.value, parties.value),
  ];
  const input = {
    costs: rated.value.costs,
    parties: parties.value,
    keys: keys.value,
    keyOf: rated.value.keyOf,
    compared: compared.value,
    settings: settings.value,
    published: published.value,
  };
  // With an error somebody may have misspelt what would have used it, and only the error is worth telling.
  const isKnown = !hasErrors(findings) && choices.key === undefined;
  const uses = keyUses(rated.value.costs, resolved.value, compared.value);
  const usage = isKnown
    ? usageOf({
        ...input,
        uses,
        needsUnit: needsUnit(costGrids, partyGrid, publishedGrid),
        hasKroner: hasKroner(costGrids, amountUnit),
      })
    : null;
  const asRead = { ...input, costs: costs.value };
  const read = readings(state, choices, asRead, [...costs.findings, ...parties.findings], usage);
  return {
    ...input,
    readings: read,
    findings: [
      ...tellOfOurs({ ...input, readings: read }),
      ...findings,
      ...(usage === null ? [] : tellOfIdle({ ...input, writtenAs: resolved.value, uses }, usage)),
      ...meantColumns({ costs: costGrids, keys: keyGrid }, input, findings),
      ...tellOfAround(state, input, usage),
      ...(unusedGrid === undefined ? [] : [rangeUnused(unusedGrid, keyGrid?.name ?? '')]),
    ],
  };
}

/** Keys that stand in a second range are not used. */
function rangeUnused(grid: Grid, used: string): Finding {
  return finding('warning', 'range-unused', refAt(grid, 0, 0), { name: grid.name, used });
}

const NO_PARTIES = { value: { parties: [], sectors: [], columns: [] }, findings: [] };

/** Tells of how the input stands: the order of sectors, hidden rows, payments of no year or of none that is settled, and formulas that were not calculated. */
function tellOfAround(
  state: WorkbookState,
  { costs, parties, keys, keyOf, settings, published }: Omit<Input, 'readings' | 'findings'>,
  usage: Usage | null,
): Finding[] {
  const partyGrid = state.grids.get(PARTIES);
  const settled = accountsOf(costs)?.years ?? [];
  const isUsed = (heading: string): boolean => usage?.partyColumns.has(foldText(heading)) !== false;
  const used = [
    ...costs.rows.map(({ cells }) => cells.label),
    ...keys.flatMap(({ steps }) => steps.map(({ cells }) => cells.level)),
    ...[parties.parties, settings.given, settings.prices.indexes, published].flat().map(({ cell }) => cell),
  ];
  return [
    ...tellOfOrder(splitOrders(keyOf, parties), state.splitOrder ?? null),
    ...[...state.grids.values()].flatMap((grid) => hiddenRows(grid, used)),
    ...(usage === null ? [] : tellOfDates(parties, isUsed)),
    ...tellOfPayments(partyGrid, parties, isUsed, settled),
    ...(state.isStale === true ? [finding('warning', 'input-not-calculated', null, {})] : []),
  ];
}

/** The defaults with the place in `Parter` where the default weight's column is headed, or where its headings begin if it has none. */
function withStandardColumn(defaults: KeyDefaults, grid: Grid | undefined, parties: PartyTable): KeyDefaults {
  if (grid === undefined) return defaults;
  const column = columnOf(parties, defaults.standardWeight)?.values[0]?.cell.column ?? grid.column;
  return { ...defaults, standardColumnCell: refAt(grid, 0, column - grid.column) };
}

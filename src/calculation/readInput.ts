import type { CostTable } from '../costs/costRow';
import { accountsOf } from '../costs/accountsOf';
import { applyPriceLevels } from '../costs/applyPriceLevels';
import { parseCostRows } from '../costs/parseCostRows';
import { finding, type Finding } from '../findings/finding';
import { readings } from './readings';
import { refAt } from '../tables/cell';
import { tellOfOurs } from './tellOfOurs';
import type { RangeReading } from '../tables/rangeReading';
import { type ComparedCosts, comparedCosts } from './comparedCosts';
import { hiddenRows } from './hiddenRows';
import { type CalculationChoices, costNames, KEYS, PARTIES, PUBLISHED, SETTINGS } from './inputNames';
import { withKey } from '../costs/withKey';
import type { DistributionKey } from '../keys/distributionKey';
import { applyRates } from '../keys/applyRates';
import { parseKeys } from '../keys/parseKeys';
import { splitOrders } from '../keys/splitOrders';
import { tellOfOrder } from '../keys/tellOfOrder';
import { resolveKeys } from '../keys/resolveKeys';
import { withStandardColumn } from '../keys/withStandardColumn';
import { withUnit } from '../keys/withUnit';
import { parseParties } from '../parties/parseParties';
import { paidWithoutAccounts } from '../parties/paidWithoutAccounts';
import type { PartyTable } from '../parties/party';
import { parsePublished } from '../published/parsePublished';
import type { PublishedLine } from '../published/publishedLine';
import { checkNamedColumns } from '../settings/checkNamedColumns';
import { parseSettings } from '../settings/parseSettings';
import type { Settings } from '../settings/settings';
import type { Grid } from '../cells/grid';
import type { WorkbookState } from '../cells/workbookState';

/** The workbook's input, understood as far as it could be. */
export interface Input {
  readonly costs: CostTable;
  readonly parties: PartyTable;
  /** The keys listed in `Nøgler`. */
  readonly keys: readonly DistributionKey[];
  /** By `CostRow.index`. */
  readonly keyOf: readonly DistributionKey[];
  /** The rows by `Nøgle B` and `C`. */
  readonly compared: readonly ComparedCosts[];
  readonly settings: Settings;
  readonly published: readonly PublishedLine[];
  /** What was read of each range. */
  readonly readings: readonly RangeReading[];
  readonly findings: readonly Finding[];
}

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
  const costs = parseCostRows(
    names.map(optional).filter((grid) => grid !== undefined),
    units,
  );
  const parties = partyGrid === undefined ? NO_PARTIES : parseParties(partyGrid);
  const keys = keyGrid === undefined ? NONE : parseKeys(keyGrid, settings.value);
  const chosenCosts = withKey(costs.value, choices.key);
  const defaults = withStandardColumn(settings.value, partyGrid, parties.value);
  const resolved = resolveKeys(chosenCosts, keys.value, defaults);
  const rated = applyRates(chosenCosts, withUnit(resolved.value, choices.unit), parties.value);
  const priced = applyPriceLevels(rated.value.costs, settings.value.prices);
  const costTable = priced.value;
  const compared = comparedCosts(costTable, keys.value, parties.value, defaults);
  const grids = [...names, PARTIES].map(optional).filter((grid) => grid !== undefined);
  const used = [
    ...costs.value.rows.map(({ cells }) => cells.label),
    ...parties.value.parties.map(({ cell }) => cell),
  ];
  const published = publishedGrid === undefined ? NONE : parsePublished(publishedGrid, amountUnit);
  const input = {
    costs: costTable,
    parties: parties.value,
    keys: keys.value,
    keyOf: rated.value.keyOf,
    compared: compared.value,
    settings: settings.value,
    published: published.value,
    readings: readings(state, choices, costs.value, parties.value, amountUnit ?? 'kr', [
      ...costs.findings,
      ...parties.findings,
    ]),
  };
  return {
    ...input,
    findings: [
      tellOfOurs(input),
      missing,
      notRanges,
      ...[costs, priced, parties, keys, resolved, rated, compared, settings, published].map(
        (parsed) => parsed.findings,
      ),
      checkNamedColumns(settings.value, parties.value),
      tellOfOrder(splitOrders(rated.value.keyOf, parties.value), state.splitOrder ?? null),
      ...grids.map((grid) => hiddenRows(grid, used)),
      paidWithoutAccounts(partyGrid, parties.value, new Set(accountsOf(costTable)?.years)),
      unusedGrid === undefined ? [] : rangeUnused(unusedGrid, keyGrid?.name ?? ''),
      state.isStale === true ? finding('warning', 'input-not-calculated', null, {}) : [],
    ].flat(),
  };
}

/** Keys that stand in a second range are not used. */
function rangeUnused(grid: Grid, used: string): Finding {
  return finding('warning', 'range-unused', refAt(grid, 0, 0), { name: grid.name, used });
}

const NO_PARTIES = { value: { parties: [], sectors: [], columns: [] }, findings: [] };
const NONE = { value: [], findings: [] };

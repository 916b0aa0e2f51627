import type { YearAmount } from '../costs/costRow';
import { columnsOfSteps } from '../keys/columnsOfSteps';
import { type KeyUse, usedDefaults } from '../keys/usedDefaults';
import { identityColumns } from '../parties/identityColumns';
import { populationColumn } from '../parties/inhabitants';
import type { SettingField } from '../settings/settingNames';
import { foldText } from '../tables/foldText';
import type { Input } from './input';

/** What of an input without errors is used, for all that it may leave unused. */
export interface Usage {
  readonly settings: ReadonlySet<SettingField>;
  /** The years whose `PL` any amount is brought to its prices by. */
  readonly priceIndexes: ReadonlySet<number>;
  /** Whether all amounts of costs are in thousands or more. */
  readonly isInThousands: boolean;
  /** Headings of `Parter` as they are compared, without their year. */
  readonly partyColumns: ReadonlySet<string>;
}

/** What `usageOf` looks at. */
export interface UsedInput extends Pick<Input, 'costs' | 'keyOf' | 'compared' | 'parties' | 'settings'> {
  /** Keys as they are written. */
  readonly uses: readonly KeyUse[];
  /** Whether any column of costs says that it is in kr. or says nothing. */
  readonly hasKroner: boolean;
  /** Whether any amount is in a unit that neither its heading nor its table says. */
  readonly needsUnit: boolean;
}

/** What they do not say goes without saying: how it is calculated and shown, and which columns are shown by. */
const ALWAYS: readonly SettingField[] = ['calculation', 'displayUnit', 'language', 'subtotal', 'inhabitants'];

/** Which settings, price indexes and columns of `Parter` the result depends on. */
export function usageOf(input: UsedInput): Usage {
  const { costs, uses, keyOf, compared, parties, settings, needsUnit, hasKroner } = input;
  const amounts = costs.rows.flatMap((row) => [...row.amounts, ...(row.accounts ?? [])]);
  const hasYears = amounts.some(({ year }) => typeof year === 'number');
  const takesLevel = costs.rows.some((row) => row.amounts.some(({ priceLevel }) => priceLevel === undefined));
  const used = new Set<SettingField>([
    ...ALWAYS,
    ...usedDefaults(uses),
    ...(needsUnit ? (['amountUnit'] as const) : []),
    ...(hasYears ? (['years'] as const) : []),
    ...(takesLevel ? (['priceLevel'] as const) : []),
  ]);
  const named = [settings.subtotal, settings.inhabitants].flatMap((one) => one?.heading ?? []);
  const population = populationColumn(parties, settings.inhabitants);
  const carried = [...identityColumns(parties), ...(population === null ? [] : [population])];
  const sharedBy = [...keyOf, ...compared.flatMap((other) => other.keyOf)];
  const headings = [...columnsOfSteps(sharedBy), ...named, ...carried.map(({ heading }) => heading)];
  return {
    settings: used,
    isInThousands: !hasKroner,
    priceIndexes: new Set(amounts.flatMap(indexesOf)),
    partyColumns: new Set(headings.map(foldText)),
  };
}

/** The years whose prices stand between those an amount was typed in and its own. */
function indexesOf({ year, adjusted }: YearAmount): number[] {
  if (adjusted === undefined || typeof year !== 'number') return [];
  const first = Math.min(adjusted.level, year) + 1;
  return Array.from({ length: Math.max(adjusted.level, year) + 1 - first }, (_, index) => first + index);
}

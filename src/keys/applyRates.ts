import type { CostRow, CostTable, Year, YearAmount } from '../costs/costRow';
import { finding, type Finding, type Parsed } from '../findings/finding';
import type { PartyTable } from '../parties/party';
import { SECTOR } from '../parties/partyLayout';
import type {
  DistributionKey,
  KeyStep,
  RateShares,
  RateWeighting,
  Rounding,
  StepYears,
} from './distributionKey';
import { parseRate } from './parseRate';
import { rateShares } from './rateShares';
import { stepsIn } from './stepsIn';

/** Cost rows with the amounts that their rates come to, and the keys that share these just so, by `CostRow.index`. */
export interface RatedCosts {
  readonly costs: CostTable;
  readonly keyOf: readonly DistributionKey[];
}

/** What each gets is rounded before it is added up, and has no remainder. */
const AS_IT_IS: Rounding = { unit: 1, method: 'half up', remainder: { kind: 'largest' } };

/**
 * Gives each row with a `Takst` the amounts that follow from it, and a key by which everyone gets what the rate comes
 * to for it: 2.500 kr. per recipient is 7.500 kr. for three. The row's own key says who takes part, rounding and
 * bounds. A rate in another price level is brought to the prices of its year before it is bound and rounded, by the
 * factor that its amounts say. Rows without a rate stay as they are, all of them where there is none.
 */
export function applyRates(
  costs: CostTable,
  keyOf: readonly DistributionKey[],
  parties: PartyTable,
): Parsed<RatedCosts> {
  if (costs.rows.every(({ rate }) => rate === undefined)) return { value: { costs, keyOf }, findings: [] };
  const findings: Finding[] = [];
  const keys = [...keyOf];
  const rows = costs.rows.map((row) => {
    const key = keyOf[row.index];
    if (row.rate === undefined || key === undefined || parties.parties.length === 0) return row;
    const { text, cell, unit } = row.rate;
    const rate = parseRate(text, unit);
    if (rate === null || 'doubt' in rate) {
      findings.push(
        rate === null
          ? finding('error', 'rate-invalid', cell, { text })
          : finding('error', 'number-doubtful', cell, { text, doubt: rate.doubt }),
      );
      return row;
    }
    const byYear = new Map<Year, RateShares>();
    for (const { year, adjusted } of row.amounts) {
      const taking = { year, parties, label: row.label, findings };
      const shares = rateShares(rate, key, adjusted?.factor ?? null, cell, taking);
      if (shares !== null) byYear.set(year, shares);
    }
    keys[row.index] = rateKey(row.rate, { row: row.index, rate, byYear }, key, parties);
    return { ...row, amounts: row.amounts.map((one) => withShares(one, byYear.get(one.year))) };
  });
  return { value: { costs: { ...costs, rows }, keyOf: keys }, findings };
}

/** By sector first, where there are any, as the cost block shows it; then to the recipients. */
function rateKey(
  { text, cell }: NonNullable<CostRow['rate']>,
  given: Pick<RateWeighting, 'row' | 'rate' | 'byYear'>,
  key: DistributionKey,
  parties: PartyTable,
): DistributionKey {
  const stepsFor = (year: Year, years: StepYears | null): KeyStep[] => {
    const own = stepsIn(key, year) ?? [];
    const last = own.at(-1);
    if (last === undefined) return [];
    const step: KeyStep = {
      ...last,
      number: 1,
      weighting: {
        kind: 'rate',
        ...given,
        rounding: { ...last.rounding, remainder: { kind: 'independent' } },
      },
      weightText: text,
      base: 0,
      only: own.flatMap(({ only }) => only),
      years,
      rounding: AS_IT_IS,
      cells: { ...last.cells, weight: cell, remainder: cell },
    };
    const bySector: KeyStep = { ...step, level: SECTOR, least: null, most: null };
    return parties.sectors.length === 0 ? [step] : [bySector, { ...step, number: 2 }];
  };
  // Without shares there is an error, and nothing to share.
  const years = [...given.byYear.keys()];
  const isDated = key.steps.some((step) => step.years !== null);
  const steps = isDated
    ? years.flatMap((year) => (typeof year === 'number' ? stepsFor(year, { from: year, until: year }) : []))
    : years.slice(0, 1).flatMap((year) => stepsFor(year, null));
  return { name: `${text} (${key.name})`, steps };
}

function withShares(one: YearAmount, shares: RateShares | undefined): YearAmount {
  const amount = (shares?.parts ?? []).reduce<number>((sum, part) => sum + (part ?? 0), 0);
  if (one.adjusted === undefined) return { ...one, amount };
  return { ...one, amount, adjusted: { ...one.adjusted, original: shares?.original ?? 0 } };
}

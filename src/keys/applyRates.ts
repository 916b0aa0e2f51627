import type { CostRow, CostTable, Year, YearAmount } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { Parsed } from '../findings/parsed';
import type { PartyTable } from '../parties/party';
import { SECTOR } from '../parties/partyLayout';
import type { DistributionKey, KeyStep, Rate, RateShares, Rounding, StepYears } from './distributionKey';
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
    const { text, cell } = row.rate;
    const rate = parseRate(text);
    if (rate === null || 'doubt' in rate) {
      findings.push(
        rate === null
          ? finding('error', 'rate-invalid', cell, { text })
          : finding('error', 'number-doubtful', cell, { text, doubt: rate.doubt }),
      );
      return row;
    }
    const byYear = sharesByYear(row, rate, key, parties, findings);
    keys[row.index] = rateKey(row, rate, byYear, key, parties);
    return { ...row, amounts: row.amounts.map((one) => withShares(one, byYear.get(one.year))) };
  });
  return { value: { costs: { ...costs, rows }, keyOf: keys }, findings };
}

function sharesByYear(
  { amounts, rate: typed, label, cells }: CostRow,
  rate: Rate,
  key: DistributionKey,
  parties: PartyTable,
  findings: Finding[],
): ReadonlyMap<Year, RateShares> {
  const byYear = new Map<Year, RateShares>();
  for (const amount of amounts) {
    const shares = rateShares(rate, key, amount, parties, typed?.cell ?? cells.key, label, findings);
    if (shares !== null) byYear.set(amount.year, shares);
  }
  return byYear;
}

/** By sector first, where there are any, as the cost block shows it; then to the recipients. */
function rateKey(
  { index, rate: typed, cells: { key: keyCell } }: CostRow,
  rate: Rate,
  byYear: ReadonlyMap<Year, RateShares>,
  key: DistributionKey,
  parties: PartyTable,
): DistributionKey {
  const text = typed?.text ?? '';
  const cell = typed?.cell ?? keyCell;
  const stepsFor = (year: Year, years: StepYears | null): KeyStep[] => {
    const own = stepsIn(key, year) ?? [];
    const last = own.at(-1);
    if (last === undefined) return [];
    const step: KeyStep = {
      ...last,
      number: 1,
      weighting: {
        kind: 'rate',
        row: index,
        rate,
        byYear,
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
  const years = [...byYear.keys()];
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

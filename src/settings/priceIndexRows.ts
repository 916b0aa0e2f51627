import type { PriceIndex } from '../costs/priceLevels';
import { readNumberFormat } from '../cells/numberFormat';
import type { CellRef } from '../findings/cellRef';
import { finding, type Finding, type Parsed } from '../findings/finding';
import { EXACT_ZERO, type ExactNumber, timesTenTo } from '../money/exactNumber';
import { type Cell, showsDate } from '../tables/table';
import { foldText } from '../tables/foldText';
import { budgetYearOf } from '../tables/headings/budgetYears';
import type { CellValue } from '../cells/grid';
import { parseExactNumber } from '../money/parseExactNumber';

/** `PL 2020`, `P/L-2020`, `PL-fremskrivning 2020`, `Pris- og lønregulering 2020`. */
const NAME =
  /^(?:p\/?l(?:[ -]?(?:fremskrivning|regulering|pct\.?|procent))?|pris- og løn(?:regulering|fremskrivning)|price index)[ -]?(\d{4})$/;

/** What says that a number is in percent. */
const PERCENT_WORD = /%|pct|procent/i;

/** More decimals than this are a share that has lost its percent sign, 0,03, rather than so few percent. */
const LEAST = 0.1;
/** As much as this is rather an index, 102. */
const MOST = 25;

/** The year that a setting's name gives the price index of: `PL 2020` is 2020; null for another name. */
export function priceIndexYear(name: string): number | null {
  const year = NAME.exec(foldText(name))?.[1];
  return year === undefined ? null : budgetYearOf(year);
}

/**
 * The price indexes among the rows of `Indstillinger`; rows with other names are passed over. Findings: the errors
 * `setting-invalid`, `setting-twice`, `number-doubtful` (a date) and `cell-error`, and the warnings `price-index-small`
 * for 0,03 that may mean 3 %, `price-index-as-index` for 1,0300 that may, and `price-index-large` for 103.
 */
export function priceIndexRows(
  rows: readonly { readonly name: Cell; readonly value: Cell }[],
): Parsed<readonly PriceIndex[]> {
  const indexes = new Map<number, PriceIndex>();
  const seen = new Set<number>();
  const findings: Finding[] = [];
  for (const { name, value } of rows) {
    const year = name.isError ? null : priceIndexYear(name.text);
    if (year === null) continue;
    const { text, ref } = value;
    const title = `PL ${year}`;
    const percent = parsePriceIndex(value.value, showsPercent(value));
    // One that is wrong is not missing as well.
    if (text !== '' && !seen.has(year))
      indexes.set(year, { year, percent: percent ?? EXACT_ZERO, text, cell: ref });
    if (seen.has(year)) findings.push(finding('error', 'setting-twice', name.ref, { name: title }));
    else if (value.isError) findings.push(finding('error', 'cell-error', ref, { text }));
    else if (showsDate(value))
      findings.push(finding('error', 'number-doubtful', ref, { text, doubt: 'date' }));
    else if (text !== '' && percent === null)
      findings.push(finding('error', 'setting-invalid', ref, { name: title, text, allowed: '3,0 %; 3,0' }));
    else if (percent !== null && !showsPercent(value) && !PERCENT_WORD.test(text))
      findings.push(...doubtsOf(percent, title, ref));
    seen.add(year);
  }
  return { value: [...indexes.values()], findings };
}

/** What a number without a percent sign may be instead: a share of one, 0,03, or an index, 1,0300 or 103. */
function doubtsOf(percent: ExactNumber, name: string, cell: CellRef): Finding[] {
  const { coefficient, decimals } = percent;
  const size = Math.abs(Number(coefficient)) / 10 ** decimals;
  if (size > 0 && size < LEAST) return [finding('warning', 'price-index-small', cell, { name, percent })];
  if (size >= MOST) return [finding('warning', 'price-index-large', cell, { name, percent })];
  if (coefficient < 0n || size <= 1 || size >= 1.1 || decimals < 2) return [];
  const rise = { coefficient: (coefficient - 10n ** BigInt(decimals)) * 100n, decimals };
  return [finding('warning', 'price-index-as-index', cell, { name, percent, rise })];
}

function showsPercent({ format }: Cell): boolean {
  return readNumberFormat(format).kind === 'percent';
}

const PERCENT = /(?:pct\.?|procent)\s*$/i;

/**
 * A value of `PL 2020` in percent: `3,0 %`, `3,0 pct.` and `3,0` are 3,0, and so is 0,03 in a cell that shows percent. Null for
 * another text, and for -100 % or less, which would leave nothing of a price.
 */
function parsePriceIndex(value: CellValue, showsPercent: boolean): ExactNumber | null {
  const number = parseExactNumber(typeof value === 'string' ? value.replace(PERCENT, '%') : value);
  if (number === null) return null;
  const percent = typeof value === 'number' && showsPercent ? timesTenTo(2, number) : number;
  return percent.coefficient <= -100n * 10n ** BigInt(percent.decimals) ? null : percent;
}

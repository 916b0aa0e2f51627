import { isBudgetYear } from './budgetYears';
import { type TakenOut, takenOut } from './takenOut';

const WORDS =
  'pris- og lønniveau|løn- og prisniveau|pris-? ?og løn|prisniveau|price level|prices|priser|niveau|p/l|p-l|pl';
const EARLIER = '(?:(?:i|in|at|faste|foreløbige|årets|løbende) +)*';
/** `2024-pl`, `2024 pl`; in `2025 pl 2024` the year after is the level. */
const BEFORE = new RegExp(
  `${EARLIER}(?<![\\d.,/])(?:(\\d{4}|\\d{2})-(?:${WORDS})(?![a-zæøå])|(\\d{4}) ?(?:${WORDS})(?![a-zæøå])(?![ :-]*\\d{4}))`,
  'gi',
);
const AFTER = new RegExp(`(?<![a-zæøå])${EARLIER}(?:${WORDS})[ :-]*(\\d{4}|\\d{2})(?!\\d)`, 'gi');

/** Takes price levels out of a heading: 2024 of `2025 (2024-pl)`, 2021 of `2021-priser`, 2020 of `Pris 2020-niveau`, 2024 of `PL24`. */
export function takePriceLevels(text: string): TakenOut<number> {
  const before = takenOut(text, BEFORE, yearIn);
  const after = takenOut(before.rest, AFTER, yearIn);
  return { found: [...before.found, ...after.found], rest: after.rest };
}

function yearIn([, joined, digits = joined ?? '']: RegExpMatchArray): number | null {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return isBudgetYear(year) ? year : null;
}

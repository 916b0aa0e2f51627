import type { Rewriting } from './rewriting';
import { AMOUNT_TEXTS, DRIVER_TEXTS } from './rewritings/amountTexts';
import { FURTHER_AMOUNTS, FURTHER_NAMES, FURTHER_TABLES } from './rewritings/furtherTables';
import { HEADINGS } from './rewritings/headings';
import { KEY_TEXTS } from './rewritings/keyTexts';
import { NAMES } from './rewritings/names';
import { NUMBER_FORMATS } from './rewritings/numberFormats';
import { ORDER } from './rewritings/order';
import { OTHER_TEXTS } from './rewritings/otherTexts';
import { PRICES_AND_RATES } from './rewritings/pricesAndRates';
import { SURROUNDINGS } from './rewritings/surroundings';
import { TOTALS } from './rewritings/totals';
import { UNITS_OF_COLUMNS } from './rewritings/units';

/** Every way of writing that is tried, by its kind, so that a kind of many ways is not tried more often than one of few. */
export const KINDS: readonly (readonly Rewriting[])[] = [
  AMOUNT_TEXTS,
  DRIVER_TEXTS,
  NUMBER_FORMATS,
  UNITS_OF_COLUMNS,
  HEADINGS,
  TOTALS,
  NAMES,
  OTHER_TEXTS,
  ORDER,
  SURROUNDINGS,
];

/** All of them. */
export const REWRITINGS: readonly Rewriting[] = [
  ...KINDS,
  ...[KEY_TEXTS, PRICES_AND_RATES, FURTHER_TABLES, FURTHER_AMOUNTS, FURTHER_NAMES],
].flat();

/** Those of workbooks that have everything: what `cleanWorkbook` has none of more often than the rest. */
export const WIDE_KINDS: readonly (readonly Rewriting[])[] = [
  ...KINDS,
  ...[KEY_TEXTS, KEY_TEXTS, KEY_TEXTS, PRICES_AND_RATES, PRICES_AND_RATES, PRICES_AND_RATES],
  ...[FURTHER_TABLES, FURTHER_TABLES, FURTHER_TABLES, FURTHER_AMOUNTS, FURTHER_AMOUNTS, FURTHER_NAMES],
];

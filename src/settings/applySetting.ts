import type { Rounding } from '../keys/distributionKey';
import { parseMethod } from '../keys/parseMethod';
import { parseRemainder } from '../keys/parseRemainder';
import { parseUnit } from '../keys/parseUnit';
import { parseWeighting } from '../keys/parseWeighting';
import { unitOfWords } from '../money/amountUnit';
import { plainText } from '../money/plainText';
import type { Cell } from '../tables/cell';
import { priceLevelOf } from '../costs/priceLevelOf';
import { zerosShown } from '../tables/zerosShown';
import { parseYears } from './parseYears';
import type { SettingField } from './settingNames';
import type { Settings, CalculationBasis, DisplayUnit } from './settings';
import { foldText } from '../tables/foldText';
import type { Language } from '../texts/language';

/** The settings with one of them changed to what its cell says; null where the cell holds no value it can have. */
type Apply = (settings: Settings, cell: Cell) => Settings | null;

const APPLY: Readonly<Record<SettingField, Apply>> = {
  standardWeight: (settings, { text, ref }) =>
    isWeightOfParts(text) ? { ...settings, standardWeight: text, standardWeightCell: ref } : null,
  unit: (settings, cell) =>
    whenRead(withUnit(settings.rounding, cell), (rounding) => ({ ...settings, rounding })),
  method: (settings, cell) =>
    whenRead(withMethod(settings.rounding, cell), (rounding) => ({ ...settings, rounding })),
  remainder: (settings, cell) => ({
    ...settings,
    rounding: withRemainder(settings.rounding, cell),
    remainderCell: cell.ref,
  }),
  sectorUnit: (settings, cell) =>
    whenRead(withUnit(settings.sectorRounding, cell), (sectorRounding) => ({ ...settings, sectorRounding })),
  sectorMethod: (settings, cell) =>
    whenRead(withMethod(settings.sectorRounding, cell), (sectorRounding) => ({
      ...settings,
      sectorRounding,
    })),
  sectorRemainder: (settings, cell) => ({
    ...settings,
    sectorRounding: withRemainder(settings.sectorRounding, cell),
    sectorRemainderCell: cell.ref,
  }),
  calculation: (settings, cell) =>
    whenRead(parseCalculation(cell.text), (calculation) => ({ ...settings, calculation })),
  displayUnit: (settings, cell) =>
    whenRead(parseDisplayUnit(cell.text), (displayUnit) => ({ ...settings, displayUnit })),
  priceLevel: (settings, cell) =>
    whenRead(priceLevelOf(cell.text), (level) => ({ ...settings, prices: { ...settings.prices, level } })),
  years: (settings, { text, ref }) =>
    whenRead(parseYears(text), (spans) => ({ ...settings, years: { spans, cell: ref } })),
  subtotal: (settings, { text, ref }) => ({ ...settings, subtotal: { heading: text, cell: ref } }),
  inhabitants: (settings, { text, ref }) => ({ ...settings, inhabitants: { heading: text, cell: ref } }),
  amountUnit: (settings, cell) =>
    whenRead(unitOfWords(plainText(cell.text)), (amountUnit) => ({ ...settings, amountUnit })),
  language: (settings, cell) => whenRead(parseLanguage(cell.text), (language) => ({ ...settings, language })),
};

/** Changes one setting to what its cell says: `Afrunding` 500 gives a rounding unit of 50_000 øre. Null where the value cannot be used. */
export function applySetting(settings: Settings, field: SettingField, cell: Cell): Settings | null {
  return APPLY[field](settings, cell);
}

function withUnit(rounding: Rounding, cell: Cell): Rounding | null {
  const zeros = zerosShown(cell);
  const unit = typeof zeros === 'number' ? parseUnit(cell.value, zeros) : null;
  return unit === null ? null : { ...rounding, unit };
}

function withMethod(rounding: Rounding, { text }: Cell): Rounding | null {
  const method = parseMethod(text);
  return method === null ? null : { ...rounding, method };
}

function withRemainder(rounding: Rounding, { text }: Cell): Rounding {
  return { ...rounding, remainder: parseRemainder(text) };
}

/** A plain split weighs sectors; among recipients it would need a part for every one of them. */
function isWeightOfParts(text: string): boolean {
  const result = parseWeighting(text);
  return result.kind === 'weighting' && result.weighting.kind !== 'split';
}

function whenRead<T>(value: T | null, change: (value: T) => Settings): Settings | null {
  return value === null ? null : change(value);
}

const CALCULATIONS = new Map<string, CalculationBasis>([
  ['pr. gruppe', 'per group'],
  ['per group', 'per group'],
  ['pr. post', 'per row'],
  ['per row', 'per row'],
  ['per item', 'per row'],
]);

const LANGUAGES = new Map<string, Language>([
  ['dansk', 'da'],
  ['da', 'da'],
  ['danish', 'da'],
  ['engelsk', 'en'],
  ['en', 'en'],
  ['english', 'en'],
]);

/** The value of `Beregning`: `pr. gruppe` or `pr. post`; null for another text. */
function parseCalculation(text: string): CalculationBasis | null {
  return CALCULATIONS.get(foldText(text)) ?? null;
}

/** The value of `Enhed`: `kr.`, `1.000 kr.` or `mio. kr.` in any way a unit is written; null for another text. */
function parseDisplayUnit(text: string): DisplayUnit | null {
  const unit = unitOfWords(text);
  return unit === 'milliard' ? null : unit;
}

/** The value of `Sprog`: `dansk` or `engelsk`; null for another text. */
function parseLanguage(text: string): Language | null {
  return LANGUAGES.get(foldText(text)) ?? null;
}

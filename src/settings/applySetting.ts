import { parseMethod, parseRemainder, parseUnit } from '../keys/parseRounding';
import { parseWeighting } from '../keys/parseWeighting';
import type { Ore } from '../money/ore';
import { unitOfWords } from '../money/amountUnit';
import { plainText } from '../money/plainText';
import type { Cell } from '../tables/table';
import { priceLevelOf } from '../costs/priceLevelOf';
import { zerosShown } from '../tables/zerosShown';
import { budgetYearOf } from '../tables/headings/budgetYears';
import type { SettingField } from './settingNames';
import type { Settings, CalculationBasis, DisplayUnit, ShownYears } from './settings';
import { meaningOf } from '../tables/meaningOf';
import type { Language } from '../texts/language';

/** What a cell changes in the settings; null where it holds no value that its setting can have. */
type Apply = (cell: Cell, settings: Settings) => Partial<Settings> | null;

const APPLY: Readonly<Record<SettingField, Apply>> = {
  standardWeight: ({ text, ref }) =>
    isWeightOfParts(text) ? { standardWeight: text, standardWeightCell: ref } : null,
  unit: (cell, { rounding: own }) => whenRead(unitIn(cell), (unit) => ({ rounding: { ...own, unit } })),
  method: ({ text }, { rounding: own }) =>
    whenRead(parseMethod(text), (method) => ({ rounding: { ...own, method } })),
  remainder: ({ text, ref }, { rounding: own }) => {
    return { rounding: { ...own, remainder: parseRemainder(text) }, remainderCell: ref };
  },
  sectorUnit: (cell, { sectorRounding: own }) =>
    whenRead(unitIn(cell), (unit) => ({ sectorRounding: { ...own, unit } })),
  sectorMethod: ({ text }, { sectorRounding: own }) =>
    whenRead(parseMethod(text), (method) => ({ sectorRounding: { ...own, method } })),
  sectorRemainder: ({ text, ref }, { sectorRounding: own }) => {
    return { sectorRounding: { ...own, remainder: parseRemainder(text) }, sectorRemainderCell: ref };
  },
  calculation: ({ text }) => whenRead(parseCalculation(text), (calculation) => ({ calculation })),
  displayUnit: ({ text }) => whenRead(parseDisplayUnit(text), (displayUnit) => ({ displayUnit })),
  priceLevel: ({ text }, { prices }) =>
    whenRead(priceLevelOf(text), (level) => ({ prices: { ...prices, level } })),
  years: ({ text, ref }) => whenRead(parseYears(text), (spans) => ({ years: { spans, cell: ref } })),
  subtotal: ({ text, ref }) => ({ subtotal: { heading: text, cell: ref } }),
  inhabitants: ({ text, ref }) => ({ inhabitants: { heading: text, cell: ref } }),
  amountUnit: ({ text }) => whenRead(unitOfWords(plainText(text)), (amountUnit) => ({ amountUnit })),
  language: ({ text }) => whenRead(parseLanguage(text), (language) => ({ language })),
};

/** Changes one setting to what its cell says: `Afrunding` 500 gives a rounding unit of 50_000 øre. Null where the value cannot be used. */
export function applySetting(settings: Settings, field: SettingField, cell: Cell): Settings | null {
  const changed = APPLY[field](cell, settings);
  return changed === null ? null : { ...settings, ...changed };
}

function unitIn(cell: Cell): Ore | null {
  const zeros = zerosShown(cell);
  return typeof zeros === 'number' ? parseUnit(cell.value, zeros) : null;
}

/** A plain split weighs sectors; among recipients it would need a part for every one of them. */
function isWeightOfParts(text: string): boolean {
  const result = parseWeighting(text);
  return result.kind === 'weighting' && result.weighting.kind !== 'split';
}

function whenRead<T>(value: T | null, change: (value: T) => Partial<Settings>): Partial<Settings> | null {
  return value === null ? null : change(value);
}

const parseCalculation = meaningOf<CalculationBasis>({
  'per group': ['pr. gruppe', 'per group'],
  'per row': ['pr. post', 'per row', 'per item'],
});

const parseLanguage = meaningOf<Language>({
  da: ['dansk', 'da', 'danish'],
  en: ['engelsk', 'en', 'english'],
});

/** The value of `Enhed`: `kr.`, `1.000 kr.` or `mio. kr.` in any way a unit is written; null for another text. */
function parseDisplayUnit(text: string): DisplayUnit | null {
  const unit = unitOfWords(text);
  return unit === 'milliard' ? null : unit;
}

const SPAN = /^(\d{4})\s*(?:[-–—]|til|to)\s*(\d{4})$/i;
const BETWEEN = /\s*[,;]\s*|\s+(?:og|and|\+)\s+/i;

/** The years of `År`: `2021-2023`, `2021 til 2023`, `2021`, `2021, 2023 og 2025-2027`; null for another text, or a span that ends before it begins. */
function parseYears(text: string): readonly ShownYears[] | null {
  const spans: ShownYears[] = [];
  for (const part of text.trim().split(BETWEEN)) {
    const [, first = part, last = first] = SPAN.exec(part) ?? [];
    const [from, to] = [budgetYearOf(first), budgetYearOf(last)];
    if (from === null || to === null || from > to) return null;
    spans.push({ from, to });
  }
  return spans;
}

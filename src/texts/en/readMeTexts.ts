import { counted, listed, many, quoted } from './words';
import type { ReadMeTexts } from '../da/readMeTexts';

export const readMeTexts: ReadMeTexts = {
  about: (version, isFree) => [
    'About this workbook',
    `This workbook holds figures that were calculated with Kommuneandel ${version}, an add-in for Excel.${isFree ? ' You do not need it to read them, to check them, or to calculate with them.' : ''}`,
  ],
  allocationSheet: (group) =>
    group === ''
      ? 'The cost rows, and what each recipient is to pay of them.'
      : `The cost rows of ${quoted(group)}, and what each recipient is to pay of them.`,
  overviewSheet: 'What each recipient is to pay in all, for all groups together.',
  ratesSheet: (driver) =>
    `The amounts divided by the number of inhabitants (${driver} in Parter): for each recipient, for sectors and subtotals and in all, group by group and year by year.`,
  settlementSheet: (year) =>
    `Each recipient's share of the budget and of the accounts for ${String(year)}, what it has paid, and what is to be settled. The accounts were allocated by the same keys as the budget; the difference between them was never allocated by itself.`,
  comparisonSheet:
    'What each recipient would pay by the other keys of the cost rows (Nøgle B and Nøgle C), and the difference to Nøgle.',
  controlSheet: (errors, warnings) =>
    `Everything that was checked, and everything that was remarked on: ${numbered(errors, 'error', 'errors')} and ${numbered(warnings, 'warning', 'warnings')}.`,
  trailSheet:
    'Every amount step by step, so that any figure can be followed back to the cost row, the key and the weight.',
  costs: (rows) =>
    `What was allocated: ${numbered(rows, 'cost row', 'cost rows')} with amounts and a distribution key.`,
  moreCosts: 'More of the cost rows that were allocated.',
  parties: (parties) =>
    `The ${counted(parties)} recipients that the amounts were allocated among, and what they were weighted by, such as inhabitants.`,
  keys: 'The distribution keys, step by step.',
  settings: 'The choices that hold for the whole workbook.',
  published: 'Figures that were published before; they were compared with the calculated ones.',
  key: (name, steps) => [`The key ${quoted(name)}`, steps.join('\n')],
  step: (number, sentence) => `${counted(number)}) ${sentence}`,
  perGroup: [
    'Calculation',
    'Per group: cost rows with the same key are added up in each group, after they have been split among the sectors, and the sum is allocated.',
  ],
  perRow: ['Calculation', 'Per row: each cost row is allocated alone through all steps of its key.'],
  largest: [
    'Largest remainder',
    'Each part is the exact share rounded down, and what is then left is given one unit at a time to the largest remainders. The parts always add up to the amount.',
  ],
  independent: [
    'Independent',
    'In steps marked “independent” each part was rounded alone. So the parts may add up to a little more or less than the amount; the difference stands in the row “Afrundingsdifference”.',
  ],
  remainderTo: (names) => [
    'Remainder',
    `In steps marked “remainder to” the other parts were rounded each alone, and ${listed(names)} takes what is then left. There the parts always add up to the amount.`,
  ],
  rates: [
    'Rates',
    'A cost row with a rate has no amount that is split: each recipient pays the rate times its number, and the amount of the row is the sum. The rate is first brought to the prices of the year, then cut to its bounds, and rounded last.',
  ],
  prices: [
    'Price levels',
    'Amounts in another price level were multiplied by the rates under PL in Indstillinger, and rounded once to whole øre, before they were allocated. The allocation sheets show both levels.',
  ],
  hiddenYears: [
    'Years shown',
    'The sheets show the years under År in Indstillinger. The other years were allocated like them but are not shown; Kontrol says how much that is.',
  ],
  sums: [
    'Sums and checks',
    "The allocated amounts are plain numbers. All sums and checks are Excel's own formulas, so that anyone can see that they add up.",
  ],
  frozen: (formulas) => [
    'Frozen formulas',
    `${many(formulas, 'cell or range', 'cells or ranges')} on other sheets were calculated with the functions of Kommuneandel and then frozen: the figures are plain numbers, and the formulas are kept on the hidden sheet “Frosne formler”. With Kommuneandel, “Thaw formulas” brings them back.`,
  ],
  live: (formulas) => [
    'Formulas that need Kommuneandel',
    `${many(formulas, 'formula', 'formulas')} on other sheets use the functions of Kommuneandel. Without it they show #NAME? when they are recalculated.`,
  ],
  functions: {
    KOMMUNEANDEL: "One recipient's part of an amount; the parts of all recipients add up to it.",
    FORDEL: 'All parts of an amount, by weights.',
    FORDELTRIN: 'An amount split in two steps: among groups, and then within each.',
    SEKTORANDEL: "A sector's part of an amount by a split such as 35/65.",
    ANDEL: "A recipient's exact share, to show as a percentage for instance.",
    INDFAS: 'An amount over years by a profile such as 25-50-25.',
    AFRUNDTIL: 'An amount rounded to a unit, such as DKK 500.',
    AFSTEM: 'The differences between calculated and published figures.',
  },
  mark: (mark) => ['Mark (used by Kommuneandel)', mark],
};

function numbered(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : counted(count)} ${count === 1 ? one : many}`;
}

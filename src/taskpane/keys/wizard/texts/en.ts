import { joined } from '../../../../texts/en/words';
import type { KeyWizardTexts } from './da';

const UNCHANGED = 'Nothing has been changed.';

export const keyWizardTexts: KeyWizardTexts = {
  heading: 'New distribution key',
  stepOf: (step, steps) => `Step ${String(step)} of ${String(steps)}`,
  back: 'Back',
  next: 'Next',
  add: 'Add the key',
  adding: 'Adding the key …',
  cancel: 'Cancel',
  kindQuestion: 'How is it to be shared?',
  kinds: {
    split: {
      label: 'By percentages',
      hint: 'Such as 35% to the municipalities and 65% to the region, and then on to the recipients.',
    },
    driver: { label: 'By a number', hint: 'All recipients share by, say, population.' },
    nested: {
      label: 'In several steps',
      hint: 'Such as among sectors or clusters first, and then on to the recipients.',
    },
    equal: { label: 'Equally', hint: 'All recipients get the same.' },
  },
  howHeading: 'What is it shared by?',
  between: 'First split among',
  thenBetween: 'And then among',
  addLevel: 'Add a step',
  removeLevel: 'Remove the step',
  by: 'By',
  byPercent: 'percentages',
  byTwo: 'a mixture of two',
  percentByFirst: 'This much of the amount, in percent',
  bySecond: (percent) => (percent === null ? 'And the rest by' : `And the other ${percent}% by`),
  notBetween: 'Write a percentage between 0 and 100, such as 50 or 33.3.',
  equally: 'equally',
  percentHint: 'The percentages must add up to 100.',
  sumIs: (sum) => `Together ${sum}. They must be 100.`,
  notANumber: 'One of the percentages is not a number. Write for example 33.3.',
  amongRecipients: 'Among the recipients by',
  terms: {
    base: 'First to each, in DKK',
    least: 'At least to each, in DKK',
    most: 'At most to each, in DKK',
    from: 'Holds from the year',
    until: 'Holds until the year',
  },
  only: 'Who takes part?',
  everyone: 'All recipients',
  andOnly: 'And of these',
  noMore: 'All',
  takesPart: 'Included or not',
  onlyThese: 'Only these take part',
  allButThese: 'All others take part',
  elsewhere:
    'More can be written in the table Nøgler afterwards: mixtures of three or more, a weight for each recipient (Nord=2; Syd=1), base amounts and bounds of a step before the recipients, Kun from a later step, a rounding for each step, and more steps as more rows.',
  nameHeading: 'Name, years and rounding',
  name: 'Name of the key',
  nameProblems: {
    missing: 'Write a name.',
    taken:
      'There is a key of that name already. Choose another one. Only if each holds for years of its own can both be called that.',
    'same years': 'The key holds for some of those years already. Write other years, or choose another name.',
    'other steps':
      'In the other years the key has another number of steps. It must have as many in all years.',
    split: 'A name such as 35/65 is a split already. Choose a name with letters.',
  },
  yearsHint:
    'Without years the key always holds. If it is to change, write here which years it holds for, and add it once more under the same name for the other years.',
  missingYears: (years) =>
    `The key does not hold for ${joined(years.map(String), 'more')} yet. If it is used then, add it once more afterwards under the same name for ${years.length === 1 ? 'that year' : 'those years'}.`,
  asSettings: (what) => `As in Indstillinger (${what})`,
  unit: 'Rounding',
  method: 'Method',
  remainder: 'Remainder',
  preview: 'Shares with the key',
  failures: {
    'name taken': `The name “Nøgler” is used for something else in the workbook. Give that another name in Excel's Name Manager. ${UNCHANGED}`,
    filtered: `A filter hides rows on the sheet with Nøgler. Clear it (Data → Clear) and try again. ${UNCHANGED}`,
    'no room': `Nøgler lacks a column, and something stands right beside it. Move that and try again. ${UNCHANGED}`,
    protected: `The sheet or the workbook is protected. Remove the protection and try again. ${UNCHANGED}`,
    refused: `Excel would not write the key. Try again when Excel is not busy. ${UNCHANGED}`,
    'half added':
      'Excel failed on the way, and part of the key may stand there. What there was is kept in the workbook: Cancel here, and press “Put back” under Allocate.',
  },
};

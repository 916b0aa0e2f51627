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
  equally: 'equally',
  percentHint: 'The percentages must add up to 100.',
  sumIs: (sum) => `Together ${sum}. They must be 100.`,
  notANumber: 'One of the percentages is not a number. Write for example 33.3.',
  amongRecipients: 'Among the recipients by',
  only: 'Who takes part?',
  everyone: 'All recipients',
  nameHeading: 'Name and rounding',
  name: 'Name of the key',
  nameProblems: {
    missing: 'Write a name.',
    taken: 'There is a key of that name already. Choose another one.',
    split: 'A name such as 35/65 is a split already. Choose a name with letters.',
  },
  unit: 'Rounding',
  unitAsSettings: (unit) => `As in Indstillinger (${unit})`,
  remainder: 'Remainder',
  remainderAsSettings: (rule) => `As in Indstillinger (${rule})`,
  preview: 'Shares with the key',
  failures: {
    'name taken': `The name “Nøgler” is used for something else in the workbook. Give that another name in Excel's Name Manager. ${UNCHANGED}`,
    filtered: `A filter hides rows on the sheet with Nøgler. Clear it (Data → Clear) and try again. ${UNCHANGED}`,
    'no room': `Nøgler lacks a column, and something stands right beside it. Move that and try again. ${UNCHANGED}`,
    protected: `The sheet or the workbook is protected. Remove the protection and try again. ${UNCHANGED}`,
    refused: `Excel would not write the key. Try again when Excel is not busy. ${UNCHANGED}`,
  },
};

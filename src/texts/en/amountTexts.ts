import { formatExact } from '../../money/formatExact';
import { LARGEST_ORE } from '../../money/ore';
import type { amountTexts as danish } from '../da/amountTexts';
import type { FindingTextsOf } from '../findingTexts';
import { beginning, dateHint, kroner, numberHint, quoted } from './words';

/** English texts of findings about amounts and what stands beside them in `Omkostninger`. */
export const amountTexts: FindingTextsOf<typeof danish> = {
  'amount-not-a-number': ({ text }, place) => ({
    message: `The amount ${quoted(text)}${place} is not a number.`,
    remedy: `Correct the cell, or write for example 120.000 or 120.000,50.${numberHint(text)}`,
  }),
  'amount-too-large': ({ text }, place) => ({
    message: `The amount ${quoted(text)}${place} is larger than can be calculated with exactly.`,
    remedy: `Correct the cell. The largest amount is ${kroner(LARGEST_ORE)}.`,
  }),
  'amounts-too-large': (_, place) => ({
    message: `The amounts up to the one${place} are together larger than can be calculated with exactly.`,
    remedy: `Correct the amounts, or spread them over several workbooks. The largest amount is ${kroner(LARGEST_ORE)}.`,
  }),
  'amount-rounded': ({ text, amount }, place) => ({
    message: `The amount ${quoted(text)}${place} is no whole number of øre and has been rounded to ${kroner(amount)}.`,
    remedy: 'Correct the cell if another amount is to be allocated.',
  }),
  'amounts-missing': ({ name }, place) => ({
    message: `The range ${quoted(name)}${beginning(place)} has neither columns with years nor the column “Beløb”.`,
    remedy: 'Add a column for every year, for example 2021, or the column “Beløb”.',
  }),
  'amount-and-years': ({ label }, place) => ({
    message: `The cost row ${quoted(label)} has both amounts by year and a phasing${place}.`,
    remedy: 'Delete either the amounts by year or the phasing.',
  }),
  'amount-differs-from-years': ({ amount, sum }, place) => ({
    message: `The amount of ${kroner(amount)}${place} is not the sum of the amounts by year, which is ${kroner(sum)}.`,
    remedy: 'The amounts by year are allocated. Correct “Beløb” or the years, so that they agree.',
  }),
  'amount-without-year': ({ label }, place) => ({
    message: `The amount of ${quoted(label)}${place} belongs to no year, while other rows have amounts by year.`,
    remedy: 'Move the amount to the column of a year, or write a year under “Startår”.',
  }),
  'profile-invalid': ({ text }, place) => ({
    message: `The phasing ${quoted(text)}${place} cannot be read.`,
    remedy: `Write percent or weights by year with hyphens between them, for example 25-50-25 or 1-1-1-0,5.${dateHint(text)}`,
  }),
  'profile-not-100': ({ text, sum }, place) => ({
    message: `The phasing ${quoted(text)}${place} adds up to ${formatExact(sum, 'en')} percent and not to 100.`,
    remedy: `Correct it, so that the years add up to 100, for example 25-50-25, or write weights, for example 1-1-1-0,5.${dateHint(text)}`,
  }),
  'start-year-invalid': ({ text }, place) =>
    text === ''
      ? {
          message: `A start year is missing${place}, and without it the phasing cannot be spread over years.`,
          remedy: 'Write a year under “Startår”, for example 2021.',
        }
      : {
          message: `The start year ${quoted(text)}${place} is not a year.`,
          remedy: 'Write a year with four digits, for example 2021.',
        },
  'certainty-unknown': ({ text }, place) => ({
    message: `The certainty ${quoted(text)}${place} is none of the three colours and is not shown on the sheets.`,
    remedy: 'Write grøn, gul or rød, or leave the cell empty.',
  }),
};

import type { limitTexts as danish } from '../da/limitTexts';
import type { FindingTextsOf } from '../findingTexts';
import { counted, didYouMean, kroner, quoted } from './words';

/** English texts of findings about bounds, base amounts and the years of steps. */
export const limitTexts: FindingTextsOf<typeof danish> = {
  'bound-invalid': ({ text }, place) => ({
    message: `The bound ${quoted(text)}${place} cannot be used.`,
    remedy:
      'Write an amount in whole øre from 0 upwards, for example 400.000, or the name of a column of Parter.',
  }),
  'bound-unknown': ({ text, suggestion }, place) => ({
    message: `The bound ${quoted(text)}${place} is neither an amount nor a column of Parter.`,
    remedy: `${didYouMean(suggestion)}Write an amount, for example 400.000, correct the name, or add the column to Parter.`,
  }),
  'column-of-words': ({ heading }, place) => ({
    message: `The column ${quoted(heading)} of Parter holds no numbers, so nothing can be worked out from it${place}.`,
    remedy: 'Choose a column with numbers, for example Folketal, or write the numbers in Parter.',
  }),
  'bound-not-an-amount': ({ heading, text }, place) => ({
    message: `The bound ${quoted(text)} under ${quoted(heading)}${place} is not an amount in whole øre from 0 upwards.`,
    remedy: 'Correct the cell, for example to 400.000, or leave it empty if there is no bound.',
  }),
  'bounds-crossed': ({ name, least, most }, place) => ({
    message: `The bounds${place} exclude one another: ${quoted(name)} is to have at least ${kroner(least)} and at most ${kroner(most)}.`,
    remedy: 'Correct one of the bounds.',
  }),
  'bounds-above-amount': ({ amount, limit, label }, place) => ({
    message: `By Mindst (at least)${place} the recipients are to have ${kroner(limit)} together, but ${ofRow(label)} is only ${kroner(amount)} to share. That is ${kroner(limit - amount)} too little.`,
    remedy: 'Lower the bounds, or correct the amount.',
  }),
  'bounds-below-amount': ({ amount, limit, label }, place) => ({
    message: `By Højst (at most)${place} the recipients can have ${kroner(limit)} together, but ${ofRow(label)} is ${kroner(amount)} to share. That is ${kroner(amount - limit)} too much.`,
    remedy: 'Raise the bounds, let more recipients share, or correct the amount.',
  }),
  'base-not-reached': ({ amount, base, count, label }, place) => ({
    message: `The base amount${place} is ${kroner(base)} to each of ${counted(count)}, ${kroner(base * count)} together, but ${ofRow(label)} is only ${kroner(amount)} to share.`,
    remedy: 'Lower the base amount, or correct the amount.',
  }),
  'step-year-invalid': ({ text }, place) => ({
    message: `The year ${quoted(text)}${place} is not a year.`,
    remedy: 'Write for example 2022, or leave the cell empty.',
  }),
  'step-years-reversed': ({ from, until }, place) => ({
    message: `The step${place} holds from ${String(from)} and only until ${String(until)}.`,
    remedy: 'Swap Fra år (from year) and Til år (to year), or correct one of them.',
  }),
  'step-years-overlap': ({ key, number, year }, place) => ({
    message: `Step ${String(number)}${place} of the key ${quoted(key)} stands twice for ${String(year)}.`,
    remedy: 'Correct Fra år (from year) and Til år (to year), so that every year has the step once.',
  }),
  'step-year-missing': ({ key, number, year }, place) => ({
    message: `The key ${quoted(key)} has no step ${String(number)} ${whenText(year)}. The step${place} holds for other years only.`,
    remedy:
      'Correct Fra år (from year) and Til år (to year), add a step for the year, or give the row another key.',
  }),
  'rate-invalid': ({ text }, place) => ({
    message: `The rate ${quoted(text)}${place} cannot be read.`,
    remedy:
      'Write an amount and what it is per, for example 0,27 pr. Folketal, 2.500 pr. part or 15.000 pr. Borgere {år-1}.',
  }),
  'rate-and-amount': ({ label }, place) => ({
    message: `The row ${quoted(label)} has both a rate and an amount${place}.`,
    remedy: 'Write x under the years that the rate holds for and leave the rest empty, or delete the rate.',
  }),
  'rate-missing': ({ label }, place) => ({
    message: `An x${place} says that the year is paid by a rate, but the row ${quoted(label)} has none.`,
    remedy: 'Write the rate under “Takst”, for example 0,27 pr. Folketal, or the amount instead of x.',
  }),
  'rate-without-year': ({ label }, place) => ({
    message: `The row ${quoted(label)} has a rate${place}, but no year that it holds for.`,
    remedy: 'Write x under the years that the rate holds for.',
  }),
  'rate-bounds-level': ({ key, level }, place) => ({
    message: `The key ${quoted(key)} has a bound${place} at the level ${quoted(level)}, which cannot be used with a rate.`,
    remedy: 'Set the bound in the step “Part”, or give the row a key without it.',
  }),
};

function ofRow(label: string): string {
  return label === '' ? 'there' : `in the row ${quoted(label)} there`;
}

function whenText(year: number | 'undecided' | null): string {
  if (year === null) return 'for an amount without a year';
  return year === 'undecided' ? 'for an amount whose year is undecided' : `for ${String(year)}`;
}

import type { stepTexts as danish } from '../da/stepTexts';
import type { FindingTextsOf } from '../findingTexts';
import { didYouMean, listed, quoted } from './words';

/** English texts of findings about filters, rounding and settings. */
export const stepTexts: FindingTextsOf<typeof danish> = {
  'condition-invalid': ({ text }, place) => ({
    message: `The condition ${quoted(text)}${place} cannot be read.`,
    remedy:
      'Write column=text or column<>text with semicolons between several, for example Deltager=ja; Klynge<>Midt.',
  }),
  'condition-column-unknown': ({ column, suggestion }, place) => ({
    message: `The condition${place} names ${quoted(column)}, which is not a column of Parter.`,
    remedy: `${didYouMean(suggestion)}Correct the condition, or add the column to Parter.`,
  }),
  'condition-without-parties': ({ text, suggestion = null }, place) => ({
    message: `No recipient meets the condition ${quoted(text)}${place}.`,
    remedy: `${didYouMean(suggestion)}Correct the condition, or correct the texts in Parter.`,
  }),
  'condition-excludes-nobody': ({ text, suggestion = null }, place) => ({
    message: `The condition ${quoted(text)}${place} leaves nobody out, since that text is not in the column.`,
    remedy: `${didYouMean(suggestion)}Correct the condition if somebody was to be left out.`,
  }),
  'column-needs-year': ({ heading, label }, place) => ({
    message: `The column ${quoted(heading)}${place} needs a budget year, but the row ${quoted(label)} has an amount without a decided year.`,
    remedy: 'Give the row a year, or write a column without {år}.',
  }),
  'unit-invalid': ({ text }, place) => ({
    message: `The rounding ${quoted(text)}${place} is not a whole number of øre above 0.`,
    remedy: 'Write how many kroner to round to, for example 0,01, 1, 500 or 50.000.',
  }),
  'method-unknown': ({ text }, place) => ({
    message: `The method ${quoted(text)}${place} is not known.`,
    remedy: 'Write “halv op” (half up) or “halv lige” (half even).',
  }),
  'remainder-unknown': ({ text, level, suggestion }, place) => ({
    message: `The remainder is to go to ${quoted(text)}${place}, but that name is not under ${quoted(level)} in Parter.`,
    remedy: `${didYouMean(suggestion)}Correct the name, or write “største rest” (largest remainder) or “hver for sig” (independent).`,
  }),
  'remainder-absent': ({ name, from }, place) => ({
    message: `The remainder is to go to ${quoted(name)}${place}, which does not share ${from === '' ? 'the amount' : quoted(from)}. There the remainder goes by largest remainder instead.`,
    remedy: 'You need not do anything if that is what is meant.',
  }),
  'setting-nameless': ({ text }, place) => ({
    message: `The value ${quoted(text)}${place} has no name to the left of it and is not used.`,
    remedy: 'Write the name of the setting beside it, or delete the value.',
  }),
  'setting-unknown': ({ name, suggestion }, place) => ({
    message: `The setting ${quoted(name)}${place} is not known and is not used.`,
    remedy: `${didYouMean(suggestion)}Correct the name, or delete the row.`,
  }),
  'setting-invalid': ({ name, text, allowed }, place) => ({
    message: `The value ${quoted(text)}${place} cannot be used for the setting ${quoted(name)}.`,
    remedy: `Write for example ${listed(allowed.split('; '), 'or')}.`,
  }),
  'setting-twice': ({ name }, place) => ({
    message: `The setting ${quoted(name)}${place} has been set further up already.`,
    remedy: 'Delete one of the two rows.',
  }),
};

import type { WithoutEffect } from '../../findings/withoutEffect';
import type { effectTexts as danish } from '../da/effectTexts';
import type { FindingTextsOf } from '../findingTexts';
import { listed, quoted } from './words';

const WHY: Readonly<Record<WithoutEffect, { readonly because: string; readonly remedy: string }>> = {
  'years given': {
    because: "the years stand above the row's amounts",
    remedy: 'Move the amounts if they belong to other years. Otherwise delete the start year.',
  },
  'accounts only': {
    because: 'the row holds nothing but accounts, which are used in the prices of their own year',
    remedy:
      'Write the price level in the heading of the accounts, for example Regnskab 2021 (2020-pl), if they are to be adjusted.',
  },
  rate: {
    because:
      'the rate says what each recipient gets. The key only says who takes part, the rounding and the bounds',
    remedy: 'Write an amount instead of the rate if it is to be split by the key.',
  },
  'largest remainder': {
    because: 'the parts are rounded together by largest remainder, so that they add up to the amount',
    remedy: 'Write »hver for sig« under »Rest« if each part is to be rounded alone.',
  },
  'no plain split': {
    because: 'it only holds for splits such as 35/65 that are not listed in Nøgler, and no item has one',
    remedy: 'Write it in Nøgler if it is to hold for the keys there.',
  },
  'said by all': {
    because: 'all that it would hold for says something else itself',
    remedy: 'Delete what stands in the other places if this is to hold.',
  },
  'no years': {
    because: 'no amounts belong to a year',
    remedy: 'Give the amounts years if it is to hold.',
  },
  'no price level': {
    because: 'no amounts have a price level, so they are allocated as they stand',
    remedy:
      'Write the year whose prices the amounts are in under »Prisniveau« in Indstillinger or Omkostninger if they are to be adjusted.',
  },
};

/** English texts of findings about what is filled in and changes nothing. */
export const effectTexts: FindingTextsOf<typeof danish> = {
  'without-effect': ({ names, text, why }, place) => ({
    message: `${listed(names)}${names.length === 1 ? ` (${quoted(text)})` : ''}${place} has no effect, since ${WHY[why].because}.`,
    remedy: WHY[why].remedy,
  }),
  'keys-unused': ({ names }, place) => ({
    message:
      names.length === 1
        ? `The key ${listed(names)}${place} is not used by any item.`
        : `The keys ${listed(names)}${place === '' ? '' : `, the first${place},`} are not used by any item.`,
    remedy: 'You need not do anything if that is as it should be. Otherwise correct »Nøgle« of the items.',
  }),
  'setting-elsewhere': ({ name, text }, place) => ({
    message: `The setting ${quoted(name)} has no value in the second column, and ${quoted(text)}${place} is not used.`,
    remedy: 'Move the value so that it stands right beside the name of the setting.',
  }),
  'paid-without-year': ({ heading, year }, place) => ({
    message: `The column ${quoted(heading)}${place} does not say which year has been paid for, and is not used in the settlement.`,
    remedy: `Write the year in the heading, for example ${quoted(`Betalt ${year}`)}.`,
  }),
};

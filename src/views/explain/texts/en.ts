import { joinNames } from '../../../texts/joinNames';
import { counted, kroner, listed, many, quoted } from '../../../texts/en/words';
import type { ExplainPanelTexts } from './da';

export const explainPanelTexts: ExplainPanelTexts = {
  howTo:
    'Select an amount on an allocation sheet, or in Samlet oversigt, Afregning, Sammenligning, Kr. pr. indbygger, Kontrol or Revisionsspor. Then this tells where it comes from.',
  noSheets:
    'There are no allocation sheets yet. Press “Recalculate allocations” under Allocate, and then select an amount on one of the sheets.',
  hasErrors: 'There are errors in the input, so nothing can be calculated. They are listed under Control.',
  notOurs: (address, sheet) => `${address} on the sheet ${quoted(sheet)} is not an amount allocated here.`,
  reading: (address) =>
    `${address} is part of what was read: which ranges and columns, how many rows, and what the numbers of each column come to, before anything is allocated.`,
  finding: (address) =>
    `${address} is part of what was found. What is wrong, and what you can do, is said in the row and under Kontrol in this pane.`,
  notRead:
    'The sheet could not be read, so the figure in it may be older. Select the cell again when Excel is not busy.',
  otherPlace: (shown, expected) =>
    `The sheet is older than the input: it says ${shown === '' ? 'nothing' : quoted(shown)} here, but with the present input ${quoted(expected)} belongs in this place. Recalculate the allocations and select the cell again.`,
  otherAmount: (shown, now) =>
    `The sheet is older than the input: it shows ${shown}, but ${now} is calculated now. The explanation is of what is calculated now.`,
  noAmount: 'no amount',
  ofVariant: (sheet) =>
    `The sheet ${quoted(sheet)} belongs to a variant that was tried. Explain follows the workbook's own choices: select the same amount on a sheet without the name of the variant.`,
  trailOld:
    'Revisionsspor is older than the input, so the row cannot be explained. Recalculate the allocations and select it again.',
  trailPerGroup:
    'Revisionsspor is so long that it has been written group by group, and its rows are not explained here. Select the amount on the allocation sheet instead.',
  trailRow: (label) => `From the cost row ${quoted(label)}.`,
  trailRows: (count) => `The amount is put together from ${counted(count)} cost rows.`,
  pricedRow: (detail) => `The amount is ${detail}.`,
  trailPool: (pool) => `The amount of the cost row goes into pool ${counted(pool)}, which is split as one.`,
  inGroup: (group) => ` in ${group}`,
  inAllGroups: ' in all groups',
  share: 'Share',
  goTo: (what) => `Go to ${what}`,
  explain: (what) => `Explain ${what}`,
  nothingToRecipient: (recipient, heading) =>
    `The cell is empty, since nothing of ${quoted(heading)} can fall to ${recipient}: the recipient belongs to another sector, or the keys leave it out.`,
  nothingFromRow: (row, heading) =>
    `The cell is empty, since ${quoted(row)} gives nothing to ${quoted(heading)}.`,
  zero: 'The amount is 0: nothing has been allocated here.',
  rows: (count, heading) => `${heading}: ${many(count, 'cost row', 'cost rows')}`,
  fromStepBefore: 'From the step before',
  together: 'Together',
  step: (number, key, words) =>
    `Step ${String(number)}${key === '' ? '' : ` of the key ${quoted(key)}`}: ${words}`,
  of: (weight, sum, amount) => `${weight} / ${sum} of ${amount}`,
  rateTimes: (rate, driver) => `DKK ${rate} × ${driver}`,
  rateSum: 'The sum of what the rate gives each recipient',
  getsAtMost: (name, limit, over) =>
    `${name} gets at most ${limit}; the ${over} above it is shared by the others.`,
  getsAtLeast: (name, limit, missing) =>
    `${name} gets at least ${limit}; the ${missing} missing is paid by the others.`,
  paysAtMost: (name, limit) =>
    `${name} gets at most ${limit}; nobody else pays the rest, so the amount of the cost row is that much smaller.`,
  paysAtLeast: (name, limit) =>
    `${name} gets at least ${limit}; the amount of the cost row is that much larger.`,
  othersBound: (count) => `${counted(count)} others have got the least or the most that they can get.`,
  takesRest: (name) => `${name} takes what the others leave.`,
  restGoesTo: (name) => `The others are rounded each by itself, and ${name} takes what is left.`,
  independentEven: 'The parts are rounded each by itself. Together they are exactly what was allocated.',
  independentOdd: (difference) =>
    `The parts are rounded each by itself and are together ${difference > 0 ? kroner(difference) : kroner(-difference)} ${difference > 0 ? 'less' : 'more'} than was allocated. The difference is shown by itself on the sheet.`,
  noneLeft: (unit) =>
    `All parts came out in whole units of ${kroner(unit)}. There was no remainder to give out.`,
  unitsGiven: (count, unit, names) =>
    count === 1
      ? `When all parts had been rounded down, ${kroner(unit)} was left, which went to the largest remainder: ${listed(names)}.`
      : `When all parts had been rounded down, ${counted(count)} times ${kroner(unit)} was left, one for each of the largest remainders: ${listed(names)}.`,
  gotUnit: (name) => `${name} got one of them.`,
  gotNoUnit: (name) => `${name} got none of them.`,
  oddRest: (odd, unit, name) =>
    `The amount is no multiple of ${kroner(unit)}. The last ${kroner(odd)} went to the largest recipient, ${quoted(name)}.`,
  wholeRow: 'The whole amount of the cost row belongs here. It is not split among sectors.',
  rowAmount: (year) =>
    year === null
      ? 'Amount of the cost row'
      : year === 'undecided'
        ? 'Amount of the cost row, year undecided'
        : `Amount of the cost row in ${String(year)}`,
  byGroup: 'From each group',
  byColumn: 'From each column',
  totalIsHandedIn: 'A total is the sum of the amounts handed in, never of rounded parts.',
  price: 'Pris i alt is the price at full operation. It is shown, but it is not what is allocated.',
  priceTotal: 'The sum of Pris i alt of the cost rows. It is shown, but it is not what is allocated.',
  shareIsExact: (recipient) =>
    `${recipient} has this exact share of what is allocated, before any rounding. The percentage is rounded for show; the amounts are calculated from the exact share.`,
  shareWithin:
    'This is the share of what falls to the group, before any rounding. The percentage is rounded for show.',
  shareTogether: 'These are the exact shares of the recipients added up. The percentage is rounded for show.',
  shareOfAmounts:
    'A base amount, a bound or a rate has its part in it, so the share follows from the amounts and not they from it. The percentage is rounded for show.',
  severalKeys: 'The share is put together from the shares of several keys.',
  difference:
    'This is what was allocated less what the recipients got, since each recipient is rounded by itself.',
  noDifference: 'Together the recipients got exactly what was allocated.',
  check: 'The check is a formula in the cell. It is 0 when everything has been allocated.',
  balance: 'How it adds up',
  handedIn: 'Allocated amount',
  recipientsSum: 'The recipients together',
  roundingDifference: 'Rounding difference',
  checkLeft: 'Left',
  perInhabitant: (amount, inhabitants, exact, result) =>
    `${amount} / ${inhabitants} inhabitants = ${exact}, rounded ${result}`,
  ofColumn: (heading) => `of ${heading}`,
  byMember: 'From each recipient',
  byRow: 'From each cost row',
  byGroupAndColumn: 'From each group and column',
  inhabitantsFrom: (column) => `From the column ${quoted(column)} of Parter`,
  inhabitantsCounted: 'Counted as',
  inhabitantsOnce:
    'Sectors with equally many inhabitants are the same people and are counted once; others are added up.',
  rowAccounts: (year) => `Accounts of the cost row for ${year}`,
  accountsByKeys:
    'The accounts are allocated by the same keys as the budget. The difference itself is never allocated.',
  paidTyped: 'What the recipient has paid, as Parter says.',
  paidAsBudget: (year) =>
    `Parter has no column “Betalt ${String(year)}”, so the recipient counts as having paid its share of the budget.`,
  keyOfRows: (key, rows) => `${quoted(key)} for ${many(rows, 'cost row', 'cost rows')}`,
  keysCompared: (heading, keys) =>
    `${heading} is ${joinNames(keys, 'and', (count) => `${counted(count)} other keys`)}.`,
  sameByEveryKey:
    'What is allocated is the same by every key: the sum of the amounts of the cost rows in the years shown.',
  otherByRates:
    'What is allocated: the sum of the amounts of the cost rows in the years shown. A rate may come to another amount by another key.',
  priceLevel: (levels) =>
    `The cost row is in the prices of ${levels.join(', ')} and is brought to the prices of each year before it is allocated.`,
  beforeAdjusting: 'Before adjusting',
  originalNotAllocated:
    'The amount is shown in its own price level. What is allocated is the amount in the prices of the year.',
  priceAdjusted: (original, level, factor) => `${original} in the prices of ${String(level)} × ${factor}`,
  ratePriceAdjusted: (original, level, factor) =>
    `The rate comes to ${original} in the prices of ${String(level)}, × ${factor}, then bounds and rounding for each recipient`,
  inOtherPrices: (level, adjusted, year) =>
    `in the prices of ${String(level)}; ${adjusted} in those of ${String(year)}`,
  published: 'Published',
  calculated: 'Calculated',
  notPrinted: 'not printed',
  publishedLess: 'Published less calculated',
};

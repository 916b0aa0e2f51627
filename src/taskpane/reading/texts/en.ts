import { tableReadingTexts } from '../../../texts/en/tableReadingTexts';
import { counted, listed, many } from '../../../texts/en/words';
import type { ReadingPanelTexts } from './da';

export const readingPanelTexts: ReadingPanelTexts = {
  back: 'Back',
  pasteLabel: 'The table’s text',
  pasteHint:
    'Select the table in the PDF, on the page or in Word with its headings and total, copy it, and paste it here. Several tables may follow one another.',
  readText: 'Read the text',
  readAgain: 'Read again',
  hereHeading: 'The table on the sheet',
  reading: 'Reading the table …',
  hiddenRows:
    'Some of the rows are hidden, by a filter perhaps, and were read with the others. If the total is of the visible ones alone, clear the filter, and read again.',
  cancel: 'Cancel',
  problems: {
    empty: 'Nothing is written where you are. Go to the table, or select it, and read again.',
    'too large': 'The sheet has more cells than can be read at a time. Select the table, and read again.',
    'no table':
      'There is no table to read: no row has both a name and a number. Include the whole table with its headings.',
    unreadable:
      'The table could not be read, and nothing has been changed. Select it with the mouse, and read again.',
    changed: 'The cells have changed since they were read, and nothing was done. Press Read again.',
    protected:
      'The workbook’s structure is protected, so no sheets can be made. Remove the protection under Review, and try again. Nothing has been changed.',
    'made changed':
      'The tables have been changed or used since they were made, so nothing is undone. Delete the sheets that you do not want yourself; names are deleted under Formulas, Name Manager.',
    'not taken back': 'Excel could not undo it, and the tables are as they were. Try again in a moment.',
    'not written': 'Excel could not make the sheets, and the workbook is as it was. Try again in a moment.',
  },
  exist: (tables) =>
    `The workbook has ${listed(tables)} already, and they are not overwritten. Open a new workbook for the table, or rename those that are there, and try again.`,
  noFaults: 'Everything that can be added up agrees',
  noSureFaults: 'No fault is certain, but some of the sums are in doubt',
  faults: (count) => many(count, 'thing does not add up', 'things do not add up'),
  rounding: (count) =>
    many(count, 'difference is no larger than rounding', 'differences are no larger than rounding'),
  doubts: (count) => many(count, 'thing is in doubt', 'things are in doubt'),
  goToLine: (line) => `Show line ${counted(line)}`,
  otherTables: (count) =>
    count === 1
      ? 'Read the other table on the sheet too'
      : `Read the other ${counted(count)} tables on the sheet too`,
  howRead: 'How the table was read',
  untitled: (number) => `Table ${counted(number)}`,
  counts: (columns, rows) => `${many(columns, 'column', 'columns')}, ${many(rows, 'row', 'rows')}`,
  unit: 'Amounts in',
  units: {
    'kr.': 'DKK',
    '1.000 kr.': 'DKK thousand',
    'mio. kr.': 'DKK million',
    'mia. kr.': 'DKK billion',
  },
  columns: 'Columns',
  rows: 'Rows',
  noHeading: '(no heading)',
  noLabel: '(no name)',
  roleOf: (name) => `What “${name}” is`,
  year: 'Year',
  yearOf: (name) => `Year of “${name}”`,
  columnRoles: {
    ...tableReadingTexts.roles,
    price: 'price in all',
    split: 'split (35/65)',
    driver: 'population etc.',
    'per inhabitant': 'DKK per inhabitant',
    other: 'not used',
  },
  rowRoles: { ...tableReadingTexts.rowRoles, note: 'not used' },
  useHeading: 'Use the table',
  useLine: 'New sheets are made of what was read. Your own cells are not changed.',
  where: 'Where the tables are to be',
  inOwnCells: (places) =>
    `In your own cells, as they stand: ${places.join('; ')}. The cells get names and are not changed; when you correct them, you can recalculate.`,
  onNewSheets: 'On new sheets, as a copy of what was read',
  isNamed: (name, place) => `${name} is ${place}`,
  trying: 'Finding out how figures were rounded …',
  willMake: (tables) => `Makes ${listed(tables)}.`,
  group: (title) => `Group for “${title}”`,
  key: 'Key of the cost rows',
  keyHint: 'The table prints no split. Choose what to allocate by.',
  noKey: 'Write it yourself afterwards',
  confirm: 'I have held what is in doubt against the print',
  use: 'Use the table',
  writing: 'Making the sheets …',
  made: (tables) => `${listed(tables)} ${tables.length === 1 ? 'is' : 'are'} ready.`,
  canRecalculate: 'Now you can recalculate.',
  lacks: {
    Omkostninger: 'Before you can recalculate, there must be Omkostninger too: read a table with amounts.',
    Parter:
      'Before you can recalculate, there must be Parter too: press Insert municipalities under Allocate.',
    key: 'Write a key for each cost row in Omkostninger before you recalculate.',
  },
  nowNames: (named) =>
    named.length === 1
      ? `${listed(named)} is now the name of your own cells.`
      : `${listed(named)} are now names of your own cells.`,
  goOn: 'Go on to Allocate',
  takeBack: 'Undo',
  takenBack: 'It is undone: the new sheets and names are gone again, and your own cells are as they were.',
  parties: {
    which: 'Which municipalities',
    all: 'All 98 municipalities',
    region: (name) => `Region ${name}`,
    wholeRegion: (name) => `All of Region ${name}`,
    landsdel: (name) => `Landsdel ${name}`,
    source:
      'With code, region, landsdel and population on 1 January 2020. Source: Statistics Denmark, as republished by Statens Serum Institut. A newer population is pasted in as a table.',
    makes: (count) => `Makes Parter with ${counted(count)} rows on a new sheet.`,
    columns: (headings, filled) =>
      `${listed(headings)} ${headings.length === 1 ? 'comes' : 'come'} right of Parter, filled in for ${many(filled, 'recipient', 'recipients')}.`,
    rows: (count) => `${many(count, 'municipality comes', 'municipalities come')} at the bottom of Parter.`,
    nothing: 'All of it is in Parter already.',
    existing: (headings) =>
      `${listed(headings)} ${headings.length === 1 ? 'is' : 'are'} there already; what is written is not changed.`,
    notInParties: (names) =>
      `${listed(names)} ${names.length === 1 ? 'is not in Parter and is' : 'are not in Parter and are'} not put in.`,
    notFound: (names) =>
      `${listed(names)} in Parter ${names.length === 1 ? 'is' : 'are'} not in the table; the cells there stay empty.`,
    put: 'Put into Parter',
    done: 'It has been put into Parter.',
    takenBack: 'It is undone: Parter is as it was.',
    notTakenBack:
      'It could not be undone, and nothing has been changed. If what was put in has been edited, delete the rows and columns that you do not want yourself; else try again in a moment.',
    failed:
      'It could not be put in, and Parter is as it was. See whether something stands right of it or below it, whether it has a row of totals, and whether the sheet is protected or filtered, and try again.',
  },
  told: {
    uncounted: (label) =>
      `“${label}” is not counted in the printed total. It is put in Offentliggjort alone.`,
    takeUncounted: 'Allocate it all the same',
    filled: (place, added) =>
      `The printed shares are of the population on 1 January 2020 in ${place}. The ${counted(added)} municipalities that are not printed are put in.`,
    fillIn: 'Put them in Parter',
    othersMissing: (percent) =>
      `The printed shares come to ${percent}%. The other recipients have to be put in Parter before the allocation agrees.`,
    rounding: (agree, of) =>
      `The rounding was found by trying: ${counted(agree)} of ${counted(of)} printed figures come out. Control shows the others.`,
    columnsNotUsed: (headings) =>
      `${listed(headings)} ${headings.length === 1 ? 'is' : 'are'} not used: totals across, or the same year once more.`,
    rowsNotUsed: (labels) => `Subtotals and rows without a name are not put in: ${listed(labels)}.`,
    keyMissing: (rows) =>
      `${counted(rows)} cost ${rows === 1 ? 'row lacks' : 'rows lack'} a key. Write it in Omkostninger.`,
    overview: (title) => `“${title}” is held against the sum of the other tables.`,
    noRecipients: 'The table has no recipients. Insert municipalities afterwards.',
    noCosts: 'The table has no amounts to allocate: only Parter is made.',
  },
};

import type { tableReadingTexts as danish } from '../da/tableReadingTexts';

/** What is said of a published table that was read. */
export const tableReadingTexts: typeof danish = {
  roles: {
    label: 'name',
    price: 'total price',
    split: 'split',
    amount: 'amount',
    share: 'share',
    driver: 'driver',
    'per inhabitant': 'per inhabitant',
    note: 'remark',
    other: 'something else',
  },
  rowRoles: {
    item: 'cost row',
    recipient: 'recipient',
    subtotal: 'subtotal',
    total: 'total',
    section: 'section',
    note: 'note',
  },
  untitled: 'Table without a title',
  unit: (unit, from) =>
    from === null ? `Unit: ${unit} (no unit is given)` : `Unit: ${unit} (from “${from}”)`,
  counts: (columns, rows) =>
    `${String(columns)} ${columns === 1 ? 'column' : 'columns'}, ${String(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  column: (heading, role, details) =>
    `  ${heading === '' ? '(no heading)' : heading}: ${[role, ...details].join(', ')}`,
  noFaults: 'Everything that can be added up agrees.',
  noTotals: 'The table has no total to hold its rows against.',
  noSureFaults: 'No fault is certain, but some of the sums are in doubt.',
  faults: (count) => (count === 1 ? '1 thing does not agree:' : `${String(count)} things do not agree:`),
  offBySame: (other) => `Off by the same amount is also: ${other}`,
  rounding: (count) =>
    count === 1
      ? '1 difference is no more than rounding:'
      : `${String(count)} differences are no more than rounding:`,
  doubts: (count) => (count === 1 ? '1 thing is in doubt:' : `${String(count)} things are in doubt:`),
  doubt: (place, taken, or) => `  ${place}: read as ${taken}. It may also be: ${or}.`,
  supposed: {
    phrases: {
      'the layout that fits best': 'rows and columns as they fit the text best',
      'another layout':
        'another layout; compare with the print, or paste the table into a sheet, put it right there and read it from the sheet',
      'headings and rows as they fit best': 'headings and rows as they fit best',
      'another layout of the text':
        'another layout of the text; compare with the print, or paste the table into a sheet, put it right there and read it from the sheet',
      'kr., though another currency is named': 'kr., though another currency is named',
      'kr., too large for the heading’s unit':
        'kr., since the figures are too large for the unit in the heading',
      'kr., or no amount at all': 'kr., or no amount at all',
      'another unit that the heading names': 'another unit, which the heading names too',
      'kr., since no unit is named': 'kr., since no unit is named',
      '1.000 kr. or mio. kr.': '1.000 kr. (thousands) or mio. kr. (millions)',
      'another role or unit': 'another role or unit',
      'figures of other columns': 'figures that belong to other columns',
      'one row': 'one row, put together from several lines',
      'two rows': 'two rows',
      'a heading and a label': 'a heading and the label of a row',
      'an item': 'a cost row',
      'a result or a sum': 'a result or a sum of other rows',
      'a note': 'a note',
      'a row without figures': 'a row without figures',
      figures: 'figures',
      'years of a heading': 'years of a heading',
      'all of the year': 'the amounts of all of the year',
      'another period, or no amounts': 'another period, or something else than amounts',
      'percent, as the row says': 'percent, as the row says',
      'a figure without a unit': 'a figure without a unit',
      'a number of something': 'a number of something',
      'one number': 'one number',
      'no number': 'no number',
      'a text': 'a text',
    },
    range: (printed) => `the range ${printed}`,
    rowsMake: (number) => `${number}, which the rows make`,
    unitOfAnother: (unit) => `${unit}, as another column says`,
    withoutHeading: (role) => `${role}, without a heading`,
    columns: (count) => `${String(count)} columns, as the sums fit best`,
    about: (number) => `${number}, about`,
  },
  percent: (number) => `${number}%`,
  amount: (number) => `DKK ${number}`,
  table: (title) => (title === '' ? 'The whole table' : `The table “${title}”`),
  at: (row, column) =>
    `${row.text === '' ? `Row ${String(row.number)}` : `“${row.text}”`} under ${column.text === '' ? `column ${String(column.number)}` : `“${column.text}”`}`,
  row: ({ text, number }) => (text === '' ? `Row ${String(number)}` : `The row “${text}”`),
  columnAt: ({ text, number }) => (text === '' ? `Column ${String(number)}` : `The column “${text}”`),
  kinds: {
    'total is not the sum': (place, printed, expected) =>
      `${place}: printed ${printed}, the rows make ${expected}.`,
    'row is not the sum of its parts': (place, printed, expected) =>
      `${place}: printed ${printed}, the parts make ${expected}.`,
    'row is not the product of its parts': (place, printed, expected) =>
      `${place}: printed ${printed}, the share makes ${expected}.`,
    'share does not match': (place, printed, expected) =>
      `${place}: printed ${printed}, calculated ${expected}.`,
    'shares do not add up to 100 percent': (place, printed) =>
      `${place}: the shares add up to ${printed} and not to 100%.`,
    'amount is missing': (place, _printed, expected) =>
      `${place}: there is no amount; by the share it should be ${expected}.`,
    'decimal point for comma': (place, printed, expected) =>
      `${place}: “${printed}” has a point where a comma belongs; read as ${expected}.`,
    'comma for thousands point': (place, printed, expected) =>
      `${place}: “${printed}” has a comma where a point belongs; read as ${expected}.`,
    'unit in the heading is wrong': (place, printed, expected) =>
      `${place}: the heading says ${printed}, but the figures must be in ${expected}`,
    'sign changes within the column': (place, printed, expected) =>
      `${place}: printed ${printed} with the opposite sign of the total; expected ${expected}.`,
    'does not agree with the other tables': (place, printed, expected) =>
      `${place}: printed ${printed}, the other tables make ${expected}.`,
  },
};

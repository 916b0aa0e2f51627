import { groupOfTotal, totalName, type TotalName } from '../../../src/tables/totals/totalName';

const GROUPS = new Set(['midt', 'klynge nord', 'regionen – klynge midt', 'kommuner', 'drift']);

/** What people call their sums, and things that only sound like them. */
test.each<[TotalName, readonly string[]]>([
  [
    'total',
    [
      ...[
        'Total',
        'TOTAL',
        ' total: ',
        'I alt',
        'I ALT',
        'Ialt',
        'i-alt',
        'Sum',
        'SUM:',
        'Summen',
        'Samlet',
        'Sammenlagt',
      ],
      ...['Hovedtotal', 'Subtotal', 'Sub-total', 'Mellemtotal', 'Mellemsum', 'Delsum', '∑', 'Grand total'],
      ...['Total (ekskl. moms)', 'Total ekskl. moms', 'I alt inkl. moms', 'Total, kr.', 'I alt (mio. kr.)'],
      ...['Kommuner i alt', 'I alt kommuner', 'Alle kommuner i alt', 'Regionen, i alt', 'Udgifter i alt'],
      ...['Budget 2021 i alt', 'Samlet sum', 'Total i alt', 'Drift i alt', 'Sum drift', 'Total drift'],
      ...['Midt i alt', 'Klynge Nord i alt', 'Regionen – klynge Midt i alt', '»I alt«', '* Total', '= I alt'],
    ],
  ],
  [
    'likely',
    [
      ...[
        'Licenser i alt',
        'Samlede udgifter',
        'Samlet drift',
        'Hele landet',
        'Alle kommuner',
        'Udstyr, sum',
      ],
      ...['Kommunerne samlet', 'Kommuner tilsammen', 'Region samlet', 'Udgifter samlet', 'Tilsammen'],
    ],
  ],
  ['maybe', ['Total renovering', 'Sum af licenser']],
  [
    'none',
    [
      ...[
        'Samlet løsning',
        'Skive samlet',
        'Sammenlægning',
        'Totalentreprise',
        'Totalrenovering',
        'Konsum',
        'Summer school',
        'Altan',
        'Assum',
      ],
      ...[
        'Skive',
        'Region Midtjylland',
        'Kommuner',
        'Drift',
        '',
        '2021',
        '=SUM(A1)',
        '@SUM(1)',
        'Fælles total­løsning x',
      ],
    ],
  ],
])('%s', (expected, texts) => {
  const named = texts.map((text) => [text, totalName(text, (group) => GROUPS.has(group))]);
  expect(named).toEqual(texts.map((text) => [text, expected]));
});

test.each([
  ['Kommuner i alt', 'kommuner'],
  ['Klynge Midt i alt (kr.)', 'klynge midt'],
  ['Total for Regionen – klynge Midt:', 'regionen – klynge midt'],
  ['Samlet for alle Midt', 'midt'],
  ['I alt', ''],
])('%s adds up %s', (text, group) => {
  expect(groupOfTotal(text)).toBe(group);
});

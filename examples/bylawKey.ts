import type { ExampleWorkbook } from '../src/example/exampleWorkbook';

/**
 * A by-law's key: a base amount to each, the rest by population, and nobody more than a cap; compared with equal parts
 * and with population alone. Populations are of 1 January 2020 (Statistics Denmark), amounts made up.
 */
export const bylawKey: ExampleWorkbook = {
  sheets: [
    {
      name: 'Om eksemplet',
      kind: 'text',
      lines: [
        'En vedtægts nøgle med grundbeløb og loft',
        '',
        'Vedtægten siger: 50.000 kr. til hver kommune, resten efter folketal, men ingen betaler over 395.000 kr.',
        'Nøglen »Vedtægt« i arket Nøgler siger det samme i én række: Vægt og Højst.',
        '',
        'Kolonnerne »Nøgle B« og »Nøgle C« i Omkostninger er andre nøgler at sammenligne med.',
        'Tryk på »Genberegn fordelinger«. Arket »Sammenligning« viser, hvad hver kommune ville betale efter hver nøgle,',
        'og forskellen til vedtægtens. Forskellene giver tilsammen 0, for det er det samme beløb, der fordeles.',
      ],
    },
    {
      name: 'Omkostninger',
      kind: 'table',
      rows: [
        ['Post', 'Nøgle', 'Nøgle B', 'Nøgle C', 2022],
        ['Fælles naturpark', 'Vedtægt', 'Folketal', 'Ligeligt', 1_000_000],
      ],
      widths: [22, 12, 12, 12, 14],
    },
    {
      name: 'Parter',
      kind: 'table',
      rows: [
        ['Part', 'Folketal'],
        ['Silkeborg Kommune', 94_026],
        ['Skive Kommune', 45_851],
        ['Viborg Kommune', 96_921],
      ],
      widths: [28, 12],
    },
    {
      name: 'Nøgler',
      kind: 'table',
      rows: [
        ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Højst'],
        ['Vedtægt', 1, 'Part', '50.000 kr. til hver, resten efter Folketal', 395_000],
        ['Folketal', 1, 'Part', 'Folketal', ''],
        ['Ligeligt', 1, 'Part', 'ligeligt', ''],
      ],
      widths: [14, 8, 12, 44, 12],
    },
    {
      name: 'Indstillinger',
      kind: 'table',
      rows: [
        ['Indstilling', 'Værdi'],
        ['Afrunding', 1],
      ],
      widths: [18, 18],
    },
  ],
};

import type { ExampleWorkbook } from './exampleWorkbook';
import { telemedicineInput, telemedicineSettings } from './telemedicineInput';
import { telemedicinePublished } from './telemedicinePublished';

/** The telemedicine programme of landsdel Midtjylland 2021–2023, as a finance officer would have it before the first recalculation. */
export const telemedicine: ExampleWorkbook = {
  sheets: [
    {
      name: 'Om eksemplet',
      kind: 'text',
      lines: [
        'Telemedicin i landsdel Midtjylland 2021–2023',
        '',
        'Projektmappen er et eksempel til Kommuneandel. Den er klar til at blive genberegnet.',
        '',
        'Hvad den indeholder',
        'Omkostninger: 19 poster i tre grupper med beløb for hvert år og en fordelingsnøgle, fx 35/65 (kommuner/region).',
        'Parter: de 19 kommuner og regionens andel for hver af de fem klynger, med folketal pr. 1. januar 2020 (Danmarks Statistik).',
        'Indstillinger: hvordan der afrundes, som i det trykte materiale: poster til 50.000 kr., parter hver for sig til 500 kr.',
        'Offentliggjort: tallene fra programmets tabeller af 3. december 2020. De afstemmes med de beregnede.',
        '',
        'Hvad du gør',
        '1. Tryk på »Genberegn fordelinger«.',
        '2. Se arkene Fordeling Investering, Fordeling Implementering, Fordeling Drift og Samlet oversigt.',
        '3. Arket Kontrol viser, hvad der ikke stemmer i det trykte materiale. Revisionsspor viser, hvordan hvert beløb er blevet til.',
        '4. Ret et beløb, en nøgle eller et folketal, og tryk igen: De samme ark følger med.',
        '',
        'Posten »Løbende undervisning af nye borgere« står kun under Offentliggjort, fordi de trykte totaler ikke tæller den med.',
      ],
    },
    ...telemedicineInput,
    {
      name: 'Indstillinger',
      kind: 'table',
      rows: telemedicineSettings,
      widths: [18, 18],
    },
    {
      name: 'Offentliggjort',
      kind: 'table',
      rows: telemedicinePublished,
      widths: [16, 70, 14, 15, 15, 15, 15, 15, 15],
    },
  ],
};

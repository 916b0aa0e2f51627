import type { ExampleWorkbook } from '../src/example/exampleWorkbook';
import { telemedicineInput, telemedicineSettings } from '../src/example/telemedicineInput';

/** The telemedicine programme with a subtotal for each cluster, and kr. per inhabitant by cluster, sector and in all. */
export const clusterTotals: ExampleWorkbook = {
  sheets: [
    {
      name: 'Om eksemplet',
      kind: 'text',
      lines: [
        'Klynger med mellemtotaler',
        '',
        'Tallene er telemedicinprogrammets. Indstillingen »Mellemtotal« er Klynge, en kolonne i Parter.',
        'Fordelingsarkene og Samlet oversigt får en række »Midt i alt« efter hver klynges parter, som en almindelig',
        'SUM-formel, og andelen i klyngen ved siden af andelen af det hele.',
        '',
        'Arket »Kr. pr. indbygger« viser beløb pr. indbygger for hver part, klynge og sektor og for alle, i hver gruppe og',
        'hvert år og i alt. »Midt i alt« kan også stå som Linje i Offentliggjort.',
      ],
    },
    ...telemedicineInput,
    {
      name: 'Indstillinger',
      kind: 'table',
      rows: [...telemedicineSettings, ['Mellemtotal', 'Klynge']],
      widths: [18, 18],
    },
    {
      name: 'Offentliggjort',
      kind: 'table',
      rows: [
        ['Gruppe', 'Linje', 'Kommuner 2022', 'Kr. pr. indbygger'],
        ['Drift', 'Midt i alt', 2_097_500, 58.5],
      ],
      widths: [14, 20, 16, 18],
    },
  ],
};

import type { ExampleTable } from './exampleWorkbook';
import { printedTable } from './printedTable';

/**
 * The cost rows of "Telemedicinsk hjemmemonitorering til borgere med KOL", landsdel Midtjylland, budget 2021–2023, after
 * the programme's published tables of 3 December 2020. The row "Løbende undervisning af nye borgere" stands only under
 * what was published, since the printed totals leave it out.
 */
export const telemedicineCosts: ExampleTable = printedTable(
  ['Gruppe', 'Post', 'Nøgle', 'Pris i alt', 2021, 2022, 2023],
  {
    Investering: {
      'Snitflade/integration til EPJ mm. (engangsudgift)': ['0/100', 2000, 0, 2000, 0],
      'Snitflader/integrationer EOJ mm. (engangsudgift)': ['100/0', 2000, 0, 2000, 0],
      'Udvikling af fælles tværsektoriel forløbsplan (engangsudgift)': ['50/50', 2300, 2300, 0, 0],
      'Indkøb af XDS arkiv for Landsdel Midtjylland': ['50/50', 4000, 0, 2000, 2000],
    },
    Implementering: {
      Implementeringsressourcer: ['75/25', 13_800, 6900, 3450, 0],
      'Fælles evaluering': ['50/50', 900, 200, 200, 400],
      'Etablering af SPOC for Midtjylland': ['50/50', 100, 100, 0, 0],
      "Kurser for sundhedsprofessionelle (sygeplejersker, SOSU'er, læger og terapeuter)": [
        '65/35',
        2000,
        2000,
        0,
        0,
      ],
      'Øvrige udgifter til kompetenceudvikling, e-læring mm.': ['50/50', 1000, 500, 0, 0],
    },
    Drift: {
      'Fælles offentlig systemforvaltning': ['35/65', 1100, 1100, 1100, 1100],
      'Drift af telemedicinsk infrastruktur': ['35/65', 5500, 5500, 5500, 5500],
      'Drift af medarbejderrettet løsning': ['35/65', 1300, 1000, 1300, 1300],
      'Drift af borgerrettet løsning': ['35/65', 1800, 1500, 1800, 1800],
      'SPOC for Midtjylland': ['50/50', 1000, 800, 1000, 1000],
      'Udgifter til monitorerings- og rådgivningsfunktioner dagstid': ['50/50', 7200, 5000, 7200, 7200],
      'Udgifter til monitorerings- og rådgivningsfunktioner vagttid (fra 1/1 21)': [
        '50/50',
        3100,
        3100,
        3100,
        3100,
      ],
      'Service, support og logistik (FSC) (fra 1/1 21)': ['50/50', 1700, 1000, 1700, 1700],
      'Faste leasing omkostninger til FSC for udstyrspakke (fra 1/1 21)': ['35/65', 4900, 3000, 4900, 4900],
      "Kurser for sundhedsprofessionelle (sygeplejersker, SOSU'er, læger og terapeuter)": [
        '65/35',
        200,
        0,
        200,
        200,
      ],
    },
  },
);

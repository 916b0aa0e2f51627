import type { ExampleTable } from './exampleWorkbook';
import { printedTable } from './printedTable';

const FIGURES = [2021, 2022, 2023].flatMap((year) => [`Kommuner ${year}`, `Region ${year}`]);

/** Every figure of the programme's printed tables, misprints included: cost rows, totals, cluster Midt and the overview. */
export const telemedicinePublished: ExampleTable = printedTable(
  ['Gruppe', 'Linje', 'Pris i alt', ...FIGURES],
  {
    Investering: {
      'Snitflade/integration til EPJ mm. (engangsudgift)': [2000, 0, 0, 0, 2000, 0, 0],
      'Snitflader/integrationer EOJ mm. (engangsudgift)': [2000, 0, 0, 2000, 0, 0, 0],
      'Udvikling af fælles tværsektoriel forløbsplan (engangsudgift)': [2300, 1150, 1150, 0, 0, 0, 0],
      'Indkøb af XDS arkiv for Landsdel Midtjylland': [4000, 0, 0, 1000, 1000, 1000, 1000],
      Total: [10_300, 1150, 1150, 3000, 3000, 1000, 1000],
      'Regionen – klynge Midt': ['', '', 205.5, '', 535.5, '', 178.5],
      'Silkeborg Kommune': ['', 81.5, '', 212.5, '', 71, ''],
      'Skive Kommune': ['', 40, '', 103.5, '', 34.5, ''],
      'Viborg Kommune': ['', 84, '', 219, '', 73, ''],
    },
    Implementering: {
      Implementeringsressourcer: [13_800, 5200, 1700, 2600, 850, 0, 0],
      'Fælles evaluering': [900, 100, 100, 100, 100, 200, 200],
      'Etablering af SPOC for Midtjylland': [100, 50, 50, 0, 0, 0, 0],
      "Kurser for sundhedsprofessionelle (sygeplejersker, SOSU'er, læger og terapeuter)": [
        2000, 1300, 700, 0, 0, 0, 0,
      ],
      'Øvrige udgifter til kompetenceudvikling, e-læring mm.': [1000, 250, 250, 0, 0, 0, 0],
      Total: ['', 6900, 2800, 2700, 950, 200, 200],
      'Regionen – klynge Midt': ['', '', 500, '', 169.5, '', ''],
      'Silkeborg Kommune': ['', 489, '', 191.5, '', 14, ''],
      'Skive Kommune': ['', 238.5, '', 93.5, '', 7, ''],
      'Viborg Kommune': ['', 504, '', 197, '', 14.5, ''],
    },
    Drift: {
      'Fælles offentlig systemforvaltning': [1100, 400, 700, 400, 700, 400, 700],
      'Drift af telemedicinsk infrastruktur': [5500, 1900, 3600, 1900, 3600, 1900, 3600],
      'Drift af medarbejderrettet løsning': [1300, 350, 650, 450, 850, 450, 850],
      'Drift af borgerrettet løsning': [1800, 500, 1000, 650, 1150, 650, 1150],
      'SPOC for Midtjylland': [1000, 400, 400, 500, 500, 500, 500],
      'Udgifter til monitorerings- og rådgivningsfunktioner dagstid': [
        7200, 2500, 2500, 3600, 3600, 3600, 3600,
      ],
      'Udgifter til monitorerings- og rådgivningsfunktioner vagttid (fra 1/1 21)': [
        3100, 1550, 1550, 1550, 1550, 1550, 1550,
      ],
      'Service, support og logistik (FSC) (fra 1/1 21)': [1700, 500, 500, 850, 850, 850, 850],
      'Faste leasing omkostninger til FSC for udstyrspakke (fra 1/1 21)': [
        4900, 1050, 1950, 1700, 3200, 1700, 3200,
      ],
      "Kurser for sundhedsprofessionelle (sygeplejersker, SOSU'er, læger og terapeuter)": [
        200, 0, 0, 150, 50, 150, 50,
      ],
      'Løbende undervisning af nye borgere': [300, 300, 0, 300, 0, 300, 0],
      Total: [27_800, 9150, 12_850, 11_750, 16_050, 11_750, 16_050],
      'Regionen – klynge Midt': ['', '', 2294, '', 2865.5, '', 2865.5],
      'Silkeborg Kommune': ['', 648.5, '', 833, '', 833, ''],
      'Skive Kommune': ['', 316.5, '', 406, '', 406, ''],
      'Viborg Kommune': ['', 668.5, '', 858.5, '', 858.5, ''],
    },
    Samlet: {
      'Regionen – klynge Midt': ['', '', 2814.5, '', 3570.5, '', 3079.5],
      'Silkeborg Kommune': ['', 1219, '', 1237, '', 918, ''],
      'Skive Kommune': ['', 595, '', 603, '', 447.5, ''],
      'Viborg Kommune': ['', 1256.5, '', 1274.5, '', 946, ''],
    },
  },
);

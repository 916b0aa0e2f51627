import { telemedicineCosts } from '../../src/example/telemedicineCosts';
import { telemedicinePublished } from '../../src/example/telemedicinePublished';

/** Titles as the programme prints them, by group. */
const TITLES: Readonly<Record<string, string>> = {
  Investering: 'Investeringsomkostninger',
  Implementering: 'Implementeringsomkostninger (drift)',
  Drift: 'Driftsudgifter – fra 1. marts 2021 (pt. udsat igen)',
  Samlet: 'Samlet oversigt over forventede udgifter 2021-2023',
};
const SHARES: Readonly<Record<string, string>> = {
  'Regionen – klynge Midt': '17,85%',
  'Silkeborg Kommune': '7,09%',
  'Skive Kommune': '3,46%',
  'Viborg Kommune': '7,31%',
};
const AMOUNTS = 'Kommuner 2021 Region 2021 Kommuner 2022 Region 2022 Kommuner 2023 Region 2023';
/** Where longer labels are broken over two lines: before a bracket or a small word. */
const BREAKS = / (?=\(engang|\(syge|rådgivning|udstyrspakke)/;

/** The programme's four printed tables as their text is copied out of a PDF, one after the other: a space after every cell, also where it is empty. */
export function telemedicineText(): string {
  return Object.entries(TITLES)
    .map(([group, title]) => {
      const heading =
        group === 'Samlet'
          ? `  ${AMOUNTS} `
          : `Omkostning Pris i alt mio. (kr.) fuld drift Fordeling ${AMOUNTS} `;
      return [title, heading, ...telemedicinePublished.filter(([of]) => of === group).map(lineOf)].join('\n');
    })
    .join('\n\n');
}

function lineOf([group, label, price, ...amounts]: readonly (string | number)[]): string {
  const name = String(label);
  const split = telemedicineCosts.find(([of, post]) => of === group && post === name)?.[2] ?? '';
  const share = SHARES[name] ?? '';
  // Printed without the zeros of a sector that takes no part.
  const printed = name.startsWith('Løbende') ? amounts.map((cell) => (cell === 0 ? '' : cell)) : amounts;
  const beforeAmounts = group === 'Samlet' ? [] : [price ?? '', split === '' ? share : split];
  const cells = [...beforeAmounts, ...printed].map(figure);
  return `${name.replace(BREAKS, '\n')} ${cells.map((cell) => `${cell} `).join('')}`;
}

function figure(cell: string | number): string {
  return typeof cell === 'number' ? cell.toLocaleString('da-DK') : cell;
}

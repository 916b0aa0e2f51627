import { counted, quoted } from '../../../texts/da/words';
import { joinNames } from '../../../texts/joinNames';
import type { KeysPanelTexts } from '../keysPanelTexts';

export const keysPanelTextsDa: KeysPanelTexts = {
  heading: 'Fordelingsnøgler',
  add: 'Tilføj nøgle',
  none: 'Der er ingen nøgler endnu. Tilføj en her, eller skriv en fordeling som 35/65 under Nøgle i Omkostninger.',
  added: (key) =>
    `Nøglen ${quoted(key)} er skrevet i Nøgler. Skriv dens navn under Nøgle i Omkostninger for at bruge den.`,
  uses: (rows) => (rows === 0 ? 'bruges ikke' : rows === 1 ? '1 post' : `${counted(rows)} poster`),
  notListed: 'Skrevet direkte i posterne',
  goToKey: 'Gå til nøglen',
  steps: 'Trin',
  stepNumber: (number) => `Trin ${String(number)}`,
  noSteps: 'Nøglen har ingen trin, der kan bruges.',
  problems: 'Bemærkninger',
  goToCell: (cell) => `Gå til ${cell}`,
  shares: 'Andele',
  sharesIn: (years) => `Andele i ${joinNames(years, 'og', (count) => `${counted(count)} andre år`)}`,
  year: 'År',
  chart: 'Diagram',
  table: 'Tabel',
  showAs: 'Vis andele som',
  recipient: 'Part',
  sector: 'Sektor',
  share: 'Andel',
  sum: 'I alt',
  chartSummary: (count, largest, smallest) =>
    `Søjlediagram over andele for ${counted(count)} ${count === 1 ? 'part' : 'parter'}. Størst: ${largest}. Mindst: ${smallest}. Tallene står også i tabellen.`,
  roundedForShow: (sum) =>
    `Andelene er vist med to decimaler og giver derfor tilsammen ${sum}. Der regnes med de nøjagtige andele.`,
  notWhole:
    'Andelene giver ikke tilsammen 100 %, fordi nogle vægte er 0. Det, der mangler, kan ikke fordeles. Se vægtene efter i Parter.',
  noShares: 'Andelene kan ikke beregnes, før fejlene er rettet.',
  noRecipients: 'Andelene kan beregnes, når der er parter i Parter.',
  showMore: (left) => `Vis flere (${counted(left)})`,
};

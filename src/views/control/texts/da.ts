import type { ControlPanelTexts } from '../controlPanelTexts';
import { counted } from '../../../texts/da/words';

export const controlPanelTextsDa: ControlPanelTexts = {
  heading: 'Kontrol',
  views: { found: 'Fundet', explain: 'Forklar' },
  viewList: 'Visning',
  none: 'Ingen bemærkninger',
  counts: {
    error: (count) => `${counted(count)} fejl`,
    warning: (count) => (count === 1 ? '1 advarsel' : `${counted(count)} advarsler`),
    note: (count) => (count === 1 ? '1 oplysning' : `${counted(count)} oplysninger`),
  },
  headings: { error: 'Fejl', warning: 'Advarsler', note: 'Oplysninger' },
  errorsStop: 'Fejlene skal rettes, før der kan fordeles. Intet er skrevet.',
  goToCell: 'Gå til celle',
  goTo: (cell) => `Gå til celle ${cell}`,
  explain: 'Forklar',
  explainWhat: (cell) => `Forklar det beregnede tal til ${cell}`,
  showMore: (left) => `Vis flere (${counted(left)})`,
  reconciliationOf: (deviations) =>
    deviations === 1 ? 'Afstemning (1 afvigelse)' : `Afstemning (${counted(deviations)} afvigelser)`,
  agreed: (agreeing, all) =>
    agreeing === all
      ? `Alle ${counted(all)} offentliggjorte tal stemmer med de beregnede.`
      : `${counted(agreeing)} af ${counted(all)} offentliggjorte tal stemmer med de beregnede.`,
  show: 'Vis',
  onlyDeviations: 'Kun afvigelser',
  allFigures: 'Alle tal',
  noDeviations: 'Ingen afvigelser.',
  line: 'Linje',
  published: 'Offentliggjort',
  calculated: 'Beregnet',
  difference: 'Forskel',
  result: 'Resultat',
  agrees: 'Stemmer',
  deviates: 'Afviger',
  notPrinted: 'ikke trykt',
  overview: 'Samlet',
};

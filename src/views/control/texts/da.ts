import type { Severity } from '../../../findings/finding';
import { counted, many } from '../../../texts/da/words';

/** What *Kontrol* says around the findings' own texts. */
export const controlPanelTexts = {
  heading: 'Kontrol',
  /** The two views, and what to call the choice between them. */
  views: { found: 'Fundet', explain: 'Forklar' },
  viewList: 'Visning',
  none: 'Ingen bemærkninger',
  /** `1 fejl`, `4 advarsler`. */
  counts: {
    error: (count) => `${counted(count)} fejl`,
    warning: (count) => many(count, 'advarsel', 'advarsler'),
    note: (count) => many(count, 'oplysning', 'oplysninger'),
  } satisfies Readonly<Record<Severity, (count: number) => string>>,
  /** The headings of the lists. */
  headings: { error: 'Fejl', warning: 'Advarsler', note: 'Oplysninger' } satisfies Readonly<
    Record<Severity, string>
  >,
  errorsStop: 'Fejlene skal rettes, før der kan fordeles. Intet er skrevet.',
  goToCell: 'Gå til celle',
  /** Which cell, for screen readers. */
  goTo: (cell: string) => `Gå til celle ${cell}`,
  explain: 'Forklar',
  explainWhat: (cell: string) => `Forklar det beregnede tal til ${cell}`,
  // What was read
  /** The heading, with what a person knows of their own table: rows, recipients, and the sum as read. */
  readOf: (rows: number, parties: number, sum: string) =>
    `Læst: ${many(rows, 'post', 'poster')}, ${many(parties, 'part', 'parter')}, ${sum}`,
  rowsRead: (rows: number) => many(rows, 'række', 'rækker'),
  notCounted: (what: string) => `Ikke talt med: ${what}.`,
  column: 'Kolonne',
  sum: 'Sum',
  // What was left out of a range
  stretch: { name: 'Udvid navnet', table: 'Udvid tabellen' },
  stretchWhat: (name: string, cells: string) => `Udvid »${name}«, så ${cells} kommer med`,
  stretched: (name: string, before: string, after: string) =>
    `»${name}« dækker nu ${after}. Før var det ${before}. Arkene følger med, når du genberegner.`,
  shrunk: (name: string, area: string) => `»${name}« dækker igen ${area}.`,
  notStretched: (name: string) =>
    `»${name}« kunne ikke ændres, og intet er rørt. Er arket beskyttet, så fjern beskyttelsen, og prøv igen.`,
  undo: 'Fortryd',
  // Reconciliation
  /** The heading, with how many figures deviate. */
  reconciliationOf: (deviations: number) => `Afstemning (${many(deviations, 'afvigelse', 'afvigelser')})`,
  agreed: (agreeing: number, all: number) =>
    agreeing === all
      ? `Alle ${counted(all)} offentliggjorte tal stemmer med de beregnede.`
      : `${counted(agreeing)} af ${counted(all)} offentliggjorte tal stemmer med de beregnede.`,
  show: 'Vis',
  onlyDeviations: 'Kun afvigelser',
  allFigures: 'Alle tal',
  noDeviations: 'Ingen afvigelser.',
  published: 'Offentliggjort',
  calculated: 'Beregnet',
  difference: 'Forskel',
  agrees: 'Stemmer',
  deviates: 'Afviger',
  notPrinted: 'ikke trykt',
  overview: 'Samlet',
};

export type ControlPanelTexts = typeof controlPanelTexts;

import { countingIn } from '../../texts/countingIn';

const { counted, many } = countingIn('da');

/** What the pane says, beside the findings. Counts and names are filled in by the functions. */
export const paneTexts = {
  tabs: { allocate: 'Fordel', keys: 'Nøgler', control: 'Kontrol', sharing: 'Del' },
  tabList: 'Ruder',
  looking: 'Ser efter i projektmappen …',
  loading: 'Henter …',
  notInExcel: 'Kommuneandel er et tilføjelsesprogram. Åbn det fra båndet i Excel.',
  // What was found
  found: (rows: number, groups: number, parties: number, keys: number) =>
    [
      many(rows, 'post', 'poster'),
      ...(groups > 0 ? [many(groups, 'gruppe', 'grupper')] : []),
      many(parties, 'part', 'parter'),
      many(keys, 'nøgle', 'nøgler'),
    ].join(' · '),
  sheetsCurrent: 'Arkene svarer til tallene.',
  sheetsOld: 'Arkene svarer ikke længere til tallene.',
  sheetsMissing: 'Fordelingsarkene er ikke lavet endnu.',
  /** A run was cut off, and its remains are in the workbook. */
  interrupted:
    'Noget blev afbrudt, før det var færdigt, så ark kan være halvt skrevet. De kan lægges tilbage, som de var. »Genberegn fordelinger« gør det selv først.',
  putBack: 'Læg tilbage',
  problems: (number: number) => many(number, 'fejl', 'fejl'),
  toFillIn: 'Der mangler noget endnu',
  goToCell: (cell: string) => `Gå til ${cell}`,
  allInControl: (more: number) => `${many(more, 'mere', 'flere')} under Kontrol`,
  // What can be chosen
  choices: 'Valg',
  ranges: 'Områder',
  key: 'Nøgle',
  keyAsInRows: 'Som i posterne',
  rounding: 'Afrunding',
  roundingAsInWorkbook: (unit: string) => `Som i projektmappen (${unit})`,
  target: 'Hvor skal resultatet skrives?',
  sameSheets: 'I de samme ark',
  newSheets: 'I nye ark med navnet',
  variant: 'Navn på varianten',
  variantMissing: 'Giv varianten et navn, fx »ligeligt«.',
  reset: 'Tilbage til projektmappens valg',
  // Preview
  preview: 'Forhåndsvisning',
  recipient: 'Part',
  amount: 'Beløb i kr.',
  change: 'Ændring',
  noChange: '±0',
  isNew: 'ny',
  total: 'I alt',
  showMore: (left: number) => `Vis flere (${counted(left)})`,
  showAll: (number: number) => `Vis alle ${counted(number)}`,
  // The button and what it does
  recalculate: 'Genberegn fordelinger',
  cancel: 'Annuller',
  reading: 'Læser projektmappen …',
  allocating: (done: number, rows: number) => `Fordeler ${counted(done)} af ${counted(rows)} poster`,
  planning: 'Gør arkene klar …',
  writing: (sheet: string, number: number, sheets: number) => `Skriver »${sheet}« (${number} af ${sheets})`,
  stopping: 'Stopper og lægger alt tilbage …',
  puttingBack: 'Lægger arkene tilbage …',
  warningsInControl: (number: number) => `${many(number, 'advarsel', 'advarsler')} under Kontrol`,
  // First run
  welcome: 'Kom i gang',
  welcomeLines: [
    'Kommuneandel fordeler fælles udgifter mellem kommuner og region, så summen altid passer.',
    'Den læser tabellerne Omkostninger og Parter, og eventuelt Nøgler, i din projektmappe.',
    'Resultatet står i almindelige ark, som alle kan åbne og regne videre på.',
  ] satisfies readonly [string, string, string],
  insertExample: 'Indsæt eksempel',
  useOwnNumbers: 'Tomme tabeller',
  /** Another workbook is in front, or several sheets are selected; it is tried again by itself. */
  waitingForFront:
    'Gå tilbage til projektmappen: Excel kan ikke arbejde i den, mens en anden ligger forrest, eller flere ark er valgt på én gang. Der prøves igen om lidt.',
  /** Excel has not answered for some seconds, and does so by itself when it can. */
  excelSilent:
    'Excel svarer ikke lige nu. Skriver du i en celle, så tryk på Enter eller Esc. Er en dialogboks åben, så luk den. Så går det videre af sig selv.',
  panelFailed: 'Ruden kunne ikke hentes. Se efter, om der er forbindelse, og prøv igen. Intet er ændret.',
  tryAgain: 'Prøv igen',
};

export type PaneTexts = typeof paneTexts;

import { counted } from '../../texts/da/words';
import type { Severity } from '../../findings/finding';
import { joinNames } from '../../texts/joinNames';

/** A sheet, or a table on it. */
interface Place {
  readonly sheet: string;
  readonly table: string | null;
}

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
      count(rows, 'post', 'poster'),
      ...(groups > 0 ? [count(groups, 'gruppe', 'grupper')] : []),
      count(parties, 'part', 'parter'),
      count(keys, 'nøgle', 'nøgler'),
    ].join(' · '),
  sheetsCurrent: 'Arkene svarer til tallene.',
  sheetsOld: 'Arkene svarer ikke længere til tallene.',
  sheetsMissing: 'Fordelingsarkene er ikke lavet endnu.',
  /** A run was cut off, and its remains are in the workbook. */
  interrupted:
    'Sidste genberegning blev afbrudt, før den var færdig, så nogle af arkene kan være halvt skrevet. De kan lægges tilbage, som de var. »Genberegn fordelinger« gør det selv først.',
  putBack: 'Læg tilbage',
  problems: (number: number, severity: Severity) => count(number, ...SEVERITIES[severity]),
  toFillIn: 'Der mangler noget endnu',
  goToCell: (cell: string) => `Gå til ${cell}`,
  allInControl: (more: number) => `${count(more, 'mere', 'flere')} under Kontrol`,
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
  // How it went
  done: 'Fordelingerne er genberegnet',
  updated: (sheets: number, created: number, changed: number, sum: string) => {
    const made = created > 0 ? [`${count(created, 'ark', 'ark')} lavet`] : [];
    const rewritten = sheets - created;
    const kept = rewritten > 0 ? [`${count(rewritten, 'ark', 'ark')} opdateret`] : [];
    const parts = [...made, ...kept, `${count(changed, 'beløb', 'beløb')} ændret`, sum];
    return parts.join(', ').replace(/\.?$/, '.');
  },
  /** Added to the above where the workbook was opened read-only. */
  saveACopy: 'Projektmappen er åbnet skrivebeskyttet: Gem en kopi, ellers går resultatet tabt.',
  /** Added where looks that can fail by themselves did. */
  lacksLooks:
    'Tallene er rigtige, men kolonnebredder, låste ruder, udskrift eller farver kunne ikke sættes på arkene.',
  sumSame: 'summen er uændret',
  sumChanged: (difference: string, isLarger: boolean) =>
    `summen er ${difference} ${isLarger ? 'større' : 'mindre'}`,
  sumNew: (total: string) => `summen er ${total}`,
  warningsInControl: (number: number) => `${count(number, 'advarsel', 'advarsler')} under Kontrol`,
  stopped: 'Genberegningen er annulleret. Projektmappen er, som den var.',
  isPutBack: 'Projektmappen er i orden igen: Intet i den er halvt skrevet.',
  stoppedByErrors: (number: number) =>
    `Der er ${count(number, 'fejl', 'fejl')} i tallene, og intet er ændret. Ret dem, og prøv igen.`,
  close: 'Luk beskeden',
  // First run
  welcome: 'Kom i gang',
  welcomeLines: [
    'Kommuneandel fordeler fælles udgifter mellem kommuner og region, så summen altid passer.',
    'Den læser tabellerne Omkostninger og Parter, og eventuelt Nøgler, i din projektmappe.',
    'Resultatet står i almindelige ark, som alle kan åbne og regne videre på.',
  ] satisfies readonly [string, string, string],
  insertExample: 'Indsæt eksempel',
  useOwnNumbers: 'Brug mine egne tal',
  ownNumbersMade: 'Tabellerne er lavet. Skriv dine poster og parter i dem.',
  // What can go wrong
  failedTitle: 'Det lykkedes ikke',
  writeFailed:
    'Excel kunne ikke skrive arkene, og projektmappen er lagt tilbage, som den var. Prøv igen. Hjælper det ikke, så gem projektmappen, luk den, og åbn den igen.',
  writtenOtherwise:
    'Excel skrev noget andet i cellerne, end det fik besked på, så alt er lagt tilbage, som det var. Se efter filtre og tabeller på arkene, fjern dem, og prøv igen.',
  /** Filters hide rows of what is to be written to. */
  filtered: (places: readonly Place[]) =>
    `Et filter skjuler rækker ${placesText(places)}, og så skriver Excel i de rækker, man kan se. Intet er ændret. Fjern filteret, og prøv igen.`,
  clearFilters: 'Fjern filteret',
  filtersCleared: 'Filteret er fjernet, og alle rækker vises. Prøv nu igen.',
  /** The user has made a table of a block of ours. */
  inTable: (places: readonly Place[]) =>
    `Noget af det, Kommuneandel skriver, er blevet til en tabel ${placesText(places)}, og i en tabel laver Excel sine egne formler. Intet er ændret. Vælg Tabeldesign og Konvertér til område, og prøv igen.`,
  /** Another workbook is in front, or several sheets are selected; it is tried again by itself. */
  waitingForFront:
    'Gå tilbage til projektmappen: Excel kan ikke arbejde i den, mens en anden ligger forrest, eller flere ark er valgt på én gang. Der prøves igen om lidt.',
  /** A recalculation is half written; its copies wait to be put back. */
  restoreFailed:
    'Excel fejlede undervejs, og arkene kunne ikke lægges helt tilbage. Kopierne er gemt i projektmappen. Tryk på »Læg tilbage«, før du arbejder videre.',
  /** Some formulas are frozen and others not. */
  halfFrozen:
    'Excel fejlede undervejs, så nogle af formlerne kan være frosset og andre ikke. Ingen formel er gået tabt. Tryk på »Tø op«, før du arbejder videre.',
  /** Something else was changed in part. */
  halfChanged:
    'Excel fejlede undervejs, og det, der nåede at blive ændret, kunne ikke lægges tilbage. Skal projektmappen være, som den var, så luk den uden at gemme, eller hent en tidligere version af den.',
  excelBusy:
    'Excel er optaget: Der skrives i en celle, eller en dialogboks er åben. Tryk på Enter, eller luk dialogboksen, og prøv igen. Intet er ændret.',
  /** Excel has not answered for some seconds, and does so by itself when it can. */
  excelSilent:
    'Excel svarer ikke lige nu. Skriver du i en celle, så tryk på Enter eller Esc. Er en dialogboks åben, så luk den. Så går det videre af sig selv.',
  accessDenied:
    'Excel tillader ikke, at projektmappen ændres, og den er, som den var. Er den åbnet i visning, så slå redigering til. Er et ark beskyttet, så ophæv beskyttelsen. Prøv så igen.',
  connectionLost:
    'Forbindelsen til projektmappen er afbrudt eller udløbet. Genindlæs siden. Er et ark kun halvt skrevet, ligger kopierne i projektmappen, og ruden tilbyder at lægge dem tilbage.',
  workbookChanged:
    'Projektmappen blev ændret, mens der blev beregnet, så intet er skrevet. Tryk på »Genberegn fordelinger« igen.',
  rangeTooLarge:
    'Et af områderne er større, end Excel kan udlevere på én gang (5 millioner celler). Gør området mindre.',
  readFailed:
    'Projektmappen kunne ikke læses, og intet er ændret. Er Excel optaget, så vent lidt, og prøv igen.',
  calculationFailed:
    'Der skete en fejl i beregningen, og intet i projektmappen er ændret. Prøv igen, og meld det til den, der har udrullet programmet, hvis det bliver ved.',
  cellGone: (sheet: string) =>
    `Cellen på arket »${sheet}« kan ikke vises. Arket er slettet, skjult eller omdøbt.`,
  insertFailed:
    'Arkene kunne ikke indsættes. Projektmappen har måske allerede ark eller tabeller med de navne, eller dens struktur er beskyttet.',
  changeFailed:
    'Excel kunne ikke gøre det færdigt, og noget af det kan være gjort. Ruden ser efter igen og viser, hvad der er tilbage. Er Excel optaget, så vent lidt, og prøv igen.',
  panelFailed: 'Ruden kunne ikke hentes. Se efter, om der er forbindelse, og prøv igen. Intet er ændret.',
  tryAgain: 'Prøv igen',
};

export type PaneTexts = typeof paneTexts;

const SEVERITIES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['fejl', 'fejl'],
  warning: ['advarsel', 'advarsler'],
  note: ['oplysning', 'oplysninger'],
};

function count(number: number, one: string, many: string): string {
  return `${counted(number)} ${number === 1 ? one : many}`;
}

/** `på »Fordeling Drift« og i tabellen »Nøgler« på »Nøgler«`. */
function placesText(places: readonly Place[]): string {
  const texts = places.map(({ sheet, table }) =>
    table === null ? `på arket »${sheet}«` : `i tabellen »${table}« på arket »${sheet}«`,
  );
  return joinNames(texts, 'og', (more) => `${more} steder mere`);
}

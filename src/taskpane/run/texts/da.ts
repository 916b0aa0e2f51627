import { joined, many } from '../../../texts/da/words';

/** A sheet, or a table on it. */
interface Place {
  readonly sheet: string;
  readonly table: string | null;
  readonly cells?: string;
}

/** What the pane says of how things went. It is fetched with the bar that tells of it. */
export const outcomeTexts = {
  done: 'Fordelingerne er genberegnet',
  updated: (sheets: number, created: number, changed: number, sum: string) => {
    const made = created > 0 ? [`${many(created, 'ark', 'ark')} lavet`] : [];
    const rewritten = sheets - created;
    const kept = rewritten > 0 ? [`${many(rewritten, 'ark', 'ark')} opdateret`] : [];
    const parts = [...made, ...kept, `${many(changed, 'beløb', 'beløb')} ændret`, sum];
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
  /** Added where formulas of the user's no longer refer to what they did. */
  moved: (places: readonly string[]) =>
    `Se efter i ${joined(places)}: Formlen peger ikke længere på det samme.`,
  /** Added where something of the user's stands beside another row than before. */
  movedBeside: (places: readonly string[]) =>
    `Se efter i ${joined(places)}: Det, der står dér, stod ud for en anden række.`,
  sumNew: (total: string) => `summen er ${total}`,
  stopped: 'Genberegningen er annulleret. Projektmappen er, som den var.',
  putBack: 'Projektmappen er i orden igen: Intet i den er halvt skrevet.',
  stoppedByErrors: (number: number) =>
    `Der er ${many(number, 'fejl', 'fejl')} i tallene, og intet er ændret. Ret dem, og prøv igen.`,
  close: 'Luk beskeden',
  tablesMade: 'Tabellerne er lavet. Skriv dine poster og parter i dem.',
  failedTitle: 'Det lykkedes ikke',
  writeFailed:
    'Excel kunne ikke skrive arkene, og projektmappen er lagt tilbage, som den var. Prøv igen. Hjælper det ikke, så se efter, om der står en matrixformel (skrevet med Ctrl+Skift+Enter) ved siden af tabellerne: Den kan Excel ikke flytte en del af. Ellers gem projektmappen, luk den, og åbn den igen.',
  writtenOtherwise:
    'Excel skrev noget andet i cellerne, end det fik besked på, så alt er lagt tilbage, som det var. Se efter filtre og tabeller på arkene, fjern dem, og prøv igen.',
  /** Filters hide rows of what is to be written to. */
  filtered: (places: readonly Place[]) =>
    `Et filter skjuler rækker ${placesText(places)}, og så skriver Excel i de rækker, man kan se. Intet er ændret. Fjern filteret, og prøv igen.`,
  clearFilters: 'Fjern filteret',
  filtersCleared: 'Filteret er fjernet, og alle rækker vises. Prøv nu igen.',
  /** The user has made a table of a block of ours. */
  table: (places: readonly Place[]) =>
    `Noget af det, Kommuneandel skriver, er blevet en del af en tabel: ${placesText(places)}. I en tabel laver Excel sine egne formler. Intet er ændret. Vælg Tabeldesign og Konvertér til område, og prøv igen.`,
  /** Lines come, and what stands beside them would have to be torn. */
  torn: (places: readonly Place[]) =>
    `Excel kan ikke dele en tabel eller pivottabel, og de nye rækker eller kolonner ville gå igennem det, der står ${placesText(places)}. Intet er ændret. Flyt den ned under Kommuneandels tabeller eller til et andet ark, og prøv igen.`,
  /** The user has merged cells in our tables, or beside them. */
  merged: (places: readonly Place[]) =>
    `Der er flettede celler ${placesText(places)}, og dem kan Excel ikke skrive i eller flytte en del af. Intet er ændret. Ophæv fletningen (Hjem, Flet og centrer), eller flyt dem ned under Kommuneandels tabeller, og prøv igen.`,
  /** Excel made a calculated column, or let a table grow. */
  spread: (places: readonly Place[]) =>
    `Excel fyldte af sig selv flere celler, end den skulle, ${placesText(places)}, som den gør i tabeller. Alt er lagt tilbage, som det var. Vælg Tabeldesign og Konvertér til område, og prøv igen. Eller slå »Udfyld formler i tabeller for at oprette beregnede kolonner« fra under Filer, Indstillinger, Korrektur, Indstillinger for AutoKorrektur.`,
  /** Something is half written; what was there waits to be put back. */
  restoreFailed:
    'Excel fejlede undervejs, og arkene kunne ikke lægges helt tilbage. Kopierne er gemt i projektmappen. Tryk på »Læg tilbage«, før du arbejder videre.',
  excelBusy:
    'Excel er optaget: Der skrives i en celle, eller en dialogboks er åben. Tryk på Enter, eller luk dialogboksen, og prøv igen. Intet er ændret.',
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
  functionsUnknown:
    'Formlerne viser stadig #NAVN?, for Excel kender ikke Kommuneandels funktioner endnu. Vent lidt, eller start Excel igen, og prøv så. Intet er ændret.',
  changeFailed:
    'Excel kunne ikke gøre det færdigt, og noget af det kan være gjort. Ruden ser efter igen og viser, hvad der er tilbage. Er Excel optaget, så vent lidt, og prøv igen.',
};

export type OutcomeTexts = typeof outcomeTexts;

/** `på »Fordeling Drift« og i tabellen »Nøgler« på »Nøgler«`. */
function placesText(places: readonly Place[]): string {
  const texts = places.map(({ sheet, table, cells }) => {
    const where = table === null ? (cells ?? '') : `tabellen »${table}«`;
    return `${where === '' ? '' : `i ${where} `}på arket »${sheet}«`;
  });
  return joined(texts, 'steder mere');
}

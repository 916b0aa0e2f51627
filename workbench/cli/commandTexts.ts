import type { Language } from '../../src/texts/language';
import type { InTheWay } from '../../src/workbook/workbook';
import { inLanguage } from '../../src/texts/inLanguage';

/** What the command line says beside findings. Danish is the source. */
const da = {
  usage: 'Brug: npm run allocate -- INPUT.xlsx OUTPUT.xlsx [--explain "Fordeling Drift!D14"]',
  help: [
    'Genberegner fordelingerne i en projektmappe og skriver resultatet i en ny fil; INPUT ændres ikke.',
    '--explain CELLE  fortæller, hvor tallet i en celle af resultatet kommer fra; kan skrives flere gange',
  ],
  readUsage: 'Brug: npm run read -- FIL [--sheet ARK] [--range A3:F20] [--json]',
  readHelp: [
    'Læser tabellerne i en projektmappe (.xlsx) eller i en tekst, der er kopieret fra fx en pdf, og viser, hvordan de er læst, og hvad der ikke stemmer. Filen ændres ikke.',
    '--sheet ARK     læser kun dette ark i projektmappen',
    '--range A3:F20  læser kun disse celler på arket eller arkene',
    '--json          skriver læsningen som data i stedet for i ord',
  ],
  noTable: (path: string) =>
    `Der er ingen tabel at læse i ${path}. En tabel har mindst to kolonner og overskrifter over tallene.`,
  noTableInRange: (range: string, path: string) =>
    `Der er ingen tabel at læse i ${range} i ${path}. Kontrollér området og arket, eller udelad --range.`,
  tableFrom: (sheet: string, cell: string) => `Ark »${sheet}«, fra ${cell}:`,
  noSheetInText: (path: string) =>
    `${path} er en tekst og har hverken ark eller celler. Udelad --sheet og --range.`,
  folder: (path: string) => `${path} er en mappe. Skriv navnet på en fil i den.`,
  empty: (path: string) => `Filen ${path} er tom. Kontrollér, at den er gemt, og at det er den rigtige.`,
  document: (path: string, kind: 'pdf' | 'document') =>
    `Filen ${path} er ${kind === 'pdf' ? 'en pdf' : 'et tekstdokument (Word e.l.)'} og kan ikke læses, som den er. Åbn den, kopiér tabellen, sæt den ind i fx Notesblok, og gem den som .txt. I Excel kan den sættes ind i ruden med »Indsæt tekst fra en pdf«.`,
  page: (path: string) =>
    `Filen ${path} er skrevet i html eller xml og kan ikke læses, som den er. Åbn den i Excel, og gem den som .xlsx, eller kopiér tabellen, og gem den som .txt.`,
  neither: (path: string) =>
    `Filen ${path} er hverken en Excel-projektmappe (.xlsx) eller en tekst. Gem tabellen som en af delene, og prøv igen.`,
  textTooLarge: (path: string) =>
    `Teksten i ${path} fylder mere end 2 MB. Gem kun tabellen i en fil for sig, og prøv igen.`,
  sheetNotIn: (sheet: string, path: string) =>
    `Arket »${sheet}« er ikke i ${path}. Kontrollér navnet, eller udelad --sheet.`,
  badRange: (range: string) => `»${range}« er ikke et område. Skriv det som A3:F20.`,
  sameFile: 'INPUT og OUTPUT er den samme fil. Vælg et andet navn til OUTPUT, så INPUT ikke ændres.',
  cannotRead: (path: string) =>
    `Filen ${path} kan ikke læses. Kontrollér navnet, og at du har adgang til den.`,
  cannotWrite: (path: string) =>
    `Filen ${path} kan ikke skrives. Kontrollér, at mappen findes, og at filen ikke er åben i et andet program.`,
  notAWorkbook: (path: string) =>
    `Filen ${path} er ikke en Excel-projektmappe (.xlsx). Åbn den i Excel, og gem den som .xlsx.`,
  passwordProtected: (path: string) =>
    `Filen ${path} er beskyttet med adgangskode. Fjern adgangskoden i Excel, gem filen, og prøv igen.`,
  tooLarge: (path: string) => `Filen ${path} fylder for meget, når den pakkes ud, og er ikke åbnet.`,
  labelled: (path: string) =>
    `Filen ${path} er krypteret af en følsomhedsmærkat (en etiket for fortrolighed) og har ingen adgangskode, der kan fjernes. Vælg i Excel en mærkat uden kryptering, gem filen, og prøv igen.`,
  otherExtension: (path: string, extension: string) =>
    `INPUT er en ${extension}-fil, og det bliver OUTPUT også, men ${path} ender på noget andet, så Excel ville ikke åbne den. Giv OUTPUT et navn, der ender på ${extension}.`,
  readFailed:
    'Der skete en uventet fejl, og intet er læst. Kør igen med DEBUG=1 foran for at se, hvor den skete.',
  failed:
    'Der skete en uventet fejl, og intet er skrevet. Kør igen med DEBUG=1 foran for at se, hvor den skete.',
  rangeTooLarge:
    'Et område i projektmappen er større, end Excel kan give videre, og intet er skrevet. Lad navnene dække færre celler.',
  /** What would keep Excel from writing what it is told to. */
  inTheWay: {
    filtered: (places: readonly InTheWay[]) =>
      `Et filter skjuler rækker ${placesText(places)}, og så skriver Excel i de rækker, man kan se. Intet er skrevet. Fjern filteret i Excel, gem filen, og prøv igen.`,
    table: (places: readonly InTheWay[]) =>
      `Noget af det, Kommuneandel skriver, er blevet til en tabel ${placesText(places)}, og i en tabel laver Excel sine egne formler. Intet er skrevet. Vælg Tabeldesign og Konvertér til område i Excel, gem filen, og prøv igen.`,
    torn: (places: readonly InTheWay[]) =>
      `Excel kan ikke dele en tabel eller pivottabel, og de nye rækker eller kolonner ville gå igennem det, der står ${placesText(places)}. Intet er skrevet. Flyt den i Excel ned under Kommuneandels tabeller eller til et andet ark, gem filen, og prøv igen.`,
    merged: (places: readonly InTheWay[]) =>
      `Der er flettede celler ${placesText(places)}, og dem kan Excel ikke skrive i eller flytte en del af. Intet er skrevet. Ophæv fletningen i Excel (Hjem, Flet og centrer), eller flyt dem ned under Kommuneandels tabeller, gem filen, og prøv igen.`,
  },
  functionsSilent:
    'Tilføjelsesprogrammets egne funktioner i projektmappen svarede ikke, og intet er skrevet. Prøv igen.',
  nameUnknown: (name: string) =>
    `Navnet »${name}« dækker celler, som kun Excel kan finde. Lad det i Navnestyring henvise til et område som Ark1!$A$1:$D$9, gem filen, og prøv igen.`,
  valueMissing: (place: string) =>
    `Formlen i ${place} kan kun beregnes i Excel, og filen gemmer ingen værdi for den. Åbn filen i Excel, gem den, og prøv igen.`,
  valueOutdated: (place: string) =>
    `Formlen i ${place} kan kun beregnes i Excel, og noget, den læser, er ændret, så værdien i filen ikke længere gælder. Åbn filen i Excel, gem den, og prøv igen.`,
  readsResults: (place: string) =>
    `Formlen i ${place} læser noget, som genberegningen selv skriver, og kan kun beregnes i Excel. Lad den bygge på andre celler, eller genberegn i Excel.`,
  signatureBroken:
    'Filens digitale signatur gælder ikke længere, for indholdet er ændret. Underskriv den igen i Excel, hvis den skal være underskrevet.',
  recalculated: 'Fordelinger genberegnet',
  counts: (rows: number, groups: number, parties: number) =>
    `${String(rows)} ${rows === 1 ? 'post' : 'poster'} · ${String(groups)} ${groups === 1 ? 'gruppe' : 'grupper'} · ${String(parties)} ${parties === 1 ? 'part' : 'parter'}`,
  sheetsWritten: 'Ark:',
  created: 'nyt',
  rewritten: 'opdateret',
  totals: 'Fordelt:',
  allAmounts: 'Alle poster',
  findings: (warnings: number, notes: number) =>
    `${String(warnings)} ${warnings === 1 ? 'advarsel' : 'advarsler'}, ${String(notes)} ${notes === 1 ? 'oplysning' : 'oplysninger'}`,
  writtenTo: (path: string) => `Skrevet til ${path}`,
  noSheet: (sheet: string) => `Arket »${sheet}« findes ikke, så der er intet at forklare.`,
};

export type CommandTexts = typeof da;

const en: CommandTexts = {
  usage: 'Usage: npm run allocate -- INPUT.xlsx OUTPUT.xlsx [--explain "Fordeling Drift!D14"]',
  help: [
    'Recalculates the allocations of a workbook and writes the result to a new file; INPUT is not changed.',
    '--explain CELL  tells where the figure in a cell of the result comes from; may be given several times',
  ],
  readUsage: 'Usage: npm run read -- FILE [--sheet SHEET] [--range A3:F20] [--json]',
  readHelp: [
    'Reads the tables of a workbook (.xlsx) or of a text that was copied from a PDF, say, and shows how they were read and what does not add up. The file is not changed.',
    '--sheet SHEET   reads only this sheet of the workbook',
    '--range A3:F20  reads only these cells of the sheet or sheets',
    '--json          prints the reading as data instead of in words',
  ],
  noTable: (path) =>
    `There is no table to read in ${path}. A table has at least two columns and headings above its figures.`,
  noTableInRange: (range, path) =>
    `There is no table to read in ${range} of ${path}. Check the range and the sheet, or leave out --range.`,
  tableFrom: (sheet, cell) => `Sheet “${sheet}”, from ${cell}:`,
  noSheetInText: (path) =>
    `${path} is a text and has neither sheets nor cells. Leave out --sheet and --range.`,
  folder: (path) => `${path} is a folder. Write the name of a file in it.`,
  empty: (path) => `The file ${path} is empty. Check that it has been saved and is the right one.`,
  document: (path, kind) =>
    `The file ${path} is ${kind === 'pdf' ? 'a PDF' : 'a text document (such as Word’s)'} and cannot be read as it is. Open it, copy the table, paste it into a plain text editor and save it as .txt. In Excel it can be pasted into the pane by “Paste text from a PDF”.`,
  page: (path) =>
    `The file ${path} is written in HTML or XML and cannot be read as it is. Open it in Excel and save it as .xlsx, or copy the table and save it as .txt.`,
  neither: (path) =>
    `The file ${path} is neither an Excel workbook (.xlsx) nor a text. Save the table as one of them and try again.`,
  textTooLarge: (path) =>
    `The text in ${path} is larger than 2 MB. Save only the table in a file of its own and try again.`,
  sheetNotIn: (sheet, path) =>
    `The sheet »${sheet}« is not in ${path}. Check its name, or leave out --sheet.`,
  badRange: (range) => `»${range}« is no area. Write it as A3:F20.`,
  sameFile:
    'INPUT and OUTPUT are the same file. Choose another name for OUTPUT, so that INPUT is not changed.',
  cannotRead: (path) => `The file ${path} cannot be read. Check its name and that you have access to it.`,
  cannotWrite: (path) =>
    `The file ${path} cannot be written. Check that the folder exists and that no other program has the file open.`,
  notAWorkbook: (path) =>
    `The file ${path} is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.`,
  passwordProtected: (path) =>
    `The file ${path} is protected by a password. Remove the password in Excel, save the file and try again.`,
  tooLarge: (path) => `The file ${path} is too large when unpacked and has not been opened.`,
  labelled: (path) =>
    `The file ${path} is encrypted by a sensitivity label and has no password to remove. Choose a label without encryption in Excel, save the file and try again.`,
  otherExtension: (path, extension) =>
    `INPUT is a ${extension} file and OUTPUT will be one too, but ${path} ends in something else, so Excel would not open it. Give OUTPUT a name that ends in ${extension}.`,
  readFailed:
    'Something unexpected went wrong and nothing has been read. Run it again with DEBUG=1 in front to see where.',
  failed:
    'Something unexpected went wrong and nothing has been written. Run it again with DEBUG=1 in front to see where.',
  rangeTooLarge:
    'A range in the workbook is larger than Excel can hand over, and nothing has been written. Let the names cover fewer cells.',
  inTheWay: {
    filtered: (places) =>
      `A filter hides rows ${placesText(places, 'en')}, and then Excel writes into the rows that are seen. Nothing has been written. Remove the filter in Excel, save the file and try again.`,
    table: (places) =>
      `Something that Kommuneandel writes has become a table ${placesText(places, 'en')}, and in a table Excel makes formulas of its own. Nothing has been written. Choose Table Design and Convert to Range in Excel, save the file and try again.`,
    torn: (places) =>
      `Excel cannot tear a table or pivot table, and the new rows or columns would go through what stands ${placesText(places, 'en')}. Nothing has been written. In Excel move it down below Kommuneandel’s tables or to another sheet, save the file and try again.`,
    merged: (places) =>
      `There are merged cells ${placesText(places, 'en')}, which Excel cannot write to or move a part of. Nothing has been written. Unmerge them in Excel (Home, Merge & Center), or move them below the tables of Kommuneandel, save the file, and try again.`,
  },
  functionsSilent:
    "The add-in's own functions in the workbook did not answer, and nothing has been written. Try again.",
  nameUnknown: (name) =>
    `Only Excel can tell which cells the name »${name}« covers. Let it refer to a range such as Sheet1!$A$1:$D$9 in the Name Manager, save the file and try again.`,
  valueMissing: (place) =>
    `Only Excel can calculate the formula in ${place}, and the file holds no value for it. Open the file in Excel, save it and try again.`,
  valueOutdated: (place) =>
    `Only Excel can calculate the formula in ${place}, and something it reads has changed, so the value in the file no longer holds. Open the file in Excel, save it and try again.`,
  readsResults: (place) =>
    `The formula in ${place} reads something that the recalculation itself writes, and only Excel can calculate it. Let it build on other cells, or recalculate in Excel.`,
  signatureBroken:
    'The digital signature of the file no longer holds, since the contents have changed. Sign it again in Excel if it is to be signed.',
  recalculated: 'Allocations recalculated',
  counts: (rows, groups, parties) =>
    `${String(rows)} ${rows === 1 ? 'cost row' : 'cost rows'} · ${String(groups)} ${groups === 1 ? 'group' : 'groups'} · ${String(parties)} ${parties === 1 ? 'recipient' : 'recipients'}`,
  sheetsWritten: 'Sheets:',
  created: 'new',
  rewritten: 'updated',
  totals: 'Allocated:',
  allAmounts: 'All cost rows',
  findings: (warnings, notes) =>
    `${String(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}, ${String(notes)} ${notes === 1 ? 'note' : 'notes'}`,
  writtenTo: (path) => `Written to ${path}`,
  noSheet: (sheet) => `There is no sheet “${sheet}”, so there is nothing to explain.`,
};

/** `på arket »Fordeling Drift« og i tabellen »Mine« på arket »Fordeling Drift«` */
function placesText(places: readonly InTheWay[], language: Language = 'da'): string {
  const isDanish = language === 'da';
  return places
    .map(({ sheet, table, cells }) => {
      const where = isDanish ? `på arket »${sheet}«` : `on the sheet “${sheet}”`;
      if (table === null) return cells === undefined ? where : `i${isDanish ? '' : 'n'} ${cells} ${where}`;
      return isDanish ? `i tabellen »${table}« ${where}` : `in the table “${table}” ${where}`;
    })
    .join(isDanish ? ' og ' : ' and ');
}

/** The texts of a language. */
export const commandTexts = inLanguage({ da, en });

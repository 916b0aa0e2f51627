import { inLanguage } from '../../src/texts/inLanguage';

/** What the command line says beside findings. Danish is the source. */
const da = {
  usage: 'Brug: npm run allocate -- INPUT.xlsx OUTPUT.xlsx',
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
  failed: (reason: string) => `Der skete en fejl, og intet er skrevet: ${reason}`,
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
};

export type CommandTexts = typeof da;

const en: CommandTexts = {
  usage: 'Usage: npm run allocate -- INPUT.xlsx OUTPUT.xlsx',
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
  failed: (reason) => `Something went wrong and nothing has been written: ${reason}`,
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
};

/** The texts of a language. */
export const commandTexts = inLanguage({ da, en });

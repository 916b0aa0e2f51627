import type { Language } from '../../src/texts/language';

/** What the page itself says, outside the grid and the pane. Danish is the source. */
const da = {
  title: 'Kommuneandel · prøvebænk',
  open: 'Åbn .xlsx',
  openTip: 'Åbn en projektmappe fra din computer. Den bliver i browseren og sendes ingen steder.',
  download: 'Hent resultat',
  downloadTip: 'Hent projektmappen, som den er nu',
  examples: 'Eksempel',
  emptyWorkbook: 'Tom projektmappe',
  language: 'Sprog',
  theme: 'Tema',
  light: 'Lyst',
  dark: 'Mørkt',
  bar: 'Projektmappe og kommandoer',
  commands: 'Kommandoer i båndet',
  grid: 'Regneark',
  resizePane: 'Rudens bredde',
  commandFailed: 'Kommandoen kunne ikke udføres. Prøv at genindlæse siden.',
  notReady: 'Ruden er ved at starte. Prøv igen om et øjeblik.',
  cannotOpen: (name: string, reason: string) => `»${name}« kunne ikke åbnes: ${reason}`,
  cannotLoadExample: (name: string) => `Eksemplet »${name}« findes ikke. Der er åbnet en tom projektmappe.`,
  refused: 'Det kan ikke gøres i prøvebænken. Intet er ændret.',
  failed: 'Der skete en fejl i prøvebænken. Genindlæs siden for at begynde forfra.',
  newFile: 'Projektmappe.xlsx',
};

export type PageTexts = typeof da;

const en: PageTexts = {
  title: 'Kommuneandel · workbench',
  open: 'Open .xlsx',
  openTip: 'Open a workbook from your computer. It stays in the browser and is sent nowhere.',
  download: 'Download result',
  downloadTip: 'Download the workbook as it is now',
  examples: 'Example',
  emptyWorkbook: 'Empty workbook',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  bar: 'Workbook and commands',
  commands: 'Ribbon commands',
  grid: 'Spreadsheet',
  resizePane: 'Width of the pane',
  commandFailed: 'The command could not be carried out. Try to reload the page.',
  notReady: 'The pane is starting. Try again in a moment.',
  cannotOpen: (name, reason) => `"${name}" could not be opened: ${reason}`,
  cannotLoadExample: (name) => `There is no example "${name}". An empty workbook has been opened.`,
  refused: 'That cannot be done in the workbench. Nothing has been changed.',
  failed: 'Something went wrong in the workbench. Reload the page to start over.',
  newFile: 'Workbook.xlsx',
};

/** The page's texts in a language. */
export function pageTexts(language: Language): PageTexts {
  return language === 'da' ? da : en;
}

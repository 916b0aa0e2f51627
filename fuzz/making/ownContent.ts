import type { Book, Sheet } from '../../workbench/book/book';
import { ensureCell } from '../../workbench/book/cellAt';
import { freeSheetId, newSheet } from '../../workbench/book/newBook';
import { restyle } from '../../workbench/book/styles';
import type { Random } from '../random';
import { anyText } from './texts';

const LIKE_OURS = [
  'Fordeling',
  'Kontrol',
  'Samlet oversigt',
  'Revisionsspor',
  'fordeling drift',
  'KONTROL',
] as const;
const NAMES_LIKE_OURS = [
  'Fordeling',
  'Fordeling_Poster',
  'Fordeling_Drift',
  'Fordeling_Drift_Parter',
  'Samlet_oversigt',
  'Kontrol',
  'Kontrol_fund',
] as const;

/** What a workbook holds that is none of our business: sheets, also such as are called like ours, names, looks, protection. */
export function addOwnContent(random: Random, book: Book, wild: boolean): void {
  if (random.chance(60)) fill(random, addSheet(book, 'Mit ark'), wild);
  if (random.chance(20)) fill(random, addSheet(book, random.pick(LIKE_OURS)), wild);
  if (random.chance(8)) addName(random, book, random.pick(NAMES_LIKE_OURS));
  if (random.chance(10)) addName(random, book, 'Mit_navn');
  if (random.chance(10)) random.pickFrom(book.sheets).isProtected = true;
  if (random.chance(1)) book.isStructureProtected = true;
  if (random.chance(10)) hideOne(random, book);
  if (random.chance(10)) book.settings.set('min indstilling', { tal: random.int(1, 9) });
  book.activeSheet = random.pickFrom(book.sheets.filter(({ visibility }) => visibility === 'Visible'));
}

function addSheet(book: Book, name: string): Sheet {
  const taken = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined) return taken;
  const sheet = newSheet(name, freeSheetId(book));
  book.sheets.push(sheet);
  return sheet;
}

function fill(random: Random, sheet: Sheet, wild: boolean): void {
  const isInput = sheet.rows.length > 0;
  for (let count = random.int(1, 20); count > 0; count -= 1) {
    // Below and right of input that may stand here.
    const cell = ensureCell(
      sheet,
      random.int(0, 20) + (isInput ? 400 : 0),
      random.int(0, 8) + (isInput ? 40 : 0),
    );
    cell.value = random.chance(50) ? anyText(random, wild) : random.int(-5, 5000);
    if (random.chance(20)) [cell.formula, cell.value] = ['1+1', 2];
    cell.style = restyle(cell.style, {
      bold: random.chance(30),
      fill: random.pick([null, '#FFFF00', '#00B050']),
    });
  }
  if (random.chance(30)) sheet.columnWidths.set(random.int(0, 5), random.int(4, 40));
  if (random.chance(30)) sheet.rowHeights.set(random.int(0, 9), random.int(10, 60));
  if (random.chance(20)) sheet.tabColor = '#FF0000';
  if (random.chance(20)) sheet.frozenRows = 1;
}

function addName(random: Random, book: Book, name: string): void {
  const sheet = random.pickFrom(book.sheets);
  const place = `'${sheet.name.replaceAll("'", "''")}'!$A$1:$C$${random.int(1, 9)}`;
  const formula = random.pick([place, place, '25%', '#REF!']);
  book.names.push({ name, formula, comment: 'min', visible: true, sheet: null });
}

function hideOne(random: Random, book: Book): void {
  if (book.sheets.length < 2) return;
  const sheet = random.pickFrom(book.sheets.slice(1));
  sheet.visibility = random.pick(['Hidden', 'VeryHidden']);
}

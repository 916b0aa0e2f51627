import type { Language } from '../texts/language';
import { tableReadingTexts } from '../texts/tableReadingTexts';
import { areSumsSure } from './areSumsSure';
import { printedNumber } from './printedNumber';
import { isMoney, type ColumnRole, type Doubt, type Fault, type Reading, type ReadColumn } from './reading';
import { supposedText } from './supposedText';
import { toldFaults, type ToldFault } from './toldFaults';

/** A reading in plain words: its unit and columns, what does not add up, and what is in doubt. */
export function readingLines(reading: Reading, language: Language): string[] {
  const texts = tableReadingTexts(language);
  const { columns, rows, faults, doubts } = reading;
  const told = toldFaults(faults);
  const real = told.filter(({ fault }) => fault.rounding !== true);
  const small = told.filter(({ fault }) => fault.rounding === true);
  const line = (one: ToldFault): string => `  ${toldFaultText(reading, one, language)}`;
  return [
    reading.title === '' ? texts.untitled : reading.title,
    texts.unit(reading.unit, reading.unitFrom),
    `${texts.counts(columns.length, rows.length)}:`,
    ...columns.map((column) => texts.column(column.said, texts.roles[column.role], detailsOf(column))),
    '',
    ...(real.length > 0 ? [texts.faults(real.length)] : [withoutFaults(reading, texts)]),
    ...real.map(line),
    ...(small.length === 0 ? [] : [texts.rounding(small.length), ...small.map(line)]),
    ...(doubts.length === 0
      ? []
      : [texts.doubts(doubts.length), ...doubts.map((doubt) => doubtText(reading, doubt, language))]),
  ];
}

/** What is said of a table in which nothing is surely wrong. */
function withoutFaults(reading: Reading, texts: ReturnType<typeof tableReadingTexts>): string {
  if (!areSumsSure(reading)) return texts.noSureFaults;
  const hasTotal = reading.rows.some(({ role }) => role === 'total' || role === 'subtotal');
  return hasTotal || reading.sumsHeld > 0 ? texts.noFaults : texts.noTotals;
}

/** A fault in print, and the other sum that the same misprint breaks. */
export function toldFaultText(reading: Reading, { fault, also }: ToldFault, language: Language): string {
  const text = faultText(reading, fault, language);
  if (also === null) return text;
  return `${text} ${tableReadingTexts(language).offBySame(faultText(reading, also, language))}`;
}

/** A fault in print in a sentence: where, what is printed, what it should be. */
function faultText(reading: Reading, fault: Fault, language: Language): string {
  const texts = tableReadingTexts(language);
  const role = reading.columns[fault.columnIndex]?.role ?? 'other';
  const sentence = texts.kinds[fault.kind](
    placeText(reading, fault.rowIndex, fault.columnIndex, language),
    figureText(fault.printed, role, language),
    figureText(fault.expected, role, language),
  );
  return ended(sentence);
}

/** A doubt in a sentence: where, what was taken, what else it could be. */
export function doubtText(reading: Reading, { row, column, taken, or }: Doubt, language: Language): string {
  const place = placeText(reading, row, column, language);
  return ended(
    tableReadingTexts(language).doubt(place, supposedText(taken, language), supposedText(or, language)),
  );
}

/** With one full stop at its end, which `kr.` may have brought along. */
function ended(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}

function placeText(
  { title, rows, columns }: Reading,
  row: number | null,
  column: number | null,
  language: Language,
): string {
  const texts = tableReadingTexts(language);
  const ofRow = row === null ? null : { text: rows[row]?.label ?? '', number: row + 1 };
  const ofColumn = column === null ? null : { text: columns[column]?.said ?? '', number: column + 1 };
  if (ofRow !== null) return ofColumn === null ? texts.row(ofRow) : texts.at(ofRow, ofColumn);
  return ofColumn === null ? texts.table(title) : texts.columnAt(ofColumn);
}

const MOST_DECIMALS = 4;

function figureText(figure: number | string | null, role: ColumnRole, language: Language): string {
  if (figure === null) return '-';
  if (typeof figure === 'string') return figure;
  if (role === 'share' || role === 'split')
    return tableReadingTexts(language).percent(printedNumber(Math.round(figure * 1e6) / 1e4, language));
  const text = printedNumber(figure, language, MOST_DECIMALS);
  return isMoney(role) ? tableReadingTexts(language).amount(text) : text;
}

function detailsOf({ sector, year, unit }: ReadColumn): string[] {
  return [sector, year === null ? null : String(year), unit ?? null].filter((detail) => detail !== null);
}

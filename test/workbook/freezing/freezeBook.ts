import { formatAddress, parseAddress } from '../../../workbench/book/addresses';
import type { Book, BookValue, Sheet } from '../../../workbench/book/book';
import { cellInSheet, ensureCell, forEachCell } from '../../../workbench/book/cellAt';
import { newBook } from '../../../workbench/book/newBook';
import { restyle } from '../../../workbench/book/styles';
import { WHOLE_SHEET } from '../../../workbench/book/wholeSheet';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { addSheet, sheetOf, type } from '../users';

/** What the formulas of the tests come to: one value, or the rows they spill. No formula is calculated from another's value. */
const RESULTS: Readonly<Record<string, BookValue | readonly (readonly BookValue[])[]>> = {
  'KOMMUNEANDEL(B2,"Skive",A2:A4,B2:B4)': 406_000,
  'KOMMUNEANDEL(B3,"Skive",A2:A4,B2:B4)': 1234.56,
  'KOMMUNEANDEL(B4,"Skive",A2:A4,B2:B4)': 0,
  'SEKTORANDEL(B2,"35/65",1)': 12.5,
  'SEKTORANDEL(B3,"35/65",1)': 13.5,
  'SEKTORANDEL(B4,"35/65",1)': -14.25,
  'FORDEL(B2,B2:B4)': [[333.33], [333.33], [333.34]],
  'INDFAS(B2,"25-50-25")': [[25, 50, 25]],
  'ROUND(kommuneandel(B2,"Skive",A2:A4,B2:B4)/3,0)+1': 135_334,
  'TEXT(ANDEL("Skive",A2:A4,B2:B4),"00000")': '00123',
  '"="&SEKTORANDEL(B2,"35/65",2)': '=x',
  'IF(AFRUNDTIL(B2,500)=0,1,"")': '',
  'AFRUNDTIL(B2,500)=500': true,
  'AFRUNDTIL(0.1,0.01)+0.2': 0.1 + 0.2,
  'AFRUNDTIL(B2,1000)': 77,
  'KOMMUNEANDEL(B2,"Skivee",A2:A4,B2:B4)': { error: '#N/A' },
  'Vores+1': 42,
  'KOMMUNEANDEL(Ark1!B2,"Viborg",Ark1!A2:A4,Ark1!B2:B4)': 858_500,
  'SUM(D2:D4)': 407_234.56,
};

/** Gives the formulas of the tests their values, as Excel and the add-in would. */
export function calculate(book: Book): void {
  for (const sheet of book.sheets) {
    forEachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
      const result = cell.formula === null || cell.value !== null ? undefined : RESULTS[cell.formula];
      if (result === undefined) return;
      if (!Array.isArray(result)) {
        cell.value = result as BookValue;
        return;
      }
      const rows = result as readonly (readonly BookValue[])[];
      rows.forEach((line, down) => {
        line.forEach((value, right) => {
          ensureCell(sheet, row + down, column + right).value = value;
        });
      });
      const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
      cell.arrayRange = formatAddress(area);
    });
  }
}

/**
 * A workbook with every kind of formula. On `Ark1`: a rectangle D2:E4, a column G2:G4 and a row B7:D7 that spill, single
 * ones in B10 to B18, and texts and formulas that are none of ours; on `Skjult`, very hidden, B2; on `Låst`, protected, A1.
 */
export function formulaBook(): Book {
  const book = newBook('Ark1');
  const sheet = sheetOf(book, 'Ark1');
  const cells: Readonly<Record<string, BookValue>> = {
    A2: 'Skive',
    A3: 'Viborg',
    A4: 'Silkeborg',
    B2: 1000,
    B3: 2000,
    B4: 3000,
    D2: '=KOMMUNEANDEL(B2,"Skive",A2:A4,B2:B4)',
    D3: '=KOMMUNEANDEL(B3,"Skive",A2:A4,B2:B4)',
    D4: '=KOMMUNEANDEL(B4,"Skive",A2:A4,B2:B4)',
    D5: '=SUM(D2:D4)',
    E2: '=SEKTORANDEL(B2,"35/65",1)',
    E3: '=SEKTORANDEL(B3,"35/65",1)',
    E4: '=SEKTORANDEL(B4,"35/65",1)',
    G2: '=FORDEL(B2,B2:B4)',
    B7: '=INDFAS(B2,"25-50-25")',
    B10: '=ROUND(kommuneandel(B2,"Skive",A2:A4,B2:B4)/3,0)+1',
    B11: '=TEXT(ANDEL("Skive",A2:A4,B2:B4),"00000")',
    B12: '="="&SEKTORANDEL(B2,"35/65",2)',
    B13: '=IF(AFRUNDTIL(B2,500)=0,1,"")',
    B14: '=AFRUNDTIL(B2,500)=500',
    B15: '=AFRUNDTIL(0.1,0.01)+0.2',
    B16: '=AFRUNDTIL(B2,1000)',
    B17: '=KOMMUNEANDEL(B2,"Skivee",A2:A4,B2:B4)',
    B18: '=INDFAS(B2,"100")',
    B19: '=Vores+1',
  };
  for (const [address, input] of Object.entries(cells)) type(sheet, address, input);
  const text = ensureCell(sheet, 19, 1);
  Object.assign(text, { value: '=FORDEL(B2,B2:B4)', style: restyle(text.style, { quotePrefix: true }) });
  const asText = ensureCell(sheet, 15, 1);
  asText.style = restyle(asText.style, { numberFormat: '@' });
  const amount = ensureCell(sheet, 1, 3);
  amount.style = restyle(amount.style, { numberFormat: '#,##0.00' });
  sheet.rowHeights.set(2, 0);

  const hidden = addSheet(book, 'Skjult');
  hidden.visibility = 'VeryHidden';
  type(hidden, 'B2', '=KOMMUNEANDEL(Ark1!B2,"Viborg",Ark1!A2:A4,Ark1!B2:B4)');
  const locked = addSheet(book, 'Låst');
  type(locked, 'A1', '=KOMMUNEANDEL(Ark1!B2,"Viborg",Ark1!A2:A4,Ark1!B2:B4)');
  locked.isProtected = true;
  const name = (title: string, formula: string) => {
    book.names.push({ name: title, formula, comment: '', visible: true, sheet: null });
  };
  name('Fjern', 'ANDEL("Skive",Ark1!$A$2:$A$4,Ark1!$B$2:$B$4)');
  name('Vores', 'Fjern*2');
  calculate(book);
  return book;
}

/** The same workbook as one would mail it: all that is ours can be frozen, so that no cell shows an error. */
export function bookToMail(): Book {
  const book = formulaBook();
  const [sheet] = book.sheets;
  delete sheet?.rows[16]?.[1];
  delete sheet?.rows[17]?.[1];
  book.sheets = book.sheets.filter(({ name }) => name !== 'Låst');
  return book;
}

/** A host that calculates the tests' formulas. */
export function hostOn(book: Book): Host {
  return startHost(book, { calculate });
}

/** All formulas of a workbook by their cell: `Ark1!D2`. */
export function formulasOf(book: Book): Readonly<Record<string, string>> {
  return collect(book, (sheet, row, column) => {
    const formula = cellInSheet(sheet, row, column)?.formula ?? null;
    return formula === null ? null : `=${formula}`;
  });
}

/** What the cells show, by their cell. */
export function valuesOf(book: Book): Readonly<Record<string, BookValue>> {
  return collect(book, (sheet, row, column) => cellInSheet(sheet, row, column)?.value ?? null);
}

function collect<T>(
  book: Book,
  read: (sheet: Sheet, row: number, column: number) => T | null,
): Readonly<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const sheet of book.sheets) {
    if (sheet.name.startsWith('Frosne formler')) continue;
    forEachCell(sheet, WHOLE_SHEET, (_, row, column) => {
      const value = read(sheet, row, column);
      const address = formatAddress({ row, column, rows: 1, columns: 1 });
      if (value !== null) found[`${sheet.name}!${address}`] = value;
    });
  }
  return found;
}

/** Selects cells. */
export async function select(host: Host, sheet: string, address: string): Promise<void> {
  if (parseAddress(address) === null) throw new Error(`No address: ${address}`);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

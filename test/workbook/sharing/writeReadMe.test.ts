import { readFileSync } from 'node:fs';
import type { Book } from '../../../workbench/book/book';
import { newBook } from '../../../workbench/book/newBook';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { calculate } from '../../../src/calculation/calculate';
import { recalculate } from '../../../src/recalculate';
import { checkSharing } from '../../../src/workbook/sharing/checkSharing';
import { NotMended } from '../../../src/workbook/sharing/notMended';
import { writeReadMe } from '../../../src/workbook/sharing/writeReadMe';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import { WriteFailed, type ApplyReport } from '../../../src/workbook/workbook';
import type { WorkbookState } from '../../../src/cells/workbookState';
import { bookImage } from '../bookImage';
import { ensureCell } from '../../../workbench/book/cellAt';
import { freeze } from '../../../src/workbook/freezing/freeze';
import { cellOf, nameOf, sheetOf, type } from '../users';

const KNOWN = { outdated: false, findings: 0, findingsSeen: false, sheetsMissing: false };

const calculated = (state: WorkbookState) => Promise.resolve(calculate(state));

function write(host: Host): Promise<ApplyReport> {
  return writeReadMe(host.Excel, excelWorkbook(host.Excel), calculated);
}

/** The lines of the sheet: what each is about, and what it says. */
function linesOf(book: Book, name = 'Læs mig'): [string, string][] {
  const { rows } = sheetOf(book, name);
  return rows.flatMap((cells): [string, string][] => {
    const [head, text] = cells ?? [];
    if (head === undefined) return [];
    const shown = head.formula === null ? head.value : /"([^"]*)"\)$/.exec(head.formula)?.[1];
    return [[plain(shown), plain(text?.value)]];
  });
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

let recalculated: Book;
beforeAll(async () => {
  recalculated = openXlsx(readFileSync('examples/telemedicin.xlsx'));
  // The example has an introduction of its own.
  recalculated.sheets[0]!.name = 'Om eksemplet';
  await recalculate(excelWorkbook(startHost(recalculated).Excel));
});

async function statusOfReadMe(host: Host): Promise<string | undefined> {
  const { report } = await checkSharing(host.Excel, KNOWN);
  return report.items.find(({ kind }) => kind === 'read-me')?.status;
}

test('the telemedicine example: every sheet, range, key and rule, in plain words', async () => {
  const host = startHost(structuredClone(recalculated));
  const report = await write(host);
  expect(report.sheets).toEqual([{ name: 'Læs mig', created: true }]);
  expect(nameOf(host.book, 'Laes_mig')).toMatch(/^Læs mig!\$A\$1:\$B\$\d+$/);

  const lines = linesOf(host.book);
  expect(lines.map(([head]) => head)).toEqual([
    'Læs mig',
    'Om projektmappen',
    'Fordeling Investering',
    'Fordeling Implementering',
    'Fordeling Drift',
    'Samlet oversigt',
    'Kontrol',
    'Revisionsspor',
    'Omkostninger',
    'Parter',
    'Indstillinger',
    'Offentliggjort',
    'Nøglen »0/100«',
    'Nøglen »100/0«',
    'Nøglen »50/50«',
    'Nøglen »75/25«',
    'Nøglen »65/35«',
    'Nøglen »35/65«',
    'Beregning',
    'Hver for sig',
    'Rest',
    'Summer og kontroller',
    'Kendemærke (bruges af Kommuneandel)',
  ]);
  const says = new Map(lines);
  // 19 cost rows and 24 recipients are what the published material has.
  expect(says.get('Omkostninger')).toContain('19 poster');
  expect(says.get('Parter')).toContain('24');
  // The settings of the example: 50.000 half even with the rest to the region; 500 half up, each alone.
  expect(says.get('Nøglen »35/65«')).toBe(
    '1) mellem sektorerne efter 35/65, afrundet til 50.000 kr., halv lige, rest til »Region«.\n' +
      '2) mellem parterne efter Folketal, afrundet til 500 kr., halv op, hver for sig.',
  );
  expect(says.get('Rest')).toContain('»Region« får det, der så er tilbage');
  expect(says.get('Om projektmappen')).toContain('Du behøver ikke programmet');
});

test('warnings are counted as Kontrol has them', async () => {
  const host = startHost(structuredClone(recalculated));
  await write(host);
  const warnings = sheetOf(host.book, 'Kontrol').rows.filter(
    (cells) => cells?.[0]?.value === 'Advarsel',
  ).length;
  expect(warnings).toBeGreaterThan(0);
  expect(new Map(linesOf(host.book)).get('Kontrol')).toContain(`ingen fejl og ${String(warnings)} advars`);
});

test('a link leads to the sheet or range it names, by a formula of Excel’s own', async () => {
  const host = startHost(structuredClone(recalculated));
  await write(host);
  const links = sheetOf(host.book, 'Læs mig').rows.flatMap((cells) => cells?.[0]?.formula ?? []);
  expect(links).toContain(`HYPERLINK("#'Fordeling Drift'!A1","Fordeling Drift")`);
  expect(links).toHaveLength(10);
});

test('written again it is the same, and nothing else has changed', async () => {
  const host = startHost(structuredClone(recalculated));
  await write(host);
  const once = bookImage(host.book);
  const report = await write(host);
  expect(report.sheets).toEqual([{ name: 'Læs mig', created: false }]);
  expect(bookImage(host.book)).toEqual(once);
  const others = (book: Book) => ({
    sheets: book.sheets.filter(({ name }) => name !== 'Læs mig').map(({ name, rows }) => [name, rows]),
    names: book.names.filter(({ name }) => name !== 'Laes_mig'),
  });
  expect(others(host.book)).toEqual(others(recalculated));
});

test('the check finds it missing, fitting, and too old when the sheets have been made anew', async () => {
  const host = startHost(structuredClone(recalculated));
  expect(await statusOfReadMe(host)).toBe('todo');
  await write(host);
  expect(await statusOfReadMe(host)).toBe('ok');
  type(sheetOf(host.book, 'Omkostninger'), 'E3', 999_000);
  await recalculate(excelWorkbook(host.Excel));
  expect(await statusOfReadMe(host)).toBe('todo');
  await write(host);
  expect(await statusOfReadMe(host)).toBe('ok');
});

test('a workbook with functions alone tells of these, and that they need the add-in', async () => {
  const book = newBook();
  type(book.activeSheet, 'B2', '=FORDEL(A1,C1:C9)');
  type(book.activeSheet, 'B3', '=SUM(INDFAS(A1,"25-75"))');
  const host = startHost(book);
  await write(host);
  const lines = linesOf(host.book);
  expect(lines.map(([head]) => head)).toEqual([
    'Læs mig',
    'Om projektmappen',
    'Formler, der kræver Kommuneandel',
    '=FORDEL(…)',
    '=INDFAS(…)',
    'Kendemærke (bruges af Kommuneandel)',
  ]);
  expect(lines[1]?.[1]).not.toContain('Du behøver ikke');
  expect(lines[2]?.[1]).toMatch(/^2 formler /);
  expect(lines.at(-1)?.[1]).toBe('0000000000000000-0');
  expect(cellOf(sheetOf(book, 'Læs mig'), 'A4')?.formula).toBeNull();
});

test('what was frozen is told of with its functions, and freezing makes the read-me too old', async () => {
  const book = newBook();
  const sheet = book.activeSheet;
  type(sheet, 'B2', '=ANDEL("Skive",A1:A3,C1:C3)');
  ensureCell(sheet, 1, 1).value = 0.25;
  const host = startHost(book);
  await write(host);
  expect(await statusOfReadMe(host)).toBe('ok');
  await freeze(host.Excel, 'workbook');
  expect(await statusOfReadMe(host)).toBe('todo');
  await write(host);
  expect(await statusOfReadMe(host)).toBe('ok');
  const says = new Map(linesOf(book));
  expect([...says.keys()].slice(1)).toEqual([
    'Om projektmappen',
    'Frosne formler',
    '=ANDEL(…)',
    'Kendemærke (bruges af Kommuneandel)',
  ]);
  expect(says.get('Frosne formler')).toMatch(/^1 celle eller celleområde .*»Tø formler op«/);
  expect(says.get('Om projektmappen')).toContain('Du behøver ikke');
  const { report } = await checkSharing(host.Excel, KNOWN);
  expect(report.items.filter(({ status }) => status === 'todo')).toEqual([]);
});

test('a sheet of the user’s own with that name is never touched', async () => {
  const book = structuredClone(recalculated);
  const own = sheetOf(book, 'Om eksemplet');
  own.name = 'Læs mig';
  const before = structuredClone(own.rows);
  const report = await write(startHost(book));
  expect(report.sheets).toEqual([{ name: 'Læs mig (2)', created: true }]);
  expect(own.rows).toEqual(before);
});

function protectSheet(book: Book): void {
  sheetOf(book, 'Læs mig').isProtected = true;
}

function protectStructure(book: Book): void {
  book.isStructureProtected = true;
}

test.each([
  ['the sheet', 'sheets-protected', ['Læs mig'], protectSheet],
  ['the structure', 'structure-protected', [], protectStructure],
] as const)('protection of %s is told of', async (_, reason, sheets, protect) => {
  const host = startHost(structuredClone(recalculated));
  await write(host);
  protect(host.book);
  const before = bookImage(host.book);
  const thrown: unknown = await write(host).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(NotMended);
  expect(thrown).toMatchObject({ reason, sheets });
  expect(bookImage(host.book)).toEqual(before);
});

test('where Excel refuses, the workbook is as it was', async () => {
  const host = startHost(structuredClone(recalculated));
  const before = bookImage(host.book);
  host.failAt({ when: ({ location }) => location === 'Worksheet.name', once: true });
  const thrown: unknown = await write(host).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(WriteFailed);
  expect(bookImage(host.book)).toEqual(before);
});

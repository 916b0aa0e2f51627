import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { readFile } from '../../../workbench/cli/readFile';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';

const folder = ownFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

const BIDRAG = 'Bidrag 2025\nKommune\tBidrag i kr.\nViborg\t250.000\nSkive\t150.000\nI alt\t300.000\n';

test('a text is read, and what does not add up is told', () => {
  const { output, errors } = readFile([file('bidrag.txt', BIDRAG)]);
  expect(errors).toEqual([]);
  expect(output).toContain('Bidrag 2025');
  expect(output).toContain('  »I alt« under »Bidrag i kr.«: trykt 300.000 kr., rækkerne giver 400.000 kr.');
});

test('as JSON: one table is one object', () => {
  const { output } = readFile([file('bidrag.txt', BIDRAG), '--json']);
  expect(JSON.parse(output.join('\n'))).toMatchObject({
    title: 'Bidrag 2025',
    unit: 'kr.',
    columns: [{ role: 'label' }, { heading: 'Bidrag i kr.', role: 'amount', sector: 'Kommuner', year: null }],
    rows: [
      { role: 'recipient', label: 'Viborg', values: [null, 250000] },
      { role: 'recipient', label: 'Skive', values: [null, 150000] },
      { role: 'total', label: 'I alt', values: [null, 300000] },
    ],
    faults: [
      { kind: 'total is not the sum', row: 'I alt', column: 'Bidrag i kr.', rowIndex: 2, columnIndex: 1 },
    ],
  });
});

test('as JSON: doubts are in the words of the data', () => {
  const text = 'Kommune\t\tBidrag i kr.\nViborg\t97.113\t1.9\nSkive\t45.851\t3,5\nI alt\t142.964\t5,4\n';
  const { columns, doubts } = JSON.parse(readFile([file('bidrag.txt', text), '--json']).output.join('')) as {
    readonly columns: readonly { readonly role: string }[];
    readonly doubts: readonly { readonly row: number | null; readonly column: number | null }[];
  };
  expect(doubts).toContainEqual({
    row: null,
    column: 1,
    taken: columns[1]?.role,
    or: expect.any(String) as string,
  });
  expect(JSON.stringify(doubts)).not.toMatch(/[æøå]|beløb/);
});

test('a workbook: every table of its sheets, or of one sheet and area', () => {
  const book = bookOf({
    Bidrag: [
      ['Kommune', 'Bidrag i kr.'],
      ['Viborg', 250000],
      ['Skive', 150000],
      ['I alt', 400000],
      [],
      ['Kommune', 'Andel'],
      ['Viborg', 0.625],
      ['Skive', 0.375],
    ],
    Andet: [
      ['Post', '2025 (mio. kr.)'],
      ['Løn', 1.5],
      ['Drift', 2],
    ],
  });
  const path = file('bog.xlsx', saveXlsx(book));
  const read = (...options: string[]): unknown =>
    JSON.parse(readFile([path, '--json', ...options]).output.join(''));
  expect(read()).toHaveLength(3);
  expect(read('--sheet', 'Andet')).toMatchObject({
    unit: 'mio. kr.',
    rows: [{ values: [null, 1500000] }, {}],
  });
  expect(read('--sheet', 'Bidrag', '--range', 'A1:B3')).toMatchObject({ rows: [{ label: 'Viborg' }, {}] });
  // As Excel knows names and areas, and however large.
  expect(read('--sheet', 'andet', '--range', '$a$1:XFD1048576')).toMatchObject({ unit: 'mio. kr.' });
  const refused = (range: string) => readFile([path, '--sheet', 'Andet', '--range', range]).errors;
  expect(refused('A1:XFE3')).toEqual([expect.stringMatching(/»A1:XFE3« er ikke et område/)]);
  expect(refused('B3:A1')).toEqual([expect.stringMatching(/»B3:A1« er ikke et område/)]);
  expect(refused('Z900:AA910')).toEqual([
    expect.stringMatching(/ingen tabel at læse i Z900:AA910 i .*bog\.xlsx\. Kontrollér området/),
  ]);
  // Where each stands, in words: nobody looks for three tables without a title by themselves.
  expect(readFile([path]).output.filter((line) => line.startsWith('Ark'))).toEqual([
    'Ark »Bidrag«, fra A1:',
    'Ark »Bidrag«, fra A6:',
    'Ark »Andet«, fra A1:',
  ]);
});

test.each(['--help', '-h'])('%s says how it is used, and is no error', (help) => {
  const { output, errors } = readFile([help]);
  expect(errors).toEqual([]);
  expect(output[0]).toMatch(/^Brug: npm run read/);
  expect(output.filter((line) => /^--(?:sheet|range|json) .* {2}\S|^--json {2,}/.test(line))).toHaveLength(3);
});

test('text as Excel saves it as Unicode is read', () => {
  const text = '\ufeffKommune\tBidrag i kr.\nHøje-Taastrup\t250.000\nI alt\t250.000\n';
  const path = file('unicode.txt', Buffer.from(text, 'utf16le'));
  expect(JSON.parse(readFile([path, '--json']).output.join(''))).toMatchObject({
    rows: [{ label: 'Høje-Taastrup', values: [null, 250000] }, { role: 'total' }],
  });
});

test.each([
  [[], /^Fejl: Brug: npm run read/],
  [['findes-ikke.txt'], /kan ikke læses/],
  [['a', 'b'], /^Fejl: Brug/],
])('%j is refused with what to do', (args, message) => {
  const { output, errors } = readFile(args);
  expect(output).toEqual([]);
  expect(errors).toEqual([expect.stringMatching(message)]);
});

/** A compound file, as Office wrote before and still writes what is encrypted, with a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 640, 'utf16le');
  return bytes;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
const ofZip = (name: string, content = ''): Uint8Array =>
  zipSync({ [name]: [Buffer.from(content), { level: 0 }] });

// Whatever it is called: what stands in it counts.
test.each<[string, string | Uint8Array, RegExp]>([
  ['nothing', '', /er tom\. Kontrollér/],
  ['a workbook with a password', compoundFile('EncryptedPackage'), /adgangskode.*Fjern adgangskoden/],
  [
    'a workbook encrypted by a label',
    compoundFile('DRMEncryptedTransform'),
    /følsomhedsmærkat.*Vælg i Excel/,
  ],
  ['an .xls', compoundFile('Workbook'), /ikke en Excel-projektmappe.*gem den som \.xlsx/],
  ['an .ods', ofZip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), /gem den som \.xlsx/],
  ['a .docx', ofZip('word/document.xml'), /tekstdokument.*kopiér tabellen/],
  ['a .doc', compoundFile('WordDocument'), /tekstdokument.*kopiér tabellen/],
  ['an .odt', ofZip('mimetype', 'application/vnd.oasis.opendocument.text'), /tekstdokument/],
  ['an .rtf', '{\\rtf1\\ansi Skive 150.000}', /tekstdokument/],
  ['a PDF', '%PDF-1.6\n2 0 obj\nSkive 150.000', /er en pdf.*kopiér tabellen/],
  ['a page', '\n<!DOCTYPE html><table><tr><td>Skive</td></tr></table>', /html eller xml.*gem den som \.xlsx/],
  ['a workbook in XML', '\ufeff<?xml version="1.0"?><Workbook/>', /html eller xml/],
  ['a picture', PNG, /hverken en Excel-projektmappe/],
  ['zeros', new Uint8Array(5000), /hverken en Excel-projektmappe/],
  ['a text that is no table’s', 'Skive\t150.000\n'.repeat(150_000), /mere end 2 MB/],
])('%s is told of, with what to do', (_, content, message) => {
  const { output, errors } = readFile([file('bidrag.xlsx', content)]);
  expect(output).toEqual([]);
  expect(errors).toEqual([expect.stringMatching(message)]);
});

test('a folder() is told of as one', () => {
  expect(readFile([folder()]).errors).toEqual([expect.stringMatching(/er en mappe\. Skriv navnet/)]);
});

test('a sheet asked for in a text is told of, not passed over', () => {
  const path = file('tal.txt', 'Kommune\tBidrag i kr.\nViborg\t250.000\nSkive\t150.000\n');
  expect(readFile([path, '--sheet', 'Ark1']).errors).toEqual([expect.stringMatching(/er en tekst/)]);
  expect(readFile([path]).output).toContain('Tabellen har ingen total, som rækkerne kan holdes op mod.');
});

test('a text without a table says what would help', () => {
  expect(readFile([file('brev.txt', 'Kære alle\n')]).errors).toEqual([
    expect.stringMatching(/ingen tabel at læse i .*brev\.txt\. En tabel har mindst to kolonner/),
  ]);
});

import type { Finding, FindingCode } from '../../src/findings/finding';
import { finding } from '../../src/findings/finding';
import { LARGEST_ORE } from '../../src/money/ore';
import { findingTexts as da } from '../../src/texts/da/findingTexts';
import { findingTexts as en } from '../../src/texts/en/findingTexts';
import { findingText } from '../../src/texts/findingText';
import { severityText } from '../../src/texts/severityText';
import { samples } from './samples';

const cell = { name: 'Omkostninger', sheet: 'Omkostninger', row: 6, column: 2 };

/** Findings about a name, a sheet or the workbook never have a cell. */
const WITHOUT_CELL = new Set<FindingCode>([
  // They name the cell, or the name, themselves.
  'formula-elsewhere',
  'formula-gone',
  'formula-counted',
  'beside-moved',
  'name-missing',
  'name-not-a-range',
  'sheet-taken',
  'sheet-stale',
  'sheet-protected',
  'input-not-calculated',
  'structure-protected',
  'trail-per-group',
  'too-many-groups',
  'sheet-too-long',
  'sheet-too-wide',
  'text-too-long',
  'paid-not-given',
]);

const cases = (Object.keys(samples) as FindingCode[]).flatMap((code) =>
  samples[code].map((params): [FindingCode, Finding] => [
    code,
    { code, severity: 'error', cell: WITHOUT_CELL.has(code) ? null : cell, params } as unknown as Finding,
  ]),
);

test('both languages have a text for every code, and nothing else', () => {
  expect(Object.keys(da).sort()).toEqual(Object.keys(samples).sort());
  expect(Object.keys(en).sort()).toEqual(Object.keys(samples).sort());
});

describe.each(['da', 'en'] as const)('in %s', (language) => {
  test.each(cases)('%s is told in whole sentences', (code, found) => {
    const { message, remedy } = findingText(found, language);
    for (const text of [message, remedy]) {
      expect(text).toMatch(/^[\p{Lu}»“].*\.$/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}| \.|\.\.|«»|»«|“”/);
      expect(text).not.toContain(code);
    }
  });

  test.each(cases.filter(([code]) => !WITHOUT_CELL.has(code)))('%s names the cell', (_, found) => {
    expect(findingText(found, language).message).toContain('Omkostninger!C7');
  });

  test.each(cases)('%s can do without a cell', (_, found) => {
    const { message } = findingText({ ...found, cell: null }, language);
    expect(message).toMatch(/^[\p{Lu}»“].*\.$/u);
    expect(message).not.toMatch(/ i[.,]| in[.,]| {2}| \./);
  });
});

test.each(cases)('%s holds no English in Danish and is translated', (_, found) => {
  const danish = findingText(found, 'da');
  const english = findingText(found, 'en');
  expect(`${danish.message} ${danish.remedy}`).not.toMatch(
    /\b(the|and|is|not|of|or|row|cell|amount|column|missing|must|write|which|than|error|warning|please|sorry|du har|forkert)\b/i,
  );
  expect(english.message).not.toBe(danish.message);
  expect(english.remedy).not.toBe(danish.remedy);
  expect(english.message).not.toMatch(/\b(og|er|ikke|mangler|kan|står)\b/);
});

test.each<[Finding, string, string]>([
  [
    finding('error', 'amount-not-a-number', cell, { text: '12o.000' }),
    'Beløbet »12o.000« i Omkostninger!C7 er ikke et tal.',
    'Ret cellen, eller skriv fx 120.000 eller 120.000,50.',
  ],
  [
    finding(
      'error',
      'key-unknown',
      { ...cell, sheet: 'Priser' },
      { key: 'Klyngenogle', suggestion: 'Klyngenøgle' },
    ),
    'Nøglen »Klyngenogle« i Omkostninger!C7 (på arket »Priser«) står ikke i Nøgler og er ikke en fordeling som 35/65.',
    'Mente du »Klyngenøgle«? Ret cellen, eller tilføj nøglen i Nøgler.',
  ],
  [
    finding('error', 'split-not-100', cell, { text: '35/60', sum: { coefficient: 95n, decimals: 0 } }),
    'Fordelingen »35/60« i Omkostninger!C7 giver tilsammen 95 og ikke 100.',
    'Ret tallene, så de tilsammen giver 100, fx 35/65.',
  ],
  [
    finding('error', 'setting-invalid', cell, { name: 'Metode', text: 'op', allowed: 'halv op; halv lige' }),
    'Værdien »op« i Omkostninger!C7 kan ikke bruges til indstillingen »Metode«.',
    'Skriv fx »halv op« eller »halv lige«.',
  ],
  [
    finding('warning', 'published-overview-differs-from-groups', cell, {
      line: 'Regionen – klynge Midt',
      heading: 'Region 2021',
      published: 281_450_000,
      groups: 299_950_000,
      calculated: 299_950_000,
    }),
    'I oversigten er der for »Regionen – klynge Midt« under »Region 2021« offentliggjort 2.814.500 kr. i Omkostninger!C7, men grupperne giver tilsammen 2.999.500 kr. Oversigten er 185.000 kr. lavere. Beregnet er 2.999.500 kr.',
    'Se efter, om oversigten eller en af grupperne skal rettes.',
  ],
  [
    finding('error', 'name-missing', null, { name: 'Parter' }),
    'Projektmappen har intet område med navnet »Parter«.',
    'Lav en tabel eller et navngivet område med navnet »Parter« og overskrifter i første række.',
  ],
])('reads well in Danish: %#', (found, message, remedy) => {
  expect(findingText(found, 'da')).toEqual({ message, remedy });
});

test('reads well in English', () => {
  const found = finding(
    'warning',
    'amount-rounded',
    { ...cell, sheet: 'Prices' },
    { text: '1.234,567', amount: 123_457 },
  );
  expect(findingText(found, 'en')).toEqual({
    message:
      'The amount “1.234,567” in Omkostninger!C7 (on the sheet “Prices”) is no whole number of øre and has been rounded to DKK 1,234.57.',
    remedy: 'Correct the cell if another amount is to be allocated.',
  });
});

test('a key that Excel made a date of is told how to keep it', () => {
  const found = finding('error', 'key-unknown', cell, { key: '32478', suggestion: null });
  expect(findingText(found, 'da').remedy).toMatch(/lavet fx 12\/88 om til en dato.* '12\/88\.$/);
});

test('the largest amount is told', () => {
  const found = finding('error', 'amount-too-large', cell, { text: '9'.repeat(20) });
  expect(LARGEST_ORE).toBe(999_999_999_999_999);
  expect(findingText(found, 'da').remedy).toBe('Ret cellen. Det største beløb er 9.999.999.999.999,99 kr.');
});

test.each([
  ['=HYPERLINK("http://x")', '»=HYPERLINK("http://x")«'],
  ['a\r\nb\u0000c', '»a b c«'],
  ['x'.repeat(32_767), `»${'x'.repeat(79)}…«`],
  ['🏥'.repeat(1000), `»${'🏥'.repeat(79)}…«`],
])('a hostile text is quoted on one line and cut: %.20s', (text, expected) => {
  const { message } = findingText(finding('error', 'amount-not-a-number', cell, { text }), 'da');
  expect(message).toBe(`Beløbet ${expected} i Omkostninger!C7 er ikke et tal.`);
});

test.each([
  ['error', 'Fejl', 'Error'],
  ['warning', 'Advarsel', 'Warning'],
  ['note', 'Oplysning', 'Note'],
] as const)('%s is %s', (severity, danish, english) => {
  expect(severityText(severity, 'da')).toBe(danish);
  expect(severityText(severity, 'en')).toBe(english);
});

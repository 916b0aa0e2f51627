import type { Random } from '../random';

const ORDINARY = [
  'Aarhus',
  'Skive',
  'Viborg',
  'Silkeborg',
  'Samsø',
  'Ærø',
  'Ringkøbing-Skjern',
  'Ikast-Brande',
  'Nordfyns',
  'Region Midtjylland',
  'Udstyr',
  'Support',
  'Kurser og uddannelse',
  'Drift (it)',
  'Anlæg',
  'Licenser 2. år',
] as const;

/** What has broken other programs: formulas, markup, other scripts, our own words, and what looks like something else. */
const ODD = [
  '=1+1',
  '=HYPERLINK("https://example.org")',
  '+45 86',
  '-Skive',
  '@SUM(A1)',
  "O'Brien",
  "'apostrof'",
  '"citat"',
  '<b>fed</b>',
  '<script>alert(1)</script>',
  '&amp; & co.',
  ']]>',
  '😀 Børn',
  '👩‍👩‍👧',
  'שלום',
  '\u202Ebagfra',
  'usyn\u200Blig',
  '\uFEFFbom',
  'linje\nto',
  'tab\tulator',
  'cafe\u0301',
  'İstanbul',
  'STRASSE ß',
  'ﬁ',
  '中文',
  '\u0001styretegn',
  'Totalentreprise',
  'Kontrol',
  'Afrundingsdifference',
  'Samlet',
  'Part',
  'Sektor',
  'I alt',
  'Fordeling',
  'Bemærkning',
  '35/65',
  '100',
  '1.000',
  'A;B',
  'A=B',
  'A/B:C*D?[E]',
  'C:\\sti',
  '$A$1',
  'R1C1',
  'A1',
  'History',
  'SAND',
  'null',
  '0',
  '__proto__',
  'constructor',
  'toString',
  '_xlnm.Print_Area',
  '_x0041_',
  '{=1}',
  '%s %d',
  '${x}',
  '#',
  '... m.m.',
  '🏳️‍🌈',
  'x'.repeat(31),
  'æøå'.repeat(80),
  '1900-01-01',
  '2021',
  'Kommuner 2021',
  '- kr.',
  '–, kr.',
  'største rest',
  'ligeligt',
] as const;

/** A name as people, or their copying, come to write it; with `wild` more often one of the odd ones. */
export function anyText(random: Random, wild: boolean): string {
  const text = random.chance(wild ? 45 : 8) ? random.pickFrom(ODD) : random.pickFrom(ORDINARY);
  if (random.chance(wild ? 10 : 3)) return `${text}\u00a0`;
  if (random.chance(3)) return ` ${text}  `;
  if (wild && random.chance(0.3)) return text.padEnd(32_767, 'lang ');
  return text;
}

/** Different texts, also for someone who reads without minding case and spaces. */
export function differentTexts(random: Random, count: number, wild: boolean): string[] {
  const seen = new Set<string>();
  return random.times(count, (index) => {
    const wanted = anyText(random, wild);
    const text =
      seen.has(plain(wanted)) || plain(wanted) === '' ? `${wanted.slice(0, 300)} ${index}` : wanted;
    seen.add(plain(text));
    return text;
  });
}

/** The same word as another person types it. */
export function respelt(random: Random, word: string): string {
  if (random.chance(80)) return word;
  return random.pick([
    word.toUpperCase(),
    word.toLowerCase(),
    ` ${word}`,
    `${word}\u00a0`,
    word.replaceAll(' ', '  '),
    word.normalize('NFD'),
  ]);
}

/** As names are compared: without case, outer space and repeated space. */
export function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

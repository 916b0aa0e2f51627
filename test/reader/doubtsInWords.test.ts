import { readText } from '../../src/reader/readText';
import { readingLines } from '../../src/reader/readingLines';
import type { Language } from '../../src/texts/language';

const linesOf = (text: string, language: Language): string[] =>
  readText(text).flatMap((reading) => readingLines(reading, language));

describe.each([
  [
    'a figure of which two can be made, under a heading without a unit',
    ['Post\tBudget 2024\tBemærkning', 'Server\tca. 1.250,5\tx', 'Licens\t300,25\t', 'Drift\t12\t'].join('\n'),
    ['»Server« under »Budget 2024«: læst som 1.250,5, omtrent. Det kan også være: ca. 1.250,5.'],
    ['“Server” under “Budget 2024”: read as 1,250.5, about. It may also be: ca. 1.250,5.'],
  ],
  [
    'a column without a heading',
    ['Server\t1.250.000', 'Licens\t300.000', 'I alt\t1.550.000'].join('\n'),
    ['Kolonne 2: læst som beløb, uden overskrift. Det kan også være: en anden rolle eller enhed.'],
    ['Column 2: read as amount, without a heading. It may also be: another role or unit.'],
  ],
  [
    'a figure in a column without a heading',
    ['Server\tca. 1.250', 'Licens\t300', 'I alt\t1.550'].join('\n'),
    ['»Server« under kolonne 2: læst som 1.250, omtrent.'],
    ['“Server” under column 2: read as 1,250, about.'],
  ],
  [
    'another currency',
    ['Post\tBudget 2024 (EUR)', 'Server\t1.250', 'Licens\t300', 'I alt\t1.550'].join('\n'),
    ['Kolonnen »Budget 2024 (EUR)«: læst som kr., selv om der står en anden valuta. Det kan også være: EUR.'],
    ['The column “Budget 2024 (EUR)”: read as kr., though another currency is named. It may also be: EUR.'],
  ],
  [
    'a half of a year',
    ['Post\t1. kvt. 2022 (kr.)', 'Server\t1.250', 'Licens\t300', 'I alt\t1.550'].join('\n'),
    ['»1. kvt. 2022 (kr.)«: læst som beløb for hele året. Det kan også være: en anden periode'],
    ['“1. kvt. 2022 (kr.)”: read as the amounts of all of the year. It may also be: another period'],
  ],
  [
    'a total that is not the sum',
    ['Kommune\tBidrag 2021 i kr.', 'Hedensted\t20.000', 'Skive\t19.627', 'I alt\t40.627'].join('\n'),
    ['trykt 40.627 kr., rækkerne giver 39.627 kr.'],
    ['printed DKK 40,627, the rows make DKK 39,627.'],
  ],
  [
    'a range',
    ['Post\tBudget 2024 i mio. kr.', 'Server\t5,5-6,9', 'Licens\t3,5', 'Drift\t4,5'].join('\n'),
    ['læst som spændet 5,5-6,9. Det kan også være: ét tal.'],
    ['read as the range 5,5-6,9. It may also be: one number.'],
  ],
])('%s', (_, text, danish, english) => {
  test('is told of in Danish', () => {
    const lines = linesOf(text, 'da').join('\n');
    for (const line of danish) expect(lines).toContain(line);
    expect(lines).not.toMatch(/\b(?:amount|driver|share|other|about)\b/);
  });

  test('is told of in English', () => {
    const lines = linesOf(text, 'en').join('\n');
    for (const line of english) expect(lines).toContain(line);
    expect(lines).not.toMatch(/[»«]|læst|beløb/);
  });
});

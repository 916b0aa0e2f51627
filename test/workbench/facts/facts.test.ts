import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { newBook } from '../../../workbench/book/newBook';
import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { locateReference } from '../../../workbench/calculation/locateReference';
import { ALL_FACTS } from '../../../workbench/facts/allFacts';
import { compareRecording } from '../../../workbench/facts/compareRecording';
import { factsPage } from '../../../workbench/facts/factsPage';
import { parseRecording, type Recording } from '../../../workbench/facts/recording';
import { isSame, runFacts } from '../../../workbench/facts/runFacts';
import { startHost } from '../../../workbench/host/startHost';

const host = startHost(newBook('Ark1'), {
  calculate: createBookCalculator().calculate,
  locate: locateReference,
});
const answers = runFacts(host.Excel, ALL_FACTS);

test.each(ALL_FACTS)('$id: $says', async ({ id, expected, hostDiffers }) => {
  const { answer, agrees } = (await answers).find((one) => one.id === id) ?? { answer: null, agrees: false };
  if (hostDiffers === undefined) expect(answer).toEqual(expected);
  // A reason that no longer holds goes.
  else expect(agrees).toBe(false);
});

test('every file is a fact, named as its id and listed once', () => {
  const files = readdirSync('workbench/facts/facts').map((file) => file.replace('.ts', ''));
  const names = ALL_FACTS.map(({ id }) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect([...names].sort()).toEqual(files.sort());
});

test('a fact that is turned round is noticed, whichever it is', async () => {
  const given = await answers;
  // Where the host agrees, anything else; where it does not, what it answers instead.
  const unnoticed = ALL_FACTS.filter(({ id, expected, hostDiffers }) => {
    const answer = given.find((one) => one.id === id)?.answer ?? null;
    const turned = hostDiffers === undefined ? { not: expected } : answer;
    return isSame(answer, turned) === (hostDiffers === undefined);
  });
  expect(unnoticed).toEqual([]);
});

test('an answer that is another than is believed is told as such', async () => {
  const [fact] = ALL_FACTS.filter(({ id }) => id === 'null-leaves-a-cell');
  expect(await runFacts(host.Excel, [{ ...fact!, expected: [[null, 3]] }])).toEqual([
    { id: 'null-leaves-a-cell', answer: [[1, 3]], agrees: false },
  ]);
});

test('nothing is left in the workbook, whatever became of a fact', async () => {
  await answers;
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Ark1']);
  expect(host.book.names).toEqual([]);
});

describe('a recording from an Excel', () => {
  const [known, other] = ALL_FACTS;
  const recording: Recording = {
    date: '2026-11-28',
    platform: 'PC',
    version: '16.0.1',
    excelApi: '1.18',
    displayLanguage: 'da-DK',
    contentLanguage: 'da-DK',
    answers: [
      { id: known!.id, answer: known!.expected, agrees: true },
      { id: other!.id, answer: 'ganske andet', agrees: false },
      { id: 'forgotten', answer: 1, agrees: false },
    ],
  };

  test('says what is to be changed, and what was not asked', () => {
    const lines = compareRecording(parseRecording(JSON.stringify(recording)), [
      known!,
      other!,
      ALL_FACTS[2]!,
    ]);
    expect(lines).toEqual([
      expect.stringMatching(`^${other!.id}: .* is not so in PC 16\\.0\\.1, da-DK\\. .*"ganske andet"`),
      `${ALL_FACTS[2]!.id}: not asked in PC 16.0.1, da-DK.`,
      'forgotten: answered, but no such fact is known any more.',
    ]);
  });

  test('stands beside its facts in the document', () => {
    const page = factsPage(ALL_FACTS, [recording]);
    expect(page).toContain('Recorded in 1: PC 16.0.1, da-DK.');
    expect(page).toContain('  - PC 16.0.1, da-DK: `"ganske andet"`');
  });

  test('another JSON is none', () => {
    expect(() => parseRecording('{"answers":[{"id":1}]}')).toThrow('not a recording');
  });
});

test('docs/excel-facts.md is what npm run facts makes of them', () => {
  const folder = 'workbench/facts/recordings';
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const recordings = files.map((name) => parseRecording(readFileSync(`${folder}/${name}`, 'utf8')));
  expect(readFileSync('docs/excel-facts.md', 'utf8')).toBe(factsPage(ALL_FACTS, recordings));
});

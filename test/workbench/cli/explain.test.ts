import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';

// 10.000 kr., 40 % to the municipalities: 4.000 kr. by 3 against 1 inhabitant is 3.000 and 1.000 kr.
const INPUT = {
  Omkostninger: [
    ['Post', 'Nøgle', 2026],
    ['Drift', '40/60', 10_000],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal'],
    ['Skive Kommune', 'Kommuner', 3],
    ['Viborg Kommune', 'Kommuner', 1],
    ['Regionen', 'Region', 1],
  ],
};

const folder = ownFolder();

/** What is printed after the line that says where the file is. */
async function explained(...cells: readonly string[]): Promise<readonly string[]> {
  const [input, output] = [join(folder(), 'ind.xlsx'), join(folder(), 'ud.xlsx')];
  writeFileSync(input, saveXlsx(bookOf(INPUT)));
  const args = cells.flatMap((cell) => ['--explain', cell]);
  const { output: lines, errors } = await allocateFile([input, output, ...args]);
  expect(errors).toEqual([]);
  return lines.slice(lines.findIndex((line) => line.startsWith('Skrevet til ')) + 1);
}

test('a figure is explained from the cost row to the unit that was given', async () => {
  expect(await explained('Fordeling!D6')).toEqual([
    '',
    'Skive Kommune, Kommuner 2026: 3.000 kr.',
    '  Kommuner 2026: 1 post',
    '    Drift  4.000 kr.  (40 / 100 af 10.000 kr. = 4.000)  [Omkostninger!C2]',
    '  Trin 2 i nøglen »40/60«: mellem parterne efter Folketal  [Parter!C2]',
    '    4.000 kr.',
    '    × 3 / 4',
    '    = 3.000',
    '    → 3.000 kr. (afrundet til hele øre, største rest)',
    '    Alle dele gik op i 0,01 kr. Der var ingen rest at fordele.',
  ]);
});

test('a cell that is no figure of ours, and a sheet that is not there, are told of; the file is written all the same', async () => {
  expect(await explained("'FORDELING'!$A$1", 'Findes ikke!B2')).toEqual([
    '',
    'A1 på arket »Fordeling« er ikke et beløb, som er fordelt her.',
    '',
    'Arket »Findes ikke« findes ikke, så der er intet at forklare.',
  ]);
});

import { figureIn, sheetNames } from '../support/figures';
import { typeIntoCell, whenSelected } from '../support/gridByHand';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { PATIENCE, recalculate, whenFound } from '../support/pane';

let bench: OpenedWorkbench;

afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});
afterAll(closeBrowser);

test('an amount that is no number: said with its cell, nothing written; corrected, it works', async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
  const { page, pane } = bench;
  await whenFound(pane, 'missing');
  const before = await sheetNames(page);
  await typeIntoCell(page, 'Omkostninger', 'E7', '12o.000');
  const problem = pane.getByRole('listitem').filter({ hasText: '»12o.000«' });
  await problem.waitFor({ timeout: PATIENCE });
  await pane.getByText('1 fejl', { exact: true }).waitFor();

  await pane.getByRole('button', { name: 'Genberegn fordelinger' }).click();
  await pane.getByText('Der er 1 fejl i tallene, og intet er ændret.').waitFor({ timeout: PATIENCE });
  expect(await sheetNames(page)).toEqual(before);

  await typeIntoCell(page, 'Parter', 'A2', 'Aarhus Kommune');
  await problem.getByRole('button', { name: 'Gå til Omkostninger!E7' }).click();
  await whenSelected(page, 'Omkostninger!E7');

  // What stood there: Fælles evaluering, 200.000 in 2021.
  await typeIntoCell(page, 'Omkostninger', 'E7', '200.000');
  await problem.waitFor({ state: 'detached', timeout: PATIENCE });
  await whenFound(pane, 'missing');
  await recalculate(pane);
  expect(await figureIn(page, 'Fordeling Implementering', 'Total', 'Kommuner 2021')).toBe(6_900_000);
});

describe('in an empty workbook', () => {
  beforeEach(async () => {
    bench = await openWorkbench({ workbook: 'tom' });
    await bench.pane.getByRole('heading', { name: 'Kom i gang' }).waitFor({ timeout: PATIENCE });
  });

  test('the pane offers an example, which can be recalculated at once', async () => {
    const { page, pane } = bench;
    await pane.getByText('så summen altid passer').waitFor();
    expect(await pane.getByRole('button').allInnerTexts()).not.toContain('Genberegn fordelinger');
    await pane.getByRole('button', { name: 'Indsæt eksempel' }).click();
    await whenFound(pane, 'missing');
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(['Omkostninger', 'Parter']));
    expect(await recalculate(pane)).toMatch(/ark lavet/);
    expect((await sheetNames(page)).some((name) => name.startsWith('Fordeling '))).toBe(true);
  });

  test('it makes tables for the user’s own figures, and says what to fill in', async () => {
    const { page, pane } = bench;
    await pane.getByRole('button', { name: 'Tomme tabeller' }).click();
    await pane.getByText('Tabellerne er lavet.').waitFor({ timeout: PATIENCE });
    await pane.getByText('Der mangler noget endnu').waitFor({ timeout: PATIENCE });
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(['Omkostninger', 'Parter']));
  });
});

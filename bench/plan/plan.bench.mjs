// node bench/plan/plan.bench.mjs ANOTHER CHECKOUT: 1,000 cost rows × 4 years from plain data to planned sheets, in turns with
// another checkout that has its packages. CPU time; the least of many rounds is what hardly depends on the machine.
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from '../../scripts/bundle.mjs';
import { importTypeScript } from '../../scripts/importTypeScript.mjs';

const ROUNDS = 40;
const WARM_UP = 3;
const ROWS = 1000;
const YEARS = [2021, 2022, 2023, 2024];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [other] = process.argv.slice(2);
if (other === undefined) throw new Error('Usage: node bench/plan/plan.bench.mjs ANOTHER CHECKOUT');
const { generateTables } = await importTypeScript('bench/recalculate/generateWorkbook.ts');
const checkouts = [];
for (const [name, folder] of [
  ['other', resolve(other)],
  ['this', root],
]) {
  const bundle = resolve(root, `build/plan.${name}.mjs`);
  await bundleForNode(resolve(folder, 'src/calculation/calculate.ts'), bundle);
  checkouts.push(await import(pathToFileURL(bundle).href));
}

for (const calculation of ['pr. gruppe', 'pr. post']) {
  const state = stateOf(generateTables(ROWS, calculation, YEARS));
  const times = checkouts.map(() => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    // Who comes second finds the memory as the first left it.
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const at of order) {
      const before = process.cpuUsage();
      const { plan } = checkouts[at].calculate(state);
      const { user, system } = process.cpuUsage(before);
      if (plan === null) throw new Error('The generated workbook has errors.');
      if (round >= WARM_UP) times[at].push((user + system) / 1000);
    }
  }
  const [before, now] = times.map((list) => Math.min(...list));
  const ratio = (now / before).toFixed(2);
  console.log(`${calculation}: ${before.toFixed(0)} ms there, ${now.toFixed(0)} ms here, ratio ${ratio}`);
}

/** What either checkout reads of a workbook that holds the tables and nothing else. */
function stateOf(tables) {
  const grids = Object.entries(tables).map(([name, values]) => [
    name,
    { name, sheet: name, row: 0, column: 0, values },
  ]);
  return {
    grids: new Map(grids),
    notRanges: [],
    sheets: [],
    isStructureProtected: false,
    blocks: [],
    otherNames: [],
    fingerprint: null,
    isInterrupted: false,
  };
}

// node bench/plan/plan.bench.mjs ANOTHER CHECKOUT: workbooks without the newer features from plain data to planned sheets, in
// turns with another checkout that has its packages. CPU time, the least and the median; the least hardly depends on the machine.
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from '../../scripts/bundle.mjs';
import { importTypeScript } from '../../scripts/importTypeScript.mjs';

const ROUNDS = 40;
const WARM_UP = 3;
const YEARS = [2021, 2022, 2023, 2024];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [other] = process.argv.slice(2);
if (other === undefined) throw new Error('Usage: node bench/plan/plan.bench.mjs ANOTHER CHECKOUT');
const { generateTables } = await importTypeScript('bench/recalculate/generateWorkbook.ts');
const { telemedicine } = await importTypeScript('src/example/telemedicine.ts');
const checkouts = [];
for (const [name, folder] of [
  ['other', resolve(other)],
  ['this', root],
]) {
  const bundle = resolve(root, `build/plan.${name}.mjs`);
  await bundleForNode(resolve(folder, 'src/calculation/calculate.ts'), bundle);
  checkouts.push(await import(pathToFileURL(bundle).href));
}

// A small one many times, so that what the clock counts in is little of it.
const cases = [
  ['telemedicine example, 20 times', tablesOf(telemedicine), 20],
  ['1,000 rows, pr. gruppe', generateTables(1000, 'pr. gruppe', YEARS), 1],
  ['1,000 rows, pr. post', generateTables(1000, 'pr. post', YEARS), 1],
  ['2,000 rows, pr. gruppe', generateTables(2000, 'pr. gruppe', YEARS), 1],
  ['2,000 rows, pr. post', generateTables(2000, 'pr. post', YEARS), 1],
];
console.log(new Date().toISOString().slice(0, 10));
for (const [name, tables, times] of cases) {
  const spent = timesOf(stateOf(tables), times);
  const told = ['least', 'median'].map((which) => {
    const [before, now] = spent.map((list) => list[which === 'least' ? 0 : list.length >> 1]);
    return `${which} ${before.toFixed(1)} ms there, ${now.toFixed(1)} ms here, ratio ${(now / before).toFixed(2)}`;
  });
  console.log(`${name.padEnd(32)}${told.join('; ')}`);
}

/** The CPU time of each checkout's rounds, ascending. */
function timesOf(state, times) {
  const spent = checkouts.map(() => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    // Who comes second finds the memory as the first left it.
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const at of order) {
      const before = process.cpuUsage();
      for (let time = 0; time < times; time++) {
        if (checkouts[at].calculate(state).plan === null) throw new Error('The workbook has errors.');
      }
      const { user, system } = process.cpuUsage(before);
      if (round >= WARM_UP) spent[at].push((user + system) / 1000);
    }
  }
  return spent.map((list) => list.sort((a, b) => a - b));
}

/** An example's input ranges by their names. */
function tablesOf({ sheets }) {
  return Object.fromEntries(
    sheets.flatMap((sheet) => (sheet.kind === 'table' ? [[sheet.table, sheet.rows]] : [])),
  );
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

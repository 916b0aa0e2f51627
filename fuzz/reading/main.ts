import { option } from '../option';
import { tryTable } from './tryTable';

const count = option('count', 500);
const firstSeed = option('seed', 1);
const failed: number[] = [];
const byForm = new Map<string, { tables: number; doubted: number }>();
const start = Date.now();

for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const { shape, form, mutations, printed, problems, isDoubted } = tryTable(seed);
  const counts = byForm.get(form) ?? { tables: 0, doubted: 0 };
  byForm.set(form, { tables: counts.tables + 1, doubted: counts.doubted + (isDoubted ? 1 : 0) });
  if (problems.length === 0) continue;
  failed.push(seed);
  console.error(
    [`Seed ${String(seed)}: ${shape}, ${form}, ${mutations.join(', ')}`, ...problems.slice(0, 4)].join(
      '\n  ',
    ),
  );
  if (count === 1) console.error(printed);
}
for (const [form, { tables, doubted }] of byForm)
  console.log(`${form}: ${String(tables)} tables, ${String(doubted)} under a doubt as a whole`);
const seconds = Math.round((Date.now() - start) / 1000);
console.log(
  `Seeds ${String(firstSeed)} to ${String(firstSeed + count - 1)} in ${String(seconds)} s; failed: ${String(failed.length)}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

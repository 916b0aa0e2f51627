import { type Expected, expectedParts, place } from '../keys/expectedParts';
import { inPricesOfYears } from '../keys/inPricesOfYears';
import type { MeantRow } from '../keys/keyedWorkbook';
import { NotShared } from '../keys/notShared';
import type { Random } from '../random';
import { column, figures, table, words } from './madeTable';
import { meantWorkbook } from './meantWorkbook';
import type { TypedTable, TypedWorkbook } from './typedWorkbook';

/** A line that is printed: its name, and hundredths of kr. by heading. */
interface Line {
  readonly group: string;
  readonly name: string;
  readonly figures: ReadonlyMap<string, bigint>;
}

/**
 * Some of what a workbook comes to, as if it had been published: by the oracle, which shares no code with the program.
 * Null where that cannot be told to the øre.
 */
export function publishedTable(random: Random, workbook: TypedWorkbook): TypedTable | null {
  const all = linesOf(workbook);
  const lines = random.shuffled(all).slice(0, random.int(2, 7));
  if (lines.length === 0) return null;
  const headings = [...new Set(lines.flatMap((line) => [...line.figures.keys()]))];
  return table(
    'Offentliggjort',
    [
      words('group', 'Gruppe', (row) => lines[row]?.group ?? ''),
      words('line', 'Linje', (row) => lines[row]?.name ?? ''),
      ...headings.map((heading) =>
        figures(heading, column('published'), (row) => lines[row]?.figures.get(heading) ?? null),
      ),
    ],
    lines.length,
  );
}

/** The recipients on the overview, and where there are no sectors the cost rows, as far as they come to one amount. */
function linesOf(typed: TypedWorkbook): Line[] {
  const workbook = meantWorkbook(typed);
  const { rows, parties } = workbook;
  const hasSectors = parties.some(({ sector }) => sector !== '');
  // What no step splits between sectors stands under its year alone; a rate under the sector of who pays it.
  const isBySector = ({ key, rate }: MeantRow): boolean =>
    hasSectors &&
    (rate !== null || key.stepsIn(workbook.years[0] ?? 0).some(({ level }) => level === 'Sektor'));
  const shared = (some: readonly MeantRow[]): Expected =>
    expectedParts({ ...workbook, rows: some }, (row) => inPricesOfYears(row, workbook));
  try {
    const bySector = shared(rows.filter(isBySector));
    const others = shared(rows.filter((row) => !isBySector(row)));
    const recipients = parties.flatMap(({ name, sector }, index): Line[] => {
      const exact = [
        ...partsOf(bySector, index).map(([year, part]) => [`${sector} ${year}`, part] as const),
        ...partsOf(others, index).map(([year, part]) => [String(year), part] as const),
      ];
      const figures = new Map(exact.flatMap(([heading, part]) => (part === null ? [] : [[heading, part]])));
      // One that is printed in part is told of.
      if (figures.size < exact.length) return [];
      const sum = [...figures.values()].reduce((total, part) => total + part, 0n);
      return [{ group: 'Samlet', name, figures: figures.set('I alt', sum) }];
    });
    const { handedIn } = others;
    const costs = rows.map(({ label, amounts, rate }, index): Line => {
      const years = rate === null ? [...amounts.keys()] : [];
      const handed = years.map((year) => [String(year), handedIn.get(place(index, year)) ?? 0n] as const);
      return { group: '', name: label, figures: new Map(hasSectors ? [] : handed) };
    });
    return [...recipients, ...costs].filter(({ figures: all }) => all.size > 0);
  } catch (error) {
    if (error instanceof NotShared) return [];
    throw error;
  }
}

/** What a recipient gets in every year that has amounts, øre; null where the contract leaves the last unit open. */
function partsOf({ parts, sums }: Expected, index: number): (readonly [number, bigint | null])[] {
  const years = [...sums.keys()].flatMap((year) => year ?? []).sort((one, other) => one - other);
  return years.map((year) => {
    const { low, high } = parts.get(place(index, year)) ?? { low: 0n, high: 0n };
    return [year, low === high ? low : null] as const;
  });
}

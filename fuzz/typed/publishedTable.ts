import { calculate } from '../../src/calculation/calculate';
import type { BlockPlan, CellPlan } from '../../src/sheets/sheetPlan';
import type { Random } from '../random';
import { column, figures, table, words } from './madeTable';
import { toState } from './toState';
import type { TypedTable, TypedWorkbook } from './typedWorkbook';

/** A line that is printed: its name, and hundredths of kr. by heading. */
interface Line {
  readonly group: string;
  readonly name: string;
  readonly figures: ReadonlyMap<string, bigint>;
}

const HEADING = /^(?:(?:Kommuner|Region) )?\d{4}$|^I alt$/;

/** Some of what a workbook comes to, as if it had been published: what a reading of it is compared with is the program's own. */
export function publishedTable(random: Random, workbook: TypedWorkbook): TypedTable {
  const { plan } = calculate(toState(workbook), { costs: workbook.costs });
  const sheets = plan?.sheets ?? [];
  const linesOf = (sheet: string, group: string): Line[] =>
    sheets
      .filter(({ name }) => name === sheet)
      .flatMap(({ blocks: [block] }) => (block === undefined ? [] : inBlock(block, group)));
  const all = [...linesOf('Fordeling', ''), ...linesOf('Samlet oversigt', 'Samlet')];
  const lines = random.shuffled(all).slice(0, random.int(2, 7));
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

function inBlock({ rows }: BlockPlan, group: string): Line[] {
  const [heading] = rows;
  return rows
    .filter(({ kind }) => kind === 'item')
    .map(({ cells }) => ({
      group,
      name: wordsOf(cells[0]),
      figures: new Map(
        cells.flatMap((cell, at): [string, bigint][] => {
          const title = wordsOf(heading?.cells[at]);
          return typeof cell === 'number' && HEADING.test(title)
            ? [[title, BigInt(Math.round(cell * 100))]]
            : [];
        }),
      ),
    }));
}

function wordsOf(cell: CellPlan | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

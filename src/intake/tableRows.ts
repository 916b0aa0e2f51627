import type { CostLine } from './costLines';
import type { PartyLine } from './partyLines';
import type { Period } from './periods';

type Cell = string | number;

/** `Omkostninger`; null without a cost row. A column that would be empty in every row is left out. */
export function costRows(
  costs: readonly CostLine[],
  periods: readonly Period[],
  groupOf: (line: CostLine) => string,
  key: string,
): Cell[][] | null {
  if (costs.length === 0) return null;
  return withoutEmptyColumns(
    ['Gruppe', 'Post', 'Nøgle', 'Pris i alt', ...periods.map(({ heading }) => heading), 'Bemærkning'],
    costs.map((line) => [
      groupOf(line),
      line.label,
      line.split ?? key,
      line.price ?? '',
      ...line.amounts.map((amount) => amount ?? ''),
      line.remark,
    ]),
    ['Post', 'Nøgle'],
  );
}

/** `Parter`; null without a recipient. Sectors stand there where a key splits by them. */
export function partyRows(parties: readonly PartyLine[], costs: readonly CostLine[]): Cell[][] | null {
  if (parties.length === 0) return null;
  const drivers = [...new Set(parties.flatMap(({ numbers }) => [...numbers.keys()]))];
  const hasSectors =
    costs.some(({ split }) => split !== null) || new Set(parties.map(({ sector }) => sector)).size > 1;
  return withoutEmptyColumns(
    ['Part', 'Sektor', 'Klynge', ...drivers],
    parties.map(({ name, sector, cluster, numbers }) => [
      name,
      hasSectors ? sector : '',
      cluster,
      ...drivers.map((driver) => numbers.get(driver) ?? ''),
    ]),
    ['Part'],
  );
}

function withoutEmptyColumns(
  headings: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  kept: readonly Cell[],
): Cell[][] {
  const used = headings.map((heading, at) => kept.includes(heading) || rows.some((row) => row[at] !== ''));
  return [headings, ...rows].map((row) => row.filter((_, at) => used[at] === true));
}

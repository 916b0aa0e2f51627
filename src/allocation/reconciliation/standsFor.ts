import type { PublishedLine } from '../../published/publishedLine';
import { addFigures } from './figures';
import type { CalculatedLine } from './calculatedLines';
import { foldHeading, TOTAL_PRICE } from './headings';
import { withPrices } from './repeatedPrices';

/** A calculated line, and what has been printed of it. */
interface Place {
  readonly calculated: CalculatedLine;
  readonly printed: Set<string>;
  isTaken: boolean;
}

/**
 * What published lines of one name stand for among the calculated ones of that name: the one whose figures they print,
 * else the next that has something where they have, else the next. A line may be printed once for each sector, with that
 * sector's amounts; sums may be printed as often as one likes. Where there are fewer lines than rows, each stands for
 * all rows together: 500 kr. for rows of 100, 250 and 150 kr. `unclear` where several lines print the same heading then,
 * since nobody can know which is which; null where nothing is left.
 */
export function standsFor(
  lines: readonly PublishedLine[],
  candidates: readonly CalculatedLine[],
): (CalculatedLine | 'unclear' | null)[] {
  const places = candidates.map((calculated): Place => ({ calculated, printed: new Set(), isTaken: false }));
  const placeOf = new Map<PublishedLine, Place>();
  for (const fits of [agrees, shares, () => true]) {
    for (const line of lines) {
      if (placeOf.has(line)) continue;
      const place = places.find((one) => isFreeFor(line, one) && fits(line, one.calculated));
      if (place === undefined) continue;
      place.isTaken = true;
      headingsOf(line).forEach((heading) => place.printed.add(heading));
      placeOf.set(line, place);
    }
  }
  const rows = places.filter(({ calculated }) => calculated.kind === 'row');
  const together = rows.some(({ calculated, isTaken }) => !isTaken && hasAmounts(calculated))
    ? allRows(
        rows,
        lines.filter((line) => placeOf.get(line)?.calculated.kind === 'row'),
      )
    : null;
  return lines.map((line) => {
    const { calculated } = placeOf.get(line) ?? {};
    return (calculated?.kind === 'row' ? together : null) ?? calculated ?? null;
  });
}

/** Whether a line has any amount that is not 0; one without need not be printed. */
export function hasAmounts({ figures }: CalculatedLine): boolean {
  return [...figures.values()].some((amount) => amount !== 0);
}

function allRows(rows: readonly Place[], lines: readonly PublishedLine[]): CalculatedLine | 'unclear' {
  const printed = lines.flatMap(headingsOf);
  if (new Set(printed).size < printed.length) return 'unclear';
  const figures = new Map(addFigures(rows.map(({ calculated }) => calculated.figures)));
  figures.delete(TOTAL_PRICE);
  const prices = rows.flatMap(({ calculated }) => {
    const price = calculated.figures.get(TOTAL_PRICE);
    return price === undefined ? [] : [{ label: '', price }];
  });
  return { kind: 'row', ...withPrices(figures, prices), rates: new Map() };
}

function isFreeFor(line: PublishedLine, { calculated, printed, isTaken }: Place): boolean {
  if (!isTaken || (calculated.kind !== 'row' && calculated.kind !== 'party')) return true;
  const own = headingsOf(line);
  return own.length > 0 && !own.some((heading) => printed.has(heading));
}

function agrees({ figures }: PublishedLine, calculated: CalculatedLine): boolean {
  return figures.every(({ heading, amount, unit = 0 }) => {
    const ours = calculated.figures.get(foldHeading(heading)) ?? 0;
    return amount === null || Math.abs(amount - ours) <= unit / 2;
  });
}

function shares({ figures }: PublishedLine, calculated: CalculatedLine): boolean {
  return figures.some(({ heading, amount }) => {
    const ours = calculated.figures.get(foldHeading(heading)) ?? 0;
    return amount !== null && amount !== 0 && ours !== 0;
  });
}

/** The headings that a line prints amounts under; a price may be printed again. */
function headingsOf({ figures }: PublishedLine): string[] {
  return figures
    .flatMap(({ heading, amount }) => (amount === null ? [] : [foldHeading(heading)]))
    .filter((heading) => heading !== TOTAL_PRICE);
}

import { unitIn, type Unit } from '../figures/unit';

/** Where a table may say its unit. */
export interface UnitPlaces {
  readonly title: string;
  readonly labelHeadings: readonly string[];
  /** Headings of the amounts. */
  readonly amountHeadings: readonly string[];
  readonly totalLabels: readonly string[];
  /** Notes and texts that stand alone. */
  readonly notes: readonly string[];
}

/** A unit inside a longer text counts where it is said as one: `(mio. kr.)`, `Beløb i 1.000 kr.`; not in `hæves med 2 mio. kr.` */
const SAID =
  /(?:^|[([,:;]|(?<!\p{L})(?:i|er|ca\.?)) ?(?:ca\.? )?((?:hele |heile )?(?:1[. ]?000[. ]?(?:000)?|mio|mia|mill|mnkr|mkr|tusen|t\.? ?kr|tkr|tusind|kr|dkk|tdkk|mdkk|kroner).*)$/iu;

/** The unit a table's amounts are in and the text that says so; null where nobody does. The nearest to the figures counts: headings, then title, totals and notes. */
export function findUnit(places: UnitPlaces): { unit: Unit; from: string } | null {
  const near = [...places.labelHeadings, ...mostCommonFirst(places.amountHeadings)].find(
    (text) => unitIn(text) !== null,
  );
  const said =
    near ?? [places.title, ...places.totalLabels, ...places.notes].find((text) => unitSaid(text) !== null);
  if (said === undefined) return null;
  const unit = near === undefined ? unitSaid(said) : unitIn(said);
  return unit === null ? null : { unit, from: said };
}

function unitSaid(text: string): Unit | null {
  const found = SAID.exec(text)?.[1];
  return found === undefined ? null : unitIn(found);
}

function mostCommonFirst(headings: readonly string[]): string[] {
  const count = (heading: string) => headings.filter((other) => unitIn(other) === unitIn(heading)).length;
  return headings
    .filter((heading) => unitIn(heading) !== null)
    .toSorted((one, other) => count(other) - count(one));
}

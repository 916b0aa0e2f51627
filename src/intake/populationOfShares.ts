import type { Municipality } from '../register/municipality';
import { municipalitiesIn } from './municipalitiesIn';
import type { PartyLine } from './partyLines';

/** Municipalities whose populations the printed shares are of. */
export interface SharedPopulation {
  /** `Region Midtjylland`, `Vestjylland`, `hele landet`; `''` where they are the printed ones alone. */
  readonly place: string;
  readonly municipalities: readonly Municipality[];
  readonly population: number;
}

/** Fewer municipalities, or shares in whole percent, may agree by chance. */
const FEWEST = 2;

/**
 * Whose population of 1 January 2020 the printed shares are parts of: 7,09 %, 3,46 % and 7,31 % for Silkeborg, Skive
 * and Viborg are those of Region Midtjylland (94.026 of 1.326.340). Every printed share must agree to its last digit,
 * and with one population only. Null where none agrees.
 */
export function populationOfShares(lines: readonly PartyLine[]): SharedPopulation | null {
  const printed = lines.flatMap(({ municipality, share }) =>
    municipality === null || share === null ? [] : [{ municipality, share }],
  );
  if (printed.length < FEWEST || !printed.some(({ share }) => decimalsOf(share) > 2)) return null;
  const own = printed.map(({ municipality }) => municipality);
  const [first] = own;
  if (first === undefined) return null;
  const { landsdel, region } = first;
  const places: readonly (readonly [string, readonly Municipality[]])[] = [
    ['', own],
    [landsdel, municipalitiesIn({ kind: 'landsdel', name: landsdel })],
    [`Region ${region}`, municipalitiesIn({ kind: 'region', name: region })],
    ['hele landet', municipalitiesIn({ kind: 'all' })],
  ];
  const candidates = places.map(([place, municipalities]) => {
    return { place, municipalities, population: inhabitantsOf(municipalities) };
  });
  const agreeing = candidates.filter(({ population }) =>
    printed.every(({ municipality, share }) => agrees(share, municipality.population / population)),
  );
  const several = new Set(agreeing.map(({ population }) => population)).size > 1;
  return several ? null : (agreeing[0] ?? null);
}

/** How many live in some municipalities together. */
export function inhabitantsOf(municipalities: readonly Municipality[]): number {
  return municipalities.reduce((sum, { population }) => sum + population, 0);
}

/** Whether a share is printed as an exact one is: 0.0709 of 0.070891. */
function agrees(printed: number, exact: number): boolean {
  return Math.abs(printed - exact) <= 0.5 * 10 ** -decimalsOf(printed) + 1e-12;
}

/** Decimals of the fraction: 4 of 7,09 %. */
function decimalsOf(share: number): number {
  const decimals = [2, 3, 4, 5, 6, 7, 8].find(
    (count) => Math.abs(share * 10 ** count - Math.round(share * 10 ** count)) < 1e-6,
  );
  return decimals ?? 9;
}

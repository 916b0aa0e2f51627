/**
 * What each recipient gets at least and at most of an amount, in øre: whole numbers from 0, `most` at least `least`
 * and `Infinity` where there is no limit. 0 and 40_000_000 let a recipient have from nothing to 400.000 kr.
 */
export interface Bounds {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Bounds for that many recipients that bind nobody. */
export function noBounds(count: number): Bounds {
  return { least: new Float64Array(count), most: new Float64Array(count).fill(Infinity) };
}

/** The number itself where it lies within the recipient's bounds, else the bound that it passes. */
export function cutToBounds(part: number, { least, most }: Bounds, index: number): number {
  return Math.min(Math.max(part, least[index] ?? 0), most[index] ?? Infinity);
}

/** The bounds of some recipients, in that order. */
export function boundsAt({ least, most }: Bounds, places: readonly number[]): Bounds {
  if (places.length === least.length) return { least, most };
  return {
    least: Float64Array.from(places, (i) => least[i] ?? 0),
    most: Float64Array.from(places, (i) => most[i] ?? Infinity),
  };
}

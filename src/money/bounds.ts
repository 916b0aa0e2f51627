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
  const lowest = least[index] ?? 0;
  const highest = most[index] ?? Infinity;
  return part < lowest ? lowest : part > highest ? highest : part;
}

/** Whether the parts of those at the places, in that order, lie within their bounds. */
export function areWithin(parts: Float64Array, { least, most }: Bounds, places: readonly number[]): boolean {
  for (let k = 0; k < places.length; k += 1) {
    const place = places[k] ?? 0;
    const part = parts[k] ?? 0;
    if (part < (least[place] ?? 0) || part > (most[place] ?? Infinity)) return false;
  }
  return true;
}

/** The bounds of some recipients, in that order. */
export function boundsAt({ least, most }: Bounds, places: readonly number[]): Bounds {
  if (places.length === least.length) return { least, most };
  const chosen = noBounds(places.length);
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    chosen.least[i] = least[place] ?? 0;
    chosen.most[i] = most[place] ?? Infinity;
  }
  return chosen;
}

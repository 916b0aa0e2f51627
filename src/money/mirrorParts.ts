/** Changes the sign of the first `count` parts in place, leaving zeros without one: 500, 0 becomes -500, 0. */
export function mirrorParts(parts: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) parts[i] = 0 - (parts[i] ?? 0);
}

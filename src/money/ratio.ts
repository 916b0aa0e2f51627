/** An exact ratio, for shares: `numerator / denominator`, denominator above 0. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

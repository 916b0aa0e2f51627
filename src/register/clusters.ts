/**
 * The clusters that municipalities share health tasks in, by region: each cluster's municipalities, in the order in
 * which the region lists them. Only those of Midtjylland are known; other clusters are read from the tables themselves.
 */
export interface Cluster {
  /** `Midt`. */
  readonly name: string;
  /** `Midtjylland`. */
  readonly region: string;
  /** The municipalities' codes. */
  readonly codes: readonly string[];
}

export const CLUSTERS: readonly Cluster[] = [
  { name: 'Aarhus', region: 'Midtjylland', codes: ['751', '741'] },
  { name: 'Midt', region: 'Midtjylland', codes: ['740', '779', '791'] },
  { name: 'Vest', region: 'Midtjylland', codes: ['657', '661', '756', '665', '760', '671'] },
  { name: 'Horsens', region: 'Midtjylland', codes: ['766', '615', '727', '746'] },
  { name: 'Randers', region: 'Midtjylland', codes: ['710', '707', '730', '706'] },
];

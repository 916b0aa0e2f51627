/** A weight as it is meant: `driver` is a column of `Parter`, with a year in its heading where `offset` is not null. */
export type PlainWeight =
  | { readonly kind: 'equal' }
  | { readonly kind: 'driver'; readonly heading: string; readonly offset: number | null };

/** A key's step as it is meant, beside what is typed for it. */
export interface MeantStep {
  readonly level: 'Part' | 'Klynge' | 'Sektor';
  /** Percentages that sum to 100n and what each weighs by; one of 100n where nothing is mixed. */
  readonly weights: readonly (readonly [percent: bigint, weight: PlainWeight])[];
  /** `35/65`, sector by sector; null where it is no plain split. */
  readonly split: readonly bigint[] | null;
  /** Øre. */
  readonly base: bigint;
  readonly least: bigint | null;
  /** Øre, or the column of `Parter` that says it. */
  readonly most: bigint | 'Loft' | null;
  readonly only: 'none' | 'takes part' | `not ${string}`;
  /** Øre. */
  readonly unit: bigint;
  readonly method: 'half up' | 'half even';
  /** `Party` place of the one who takes the rest, or a rule. */
  readonly rest: 'largest' | 'alone' | number;
}

/** A key by the years it is different in; all steps of a year in order. */
export interface MeantKey {
  readonly name: string;
  readonly stepsIn: (year: number | null) => readonly MeantStep[];
  /** Whether an amount without a year can go by it. */
  readonly isTimeless: boolean;
}

export interface MeantParty {
  readonly name: string;
  readonly sector: string;
  readonly cluster: string;
  /** By heading: `Folketal`, `Børn 2021`. */
  readonly drivers: ReadonlyMap<string, bigint>;
  /** Øre. */
  readonly cap: bigint;
  /** By year. */
  readonly takesPart: ReadonlyMap<number, boolean>;
  /** Øre. */
  readonly paid: bigint;
}

/** A rate: øre of a whole, or for each of a driver. */
export interface MeantRate {
  readonly hundredths: bigint;
  readonly driver: string | null;
}

export interface MeantRow {
  readonly label: string;
  readonly group: string;
  readonly key: MeantKey;
  /** What `Nøgle B` says; its own key where that is blank. */
  readonly keyB: MeantKey;
  /** Øre by year before prices; null is the undecided year. */
  readonly amounts: ReadonlyMap<number | null, bigint>;
  readonly rate: MeantRate | null;
  readonly level: number | null;
  readonly accounts: bigint | null;
}

/** A workbook with what it means, as numbers of any size. */
export interface KeyedWorkbook {
  readonly tables: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  readonly parties: readonly MeantParty[];
  readonly rows: readonly MeantRow[];
  readonly years: readonly number[];
  readonly shown: readonly number[];
  /** Price rises in hundredths of a percent, by year. */
  readonly rises: ReadonlyMap<number, bigint>;
  readonly isPerGroup: boolean;
  readonly hasSubtotals: boolean;
  readonly settledYear: number | null;
  /** Whether any row has a `Nøgle B`. */
  readonly isCompared: boolean;
}

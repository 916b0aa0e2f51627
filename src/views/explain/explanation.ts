import type { CellPlace } from '../../cells/cellPlace';

/** Where a link leads: to a cell of the input, or to a figure of ours, which is then explained. */
export interface ExplanationLink {
  readonly to: 'input' | 'figure';
  readonly cell: CellPlace;
}

export interface ExplanationItem {
  readonly text: string;
  /** `833.000 kr.`; `''` where there is none. */
  readonly amount: string;
  /** How the amount came about, in short: `35 / 100 af 1.000.000 kr.` */
  readonly detail: string;
  readonly link: ExplanationLink | null;
}

/** A piece of an explanation, in the order to be read. */
export type ExplanationPart =
  | { readonly kind: 'text'; readonly text: string; readonly link: ExplanationLink | null }
  /** Amounts that are added up. */
  | {
      readonly kind: 'sum';
      readonly heading: string;
      readonly items: readonly ExplanationItem[];
      /** `Tilsammen`, with the sum; null where there is but one item. */
      readonly sum: { readonly text: string; readonly amount: string } | null;
    }
  /** One share of one amount: what is taken times weight by weights, and how it was rounded. */
  | {
      readonly kind: 'share';
      readonly heading: string;
      /** `11.750.000 kr.`, `× 45.851 / 1.326.340`, `= 406.192,41… kr.`, `→ 406.000 kr. …` */
      readonly lines: readonly string[];
      readonly notes: readonly string[];
      /** To the weight. */
      readonly link: ExplanationLink | null;
    };

/** Where a figure comes from, in the language it was made in. */
export interface Explanation {
  /** `Skive Kommune, Kommuner 2022 i Drift`. */
  readonly title: string;
  /** `406.000 kr.`, `3,46 %`. */
  readonly amount: string;
  readonly parts: readonly ExplanationPart[];
}

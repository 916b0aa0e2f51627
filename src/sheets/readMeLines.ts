import type { CostTable } from '../costs/costRow';
import type { DistributionKey } from '../keys/distributionKey';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { readMeTexts } from '../texts/readMeTexts';
import type { FunctionId } from '../texts/functionNames';
import type { ReadMeTexts } from '../texts/da/readMeTexts';
import type { Grid } from '../cells/grid';
import type { SheetsState } from './chooseSheets';
import { readMeKeys } from './readMeKeys';
import { readMeSheets } from './readMeSheets';
import type { CellPlan, LinkCell } from './sheetPlan';

/** What `Læs mig` is made of. */
export interface ReadMeInput {
  /** Of Kommuneandel: `1.0.0`. */
  readonly version: string;
  /** What the sheet is written for; see `readMeMark`. */
  readonly mark: string;
  readonly costs: CostTable;
  readonly parties: PartyTable;
  /** By `CostRow.index`. */
  readonly keyOf: readonly DistributionKey[];
  readonly settings: Settings;
  /** The input ranges as they stand; null for one the workbook has not. */
  readonly ranges: {
    readonly costs: readonly Grid[];
    readonly parties: Grid | null;
    readonly keys: Grid | null;
    readonly settings: Grid | null;
    readonly published: Grid | null;
  };
  readonly errors: number;
  readonly warnings: number;
  readonly frozenFormulas: number;
  readonly liveFormulas: number;
  /** The custom functions in those formulas: their ids, and their names as the reader's Excel has them. */
  readonly functions: readonly { readonly id: FunctionId; readonly name: string }[];
}

/** A line: what it is about, and what it says. */
export type ReadMeCells = readonly [CellPlan, string];

/** The lines of `Læs mig` in their order; what the workbook does not have is left out. */
export function readMeLines(input: ReadMeInput, state: SheetsState): ReadMeCells[] {
  const texts = readMeTexts(input.settings.language);
  const { frozenFormulas, liveFormulas } = input;
  const sheets = readMeSheets(input, state, texts);
  const allocation =
    sheets.length === 0
      ? []
      : [...sheets, ...rangeLines(input, texts), ...readMeKeys(input, texts), texts.sums];
  return [
    texts.about(input.version, liveFormulas === 0),
    ...allocation,
    ...(frozenFormulas === 0 ? [] : [texts.frozen(frozenFormulas)]),
    ...(liveFormulas === 0 ? [] : [texts.live(liveFormulas)]),
    ...input.functions.map(({ id, name }): ReadMeCells => [`=${name}(…)`, texts.functions[id]]),
    texts.mark(input.mark),
  ];
}

function rangeLines({ ranges, costs, parties }: ReadMeInput, texts: ReadMeTexts): ReadMeCells[] {
  const line = (grid: Grid | null, sentence: string): ReadMeCells[] =>
    grid === null ? [] : [[linkTo(grid), sentence]];
  const [first, ...more] = ranges.costs;
  return [
    ...line(first ?? null, texts.costs(costs.rows.length)),
    // What there is in all is said once.
    ...more.flatMap((grid) => line(grid, texts.moreCosts)),
    ...line(ranges.parties, texts.parties(parties.parties.length)),
    ...line(ranges.keys, texts.keys),
    ...line(ranges.settings, texts.settings),
    ...line(ranges.published, texts.published),
  ];
}

function linkTo({ name, sheet, row, column }: Grid): LinkCell {
  return { link: { sheet, row, column }, text: name };
}

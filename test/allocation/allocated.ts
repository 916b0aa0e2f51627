import type { Allocation } from '../../src/allocation/allocation';
import { allocate } from '../../src/allocation/allocate';
import type { CostTable } from '../../src/costs/costRow';
import { parseCostRows } from '../../src/costs/parseCostRows';
import type { Finding, FindingCode, Parsed } from '../../src/findings/finding';
import type { DistributionKey } from '../../src/keys/distributionKey';
import { parseKeys } from '../../src/keys/parseKeys';
import { resolveKeys } from '../../src/keys/resolveKeys';
import type { PartyTable } from '../../src/parties/party';
import { parseParties } from '../../src/parties/parseParties';
import { parsePublished } from '../../src/published/parsePublished';
import type { PublishedLine } from '../../src/published/publishedLine';
import { parseSettings } from '../../src/settings/parseSettings';
import type { CellValue, Grid } from '../../src/cells/grid';

export type Rows = readonly (readonly CellValue[])[];

/** The inputs of a workbook, each with its heading row first. */
export interface Inputs {
  readonly costs: Rows;
  readonly parties: Rows;
  readonly keys?: Rows;
  readonly settings?: Rows;
  readonly published?: Rows;
}

export interface Allocated {
  readonly allocation: Allocation;
  /** The keys of the cost rows. */
  readonly keys: readonly (DistributionKey | undefined)[];
  readonly findings: readonly Finding[];
  readonly costs: CostTable;
  readonly parties: PartyTable;
  readonly published: readonly PublishedLine[];
}

/** Reads inputs with the real parsers, which must find nothing wrong, and allocates them. */
export function allocated(inputs: Inputs): Allocated {
  const settings = clean(parseSettings(gridOf('Indstillinger', inputs.settings)));
  const costs = clean(parseCostRows([grid('Omkostninger', inputs.costs)]));
  const parties = clean(parseParties(grid('Parter', inputs.parties)));
  const listed = clean(parseKeys(gridOf('Nøgler', inputs.keys), settings));
  const keys = clean(resolveKeys(costs, listed, settings));
  const published = clean(parsePublished(gridOf('Offentliggjort', inputs.published)));
  const { value: allocation, findings } = allocate(costs, keys, parties, settings);
  return { allocation, findings, costs, keys, parties, published };
}

/** What is told of made-up rows and is no fault of theirs: that all amounts of a row or a year are missing, that one is the sum of others. */
const BY_CHANCE: ReadonlySet<FindingCode> = new Set(['row-without-amount', 'years-empty', 'looks-like-sum']);

function clean<T>({ value, findings }: Parsed<T>): T {
  expect(findings.filter(({ code }) => !BY_CHANCE.has(code))).toEqual([]);
  return value;
}

function gridOf(name: string, values: Rows | undefined): Grid | undefined {
  return values === undefined ? undefined : grid(name, values);
}

/** The range stands in A1 of a sheet of its own name, so `Omkostninger!B3` is row 2, column 1. */
function grid(name: string, values: Rows): Grid {
  return { name, sheet: name, row: 0, column: 0, values };
}

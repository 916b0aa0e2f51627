import { allocate } from '../allocation/allocate';
import { reconcile } from '../allocation/reconcile';
import { shownAllocation } from '../allocation/shownAllocation';
import { readInput } from '../calculation/readInput';
import type { IntakeTable } from './intake';
import { unitOfAmounts } from './unitOfAmounts';
import { stateHolding } from '../cells/stateHolding';
import type { WorkbookState } from '../cells/workbookState';

/** Settings, and how many of the printed figures they give. */
export interface LikelyRounding {
  readonly settings: ReadonlyMap<string, string | number>;
  readonly agree: number;
  readonly of: number;
}

/** What was printed by sector, and of recipients, kroner: the units are found from these. */
export interface PrintedAmounts {
  readonly sectors: readonly string[];
  readonly ofSectors: readonly number[];
  readonly ofRecipients: readonly number[];
}

const METHODS = ['halv op', 'halv lige'];
const LARGEST = 'største rest';
/** Comes last: by it money may be lost. */
const ALONE = 'hver for sig';

/** More cost rows take too long to try in every way. */
const MOST_ROWS = 300;

/**
 * How the printed figures were rounded: the units they are whole numbers of, and of the ways to round and to place the
 * remainder the one by which most of them come out when the tables are calculated. The plainest of several is taken.
 *
 * @param tables ours, without `Indstillinger`.
 * @param given settings that hold whatever is tried.
 */
export function likelyRounding(
  tables: readonly IntakeTable[],
  printed: PrintedAmounts,
  given: ReadonlyMap<string, string | number>,
): LikelyRounding {
  const units = new Map<string, string | number>([
    ...given,
    ['Afrunding', unitOfAmounts(printed.ofRecipients) ?? 1],
  ]);
  const rows = tables.find(({ name }) => name === 'Omkostninger')?.rows.length ?? 0;
  if (printed.ofRecipients.length + printed.ofSectors.length === 0 || rows > MOST_ROWS)
    return { settings: units, agree: 0, of: 0 };
  const sectorUnit = printed.sectors.length === 0 ? null : unitOfAmounts(printed.ofSectors);
  const bySector =
    sectorUnit === null
      ? units
      : best(
          tables,
          METHODS.flatMap((method) =>
            [LARGEST, ...printed.sectors.toReversed(), ALONE].map((remainder) =>
              withMore(units, { Sektorafrunding: sectorUnit, Sektormetode: method, Sektorrest: remainder }),
            ),
          ),
        ).settings;
  return best(
    tables,
    [LARGEST, ALONE].flatMap((remainder) =>
      METHODS.map((method) => withMore(bySector, { Metode: method, Rest: remainder })),
    ),
  );
}

type Settings = ReadonlyMap<string, string | number>;

function withMore(settings: Settings, more: Readonly<Record<string, string | number>>): Settings {
  return new Map([...settings, ...Object.entries(more)]);
}

function best(tables: readonly IntakeTable[], ways: readonly Settings[]): LikelyRounding {
  return ways
    .map((settings) => tried(tables, settings))
    .reduce((so, one) => (one.agree > so.agree ? one : so));
}

function tried(tables: readonly IntakeTable[], settings: Settings): LikelyRounding {
  const rows = [...settings].map(([name, value]) => [name, value]);
  const sheet: IntakeTable = { name: 'Indstillinger', rows: [['Indstilling', 'Værdi'], ...rows] };
  const input = readInput(stateOfTables([...tables, sheet]), {});
  const { costs, keyOf, parties, published, settings: read } = input;
  const shown = shownAllocation(allocate(costs, keyOf, parties, read).value, read);
  const beside = { ...read, settlements: [] };
  const { comparisons } = reconcile(shown.value, costs, parties, published, beside);
  return {
    settings,
    agree: comparisons.filter(({ difference }) => difference === 0).length,
    of: comparisons.length,
  };
}

/** A workbook that holds these tables and nothing else, each on a sheet of its own name. */
function stateOfTables(tables: readonly IntakeTable[]): WorkbookState {
  const grids = tables.map(
    ({ name, rows }) => [name, { name, sheet: name, row: 0, column: 0, values: rows }] as const,
  );
  return stateHolding({ grids: new Map(grids) });
}

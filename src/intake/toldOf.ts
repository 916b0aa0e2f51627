import type { ReadRow } from '../reader/reading';
import type { CostLine } from './costLines';
import type { IntakeChoices, Told } from './intake';
import { itemLabel } from './itemLabel';
import type { LikelyRounding } from './likelyRounding';
import type { PartyLine } from './partyLines';
import type { SharedPopulation } from './populationOfShares';
import type { ReadTable } from './readTables';

interface Used {
  readonly tables: readonly ReadTable[];
  readonly costs: readonly CostLine[];
  readonly parties: readonly PartyLine[];
  /** The recipients that are printed. */
  readonly printed: readonly PartyLine[];
  readonly shared: SharedPopulation | null;
  readonly key: string;
  readonly uncounted: readonly ReadRow[];
  readonly rounding: LikelyRounding | null;
  readonly choices: IntakeChoices;
}

/** Shares that add up to less than this are not all of them, whatever they are rounded to. */
const WHOLE = 0.995;

/** What a user would want to know of how their tables were used. */
export function toldOf(used: Used): Told[] {
  const { tables, costs, parties, printed, shared, key, uncounted, rounding, choices } = used;
  const missing = costs.filter(({ split }) => split === null && key === '').length;
  const shares = printed.flatMap(({ share, municipality }) => (municipality === null ? [] : (share ?? [])));
  const sum = shares.reduce((so, share) => so + share, 0);
  return [
    ...(costs.length === 0 ? [{ kind: 'no costs' } as const] : []),
    ...(parties.length === 0 ? [{ kind: 'no recipients' } as const] : []),
    ...uncounted.map(({ label }): Told => ({
      kind: 'uncounted',
      label: itemLabel(label).label,
      isTaken: choices.takesUncounted,
    })),
    ...(shared === null || shared.place === ''
      ? []
      : [
          {
            kind: 'filled',
            place: shared.place,
            added: shared.municipalities.length - shares.length,
            isTaken: choices.fillsIn,
          } as const,
        ]),
    ...(shared === null && shares.length > 1 && sum < WHOLE
      ? [{ kind: 'others missing', percent: Math.round(sum * 1e4) / 1e2 } as const]
      : []),
    ...(missing === 0 ? [] : [{ kind: 'key missing', rows: missing } as const]),
    ...tables.flatMap(({ use, reading }): Told[] =>
      use === 'overview'
        ? [{ kind: 'overview', title: reading.title || (reading.columns[0]?.said ?? '') }]
        : [],
    ),
    ...(rounding === null || rounding.of === 0
      ? []
      : [{ kind: 'rounding', agree: rounding.agree, of: rounding.of } as const]),
    ...tables.flatMap(({ reading, amounts }): Told[] =>
      amounts.unused.map((at) => ({ kind: 'column not used', heading: reading.columns[at]?.said ?? '' })),
    ),
    ...tables.flatMap(({ reading }): Told[] =>
      reading.rows.flatMap((row): Told[] =>
        isDropped(row) ? [{ kind: 'row not used', label: row.label }] : [],
      ),
    ),
  ];
}

/** A row with figures that is neither a cost, a recipient nor a total of them. */
function isDropped({ role, values, label, repeatedHeading, isApart }: ReadRow): boolean {
  const hasFigures = values.some((value) => value !== null);
  if (!hasFigures || repeatedHeading === true) return false;
  return (
    role === 'subtotal' || isApart === true || ((role === 'item' || role === 'recipient') && label === '')
  );
}

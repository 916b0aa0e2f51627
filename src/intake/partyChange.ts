import type { CellValue, Grid } from '../cells/grid';
import { findMunicipality } from '../register/findMunicipality';
import { plainHeading } from '../tables/headings/plainHeading';
import { readHeading } from '../tables/headings/readHeading';
import { foldText } from '../tables/foldText';
import { recipientId } from './recipientId';

/** A recipient with what is known of it, by heading. */
export interface Incoming {
  readonly name: string;
  readonly values: ReadonlyMap<string, string | number>;
}

/** What is added to `Parter`: cells that are empty get something, all else stays. */
export interface PartyChange {
  /** New columns right of it, a cell for each of its rows below the headings. */
  readonly columns: readonly { readonly heading: string; readonly cells: readonly (string | number)[] }[];
  /** New rows below it, a cell for each of its columns and of the new ones. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Rows of `Parter` that are among the incoming. */
  readonly matched: number;
  /** Names of `Parter` that are not. */
  readonly notFound: readonly string[];
  /** Incoming names that are not in `Parter`, whether or not they are added. */
  readonly notInParties: readonly string[];
  /** Headings that stand there already, and are left as they are. */
  readonly existing: readonly string[];
}

/**
 * What becomes of `Parter` when others come in: they are matched by name or code, whatever stands around the name, and
 * what is known of them goes into columns that are not there yet.
 * @param addsRows whether those that are not in `Parter` are put in below.
 */
export function partyChange(
  { values }: Pick<Grid, 'values'>,
  incoming: readonly Incoming[],
  addsRows: boolean,
): PartyChange {
  const [headings = [], ...rows] = values;
  const names = headings.map((heading) => foldText(plainHeading(readHeading(heading))));
  const part = names.findIndex((name) => name === 'part' || name === 'recipient');
  const code = names.findIndex((name) => /^kommune(?:kode|nr|nummer)/.test(name));
  const byId = new Map(incoming.map((one) => [recipientId(one.name), one]));
  const ids = rows.map((row) => idOf(row, part, code));
  const found = ids.map((id) => byId.get(id));
  const wanted = [...new Set(incoming.flatMap((one) => [...one.values.keys()]))];
  const isThere = (heading: string): boolean => names.includes(foldText(heading));
  // A column that nobody gets anything in is none: where no recipient is matched there is nothing to put in.
  const isKnown = (heading: string): boolean => addsRows || found.some((one) => one?.values.has(heading));
  const added = wanted.filter((heading) => !isThere(heading) && isKnown(heading));
  const there = new Set(ids);
  const others = incoming.filter(({ name }) => !there.has(recipientId(name)));
  return {
    columns: added.map((heading) => ({
      heading,
      cells: found.map((one) => one?.values.get(heading) ?? ''),
    })),
    rows: addsRows
      ? others.map((one) => [
          ...names.map((name, at) => (at === part ? one.name : valueOf(one, name))),
          ...added.map((heading) => one.values.get(heading) ?? ''),
        ])
      : [],
    matched: found.filter((one) => one !== undefined).length,
    notFound: rows.flatMap((row, index) => {
      const name = String(row[part] ?? '');
      return found[index] === undefined && name !== '' ? [name] : [];
    }),
    notInParties: others.map(({ name }) => name),
    existing: wanted.filter(isThere),
  };
}

function idOf(row: readonly CellValue[], part: number, code: number): string {
  const known = code < 0 ? null : findMunicipality(String(row[code] ?? ''));
  return known?.code ?? recipientId(String(row[part] ?? ''));
}

function valueOf({ values }: Incoming, heading: string): string | number {
  return [...values].find(([name]) => foldText(name) === heading)?.[1] ?? '';
}

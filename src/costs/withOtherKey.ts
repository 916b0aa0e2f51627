import type { CostTable, OtherKey } from './costRow';

/** The cost rows as they would be by `Nøgle B` or `C`; a row without one keeps its own. Null where no row has one. */
export function withOtherKey(costs: CostTable, other: OtherKey): CostTable | null {
  if (costs.rows.every(({ otherKeys }) => otherKeys?.[other] === undefined)) return null;
  const rows = costs.rows.map((row) => {
    const typed = row.otherKeys?.[other];
    return typed === undefined ? row : { ...row, key: typed.key, cells: { ...row.cells, key: typed.cell } };
  });
  return { ...costs, rows };
}

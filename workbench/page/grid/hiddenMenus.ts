import { SheetsUIMenuSchema, type IUniverUIConfig } from '@univerjs/preset-sheets-core';

const CONTEXT_MENU = 'contextMenu.';
/** Copy, cut and paste. */
const KEPT = 'contextMenu.quick';

/** Univer's menu configuration that hides what would change more than cells: not shown, rather than refused. */
export function hiddenMenus(): NonNullable<IUniverUIConfig['menu']> {
  const groups = Object.entries(SheetsUIMenuSchema as Readonly<Record<string, object>>)
    .filter(([position]) => position.startsWith(CONTEXT_MENU))
    .flatMap(([, menu]) => Object.entries(menu as Readonly<Record<string, object>>))
    .filter(([group]) => group !== KEPT);
  const ids = groups.flatMap(([, items]) => Object.keys(items));
  return Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
}

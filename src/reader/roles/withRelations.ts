import { findParts, type PartsOfSum } from '../checks/findParts';
import { findProducts, type Product } from '../checks/findProducts';
import type { Draft } from '../draft';
import type { RowRole } from '../reading';
import type { DraftColumn } from './draftColumns';
import { recipientSector } from './labelWords';

/**
 * What columns are by their arithmetic and their rows: what others are parts or shares of is a price; where all
 * recipients are municipalities their columns are the sector Kommuner's; where all rows are recipients' nothing is a price.
 */
export function withRelations(draft: Draft, roles: readonly RowRole[]): DraftColumn[] {
  const hasItems = roles.includes('item');
  const products = findProducts(draft);
  // A deviation in percent is near that of the budget, of the corrected one and of the accounts: then none is the price.
  const isOnlyOne = ({ share, amount }: Product): boolean =>
    products.filter((one) => one.share === share && one.amount === amount).length === 1;
  const isLeftOfAll = ({ whole, parts }: PartsOfSum): boolean => parts.every((part) => part > whole);
  const wholes = new Set([
    ...findParts(draft)
      .filter(isLeftOfAll)
      .map(({ whole }) => whole),
    ...products.filter(isOnlyOne).map(({ price }) => price),
  ]);
  const shareOf = new Map(products.map(({ amount, share }) => [amount, share] as const));
  const sectorOfRows = soleSector(draft, roles);
  return draft.columns.map((column, at): DraftColumn => {
    const { role, sector, year } = column;
    const isWhole = role === 'amount' && sector === null && year === null && wholes.has(at);
    const share = shareOf.get(at);
    const ofShare = share === undefined ? null : (draft.columns[share]?.sector ?? null);
    const takesSector = ['amount', 'share', 'driver', 'per inhabitant'].includes(role);
    return {
      ...column,
      role: isWhole && hasItems ? 'price' : role === 'price' && !hasItems ? 'amount' : role,
      sector: sector ?? (isWhole ? null : ofShare) ?? (takesSector ? sectorOfRows : null),
    };
  });
}

/** The sector that every recipient belongs to by its name; null where they differ, a section is called another sector's, or rows are items. */
function soleSector({ rows }: Draft, roles: readonly RowRole[]): string | null {
  const recipients = rows.filter((_, row) => roles[row] === 'recipient');
  const sections = rows.filter(
    ({ label }, row) => roles[row] === 'section' && recipientSector(label) !== null,
  );
  const sectors = new Set([...recipients, ...sections].map(({ label }) => recipientSector(label)));
  return sectors.size === 1 && !roles.includes('item') ? ([...sectors][0] ?? null) : null;
}

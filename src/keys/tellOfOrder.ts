import { finding, type Finding } from '../findings/finding';
import { SECTOR } from '../parties/partyLayout';
import { foldText } from '../tables/foldText';
import { readOrderText, type SplitOrder } from './splitOrders';

const MUNICIPAL = /kommun|municip/i;

/**
 * Tells how splits are read where that may not be what was meant: the warning `split-order-changed` where the groups
 * stood otherwise at the last calculation, or the note `split-order` where the first sector is not the municipalities by
 * its name.
 * @param before what the last calculation left behind; null before the first.
 */
export function tellOfOrder(orders: readonly SplitOrder[], before: string | null): Finding[] {
  const known = readOrderText(before);
  return orders.flatMap((order): Finding[] => {
    const { level, groups, parts, text, cell } = order;
    const read = withParts(groups, parts);
    const last = known.find((one) => one.level === level)?.groups ?? groups;
    if (isReordered(groups, last)) {
      const params = { text, read, before: withParts(last, parts) };
      return [finding('warning', 'split-order-changed', cell, params)];
    }
    const isOtherwise = level === SECTOR && !MUNICIPAL.test(groups[0] ?? '');
    return isOtherwise ? [finding('note', 'split-order', cell, { text, read })] : [];
  });
}

function withParts(groups: readonly string[], parts: SplitOrder['parts']) {
  return groups.flatMap((name, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ name, part }];
  });
}

/** Whether the same groups stand in another order. Where groups have come or gone, the split has been written anew too. */
function isReordered(groups: readonly string[], last: readonly string[]): boolean {
  const now = groups.map(foldText);
  const then = last.map(foldText);
  const isSameSet = now.length === then.length && now.every((group) => then.includes(group));
  return isSameSet && now.some((group, index) => group !== then[index]);
}

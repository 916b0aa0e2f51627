import type { SplitOrder } from './splitOrders';

/** Excel's limit for a text in a formula, which is what the hidden name holds. */
const LONGEST_TEXT = 255;

/** The order in which splits were read, in few characters: `[["Sektor","Kommuner","Region"]]`. Where it would be too long, nothing is said. */
export function orderText(orders: readonly SplitOrder[]): string {
  const text = JSON.stringify(orders.map(({ level, groups }) => [level, ...groups]));
  return text.length <= LONGEST_TEXT ? text : '[]';
}

/** What `orderText` says; nothing where the text is no such thing. */
export function readOrderText(text: string | null): { level: string; groups: readonly string[] }[] {
  return parsed(text).flatMap((line: unknown) => {
    if (!Array.isArray(line) || !line.every((name) => typeof name === 'string')) return [];
    const [level, ...groups] = line;
    return level === undefined ? [] : [{ level, groups }];
  });
}

function parsed(text: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

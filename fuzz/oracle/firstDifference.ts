import { isDeepStrictEqual } from 'node:util';

/** Where two pieces of plain data differ, and how, cut short; null where they are the same. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (typeof one === 'string' && typeof other === 'string' && unquoted(one) === unquoted(other)) return null;
  if (!isObject(one) || !isObject(other)) return `${path}: ${shown(one)} is now ${shown(other)}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = firstDifference(one[key], other[key], `${path}/${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

/** A formula means the same with or without quotes around a sheet's name that needs none. */
function unquoted(formula: string): string {
  return formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, '$1!');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}

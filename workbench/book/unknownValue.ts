import type { BookValue } from './book';

/**
 * What a cell is worth whose formula only Excel can calculate, where the value it was stored with cannot be relied on
 * any more: an error to whoever reads it, and in the file what stood there, until Excel calculates it.
 * 900 becomes `#BUSY!`; where nothing was stored, `#NAME?`.
 */
export function unknownValue(value: BookValue): BookValue {
  if (isUnknownValue(value)) return value;
  return { error: value === null ? '#NAME?' : '#BUSY!', stored: value };
}

/** Whether a value is one that only Excel can tell. */
export function isUnknownValue(value: BookValue): boolean {
  return typeof value === 'object' && value?.stored !== undefined;
}

/** What the file holds of a value: null where it holds none. */
export function storedValue(value: BookValue): BookValue {
  return typeof value === 'object' && value?.stored !== undefined ? value.stored : value;
}

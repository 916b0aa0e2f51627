import { isOn } from '../xml/xmlNode';

type Attributes = Readonly<Record<string, string | undefined>>;

/** The height in points that a user gave a row; undefined where it follows the contents. */
export function customHeight(attributes: Attributes): number | undefined {
  return isOn(attributes['customHeight']) && attributes['ht'] !== undefined
    ? Number(attributes['ht'])
    : undefined;
}

/**
 * A row's attributes with another height. Where it follows the contents, the one measured before gives way to the one
 * that `measure` finds now, if the contents need another (`isOutgrown`).
 */
export function withHeight(
  attributes: Attributes,
  height: number | undefined,
  isOutgrown: boolean,
  measure: () => number | undefined,
): Attributes {
  if (height === undefined) {
    const isMeasured = customHeight(attributes) === undefined && !isOutgrown;
    return isMeasured ? attributes : { ...attributes, ht: measure()?.toString(), customHeight: undefined };
  }
  if (height === customHeight(attributes)) return attributes;
  return { ...attributes, ht: String(height), customHeight: '1' };
}

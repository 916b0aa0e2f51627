import type { CellStyle } from './book';

/** How a cell looks that nobody has touched: Calibri 11, General, locked. */
export const DEFAULT_STYLE: CellStyle = {
  xf: null,
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  fontColor: null,
  fontName: 'Calibri',
  fontSize: 11,
  fill: null,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  quotePrefix: false,
  locked: true,
};

export type StyleChange = Partial<Omit<CellStyle, 'xf'>>;

const changedStyles = new WeakMap<CellStyle, Map<string, CellStyle>>();

/**
 * The style with a change made. The same change to the same style is the same object, so that thousands of
 * cells share one; a change that changes nothing gives the style itself.
 */
export function restyle(style: CellStyle, change: StyleChange): CellStyle {
  if (isAsIs(style, change)) return style;
  const known = changedStyles.get(style) ?? new Map<string, CellStyle>();
  changedStyles.set(style, known);
  const key = JSON.stringify(change);
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const changed = sameLook(style, { ...style, ...change }) ? style : { ...style, ...change, xf: null };
  known.set(key, changed);
  return changed;
}

/** Whether a change sets nothing but what is so already: most do, and a whole sheet asks cell by cell. */
function isAsIs(style: CellStyle, change: StyleChange): boolean {
  for (const property in change) {
    const key = property as keyof StyleChange;
    if (change[key] !== style[key]) return false;
  }
  return true;
}

/** Whether two styles look the same, wherever they came from. */
export function sameLook(a: CellStyle, b: CellStyle): boolean {
  return JSON.stringify({ ...a, xf: null }) === JSON.stringify({ ...b, xf: null });
}

const looksDefaultCache = new WeakMap<CellStyle, boolean>();

/** Whether a style looks like that of an untouched cell. */
export function looksDefault(style: CellStyle): boolean {
  if (style === DEFAULT_STYLE) return true;
  const known = looksDefaultCache.get(style);
  if (known !== undefined) return known;
  const answer = sameLook(style, DEFAULT_STYLE);
  looksDefaultCache.set(style, answer);
  return answer;
}

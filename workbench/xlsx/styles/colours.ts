import { child, children, type XmlNode } from '../xml/xmlNode';

/** The palette that indexed colours mean unless the workbook has its own (ECMA-376 18.8.27); the first eight come twice. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme's colours in the order styles number them, which is not the order the theme lists them in. */
const THEME_ORDER = [
  'lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink',
]; // prettier-ignore
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

export interface ColourTable {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** What a workbook's theme and palette make of its numbered colours; Office's own where there are none. */
export function readColourTable(theme: XmlNode | undefined, styles: XmlNode | undefined): ColourTable {
  const scheme = descendant(theme, 'clrScheme');
  const ownPalette = children(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor');
  return {
    theme: THEME_ORDER.map((name, index) => {
      const colour = scheme?.children.find((node) => node.name.endsWith(name))?.children[0];
      return (
        colour?.attributes['lastClr'] ?? hexOf(colour?.attributes['val']) ?? OFFICE_THEME[index] ?? '000000'
      );
    }),
    indexed: PALETTE.map((usual, index) => ownPalette[index]?.attributes['rgb']?.slice(-6) ?? usual),
  };
}

/** A colour element as `#RRGGBB`; null for automatic (and for the system colours 64 and up). */
export function resolveColour(node: XmlNode | undefined, table: ColourTable): string | null {
  if (node === undefined) return null;
  const { rgb, theme, indexed, tint } = node.attributes;
  const hex =
    rgb?.slice(-6) ??
    (theme === undefined ? undefined : table.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : table.indexed[Number(indexed)]);
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return null;
  return `#${tinted(hex, Number(tint ?? 0)).toUpperCase()}`;
}

/** Lightens (tint up to 1) or darkens (down to -1) by moving the lightness, as ECMA-376 18.3.1.15 has it. */
function tinted(hex: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return hex;
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // At another lightness the same hue and saturation spread the channels wider or narrower around it.
  const reach = (level: number): number => 1 - Math.abs(2 * level - 1);
  const spread = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, wanted + (channel - lightness) * spread)) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

function hexOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? value : undefined;
}

function descendant(node: XmlNode | undefined, localName: string): XmlNode | undefined {
  for (const candidate of node?.children ?? []) {
    if (candidate.name === localName || candidate.name.endsWith(`:${localName}`)) return candidate;
    const deeper = descendant(candidate, localName);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

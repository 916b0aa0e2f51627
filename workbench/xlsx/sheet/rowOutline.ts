import type { RowOutline } from '../../book/book';
import { isOn } from '../xml/xmlNode';

type Attributes = Readonly<Record<string, string | undefined>>;

/** The groups that a row belongs to, or ends; undefined where there are none. */
export function readOutline({ outlineLevel = '0', collapsed }: Attributes): RowOutline | undefined {
  const outline = { level: Number(outlineLevel), isCollapsed: isOn(collapsed) };
  return outline.level === 0 && !outline.isCollapsed ? undefined : outline;
}

/** A row's attributes with these groups. */
export function withOutline(attributes: Attributes, outline: RowOutline | undefined): Attributes {
  if (isSameOutline(readOutline(attributes), outline)) return attributes;
  return {
    ...attributes,
    outlineLevel: outline === undefined || outline.level === 0 ? undefined : String(outline.level),
    collapsed: outline?.isCollapsed === true ? '1' : undefined,
  };
}

function isSameOutline(one: RowOutline | undefined, other: RowOutline | undefined): boolean {
  return one?.level === other?.level && one?.isCollapsed === other?.isCollapsed;
}

/** Attributes by their names; an undefined one is not written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element and where it stands in the text of its part, so that it can be replaced without touching the rest. */
export interface XmlNode {
  /** Without the prefix of the part's main namespace: `sheet` for `<x:sheet>`, but `mc:Choice`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly inside, entities resolved. */
  readonly text: string;
  readonly start: number;
  /** Between start tag and end tag; both are `end` for `<a/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** The first child element of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** All child elements of that name, in order. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The value of the attribute with that local name in the relationships namespace, whatever its prefix: `r:id`. */
export function relationshipId(node: XmlNode): string | undefined {
  const name = Object.keys(node.attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : node.attributes[name];
}

/** An XML Schema boolean; missing is `whenMissing`. */
export function isOn(value: string | undefined, whenMissing = false): boolean {
  return value === undefined ? whenMissing : value === '1' || value === 'true' || value === 'on';
}

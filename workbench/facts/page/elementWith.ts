/** An element with a text, or with others inside it; attributes by name. */
export function elementWith<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  inside: string | readonly (Node | string)[] = [],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...(typeof inside === 'string' ? [inside] : inside));
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

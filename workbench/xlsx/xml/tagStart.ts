/** Where the tag begins that ends just before a position: attributes cannot hold a `<`. */
export function tagStart(text: string, tagEnd: number): number {
  return text.lastIndexOf('<', tagEnd - 1);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG picture in pixels, from its header; null for anything else. */
export function pngSize(content: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (content.length < 24 || SIGNATURE.some((byte, index) => content[index] !== byte)) return null;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

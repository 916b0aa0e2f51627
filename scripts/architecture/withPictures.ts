import { flowPicture } from './flowPicture';
import { roomsPicture } from './roomsPicture';

const PICTURES = { flow: flowPicture, rooms: roomsPicture };

/** `docs/architecture.md` with its pictures as the code is now: what stands below `<!-- flow -->` and `<!-- rooms -->` up to the end of the code block. */
export function withPictures(document: string): string {
  return Object.entries(PICTURES).reduce(
    (text, [name, picture]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n+\`\`\`mermaid\\n)[^]*?(\\n\`\`\`)`),
        (_, before: string, after: string) => before + picture() + after,
      ),
    document,
  );
}

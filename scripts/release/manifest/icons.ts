import { attributeOf, elementsNamed, nameOf, type ManifestElement } from './manifestElement';
import { pngSize } from './pngSize';
import { fileAt, resourceOf, valuesOf } from './resourceValues';
import type { Build, Rule } from './rule';

/** What Excel needs of each icon is 16, 32 and 80; with the others it need not scale one on any screen. */
const NEEDED = [16, 20, 24, 32, 40, 48, 64, 80];
const ADDIN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Every icon is there at every size that can be named, and each picture is as large as it is said to be. */
export const icons: Rule = (manifest, build) => {
  const lists = elementsNamed(manifest, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => Number(attributeOf(image, 'size')));
    const missing = NEEDED.filter((size) => !sizes.includes(size)).map(
      (size) => `An icon lacks the size ${size}.`,
    );
    const wrong = icon.children.flatMap((image) => {
      const resource = resourceOf(manifest, image);
      return resource === undefined ? [] : wrongSizes(resource, Number(attributeOf(image, 'size')), build);
    });
    return [...missing, ...wrong];
  });
  const ofAddin = Object.entries(ADDIN_ICONS).flatMap(([name, size]) =>
    elementsNamed(manifest, name).flatMap((element) => wrongSizes(element, size, build)),
  );
  return [...new Set([...lists, ...ofAddin])];
};

function wrongSizes(element: ManifestElement, size: number, { url, files }: Build): string[] {
  return valuesOf(element).flatMap((address) => {
    const content = files.get(fileAt(address, url) ?? '');
    // An address without a file is told of by the rule of addresses.
    if (content === undefined) return [];
    const found = pngSize(content);
    if (found === null) return `${nameOf(element)}: ${address} is no PNG picture.`;
    return found.width === size && found.height === size
      ? []
      : `${nameOf(element)}: ${address} is ${found.width} × ${found.height} and not ${size} × ${size}.`;
  });
}

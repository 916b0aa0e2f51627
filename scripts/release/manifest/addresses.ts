import { elementsNamed, nameOf } from './manifestElement';
import { fileAt, valuesOf } from './resourceValues';
import type { Rule } from './rule';

const WITH_ADDRESS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** Every address is one by HTTPS without a query, and is that of a file in the build. */
export const addresses: Rule = (manifest, { url, files }) =>
  elementsNamed(manifest, ...WITH_ADDRESS)
    .filter(({ attributes }) => !('resid' in attributes))
    .flatMap((element) =>
      valuesOf(element).flatMap((address) => {
        if (!/^https:\/\/[^?#]+$/.test(address))
          return `${nameOf(element)}: »${address}« is no plain https address.`;
        const file = fileAt(address, url);
        return file !== null && files.has(file)
          ? []
          : `${nameOf(element)}: no file of the build is at ${address}.`;
      }),
    );

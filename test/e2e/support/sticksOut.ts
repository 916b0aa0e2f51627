import type { Frame } from 'playwright-core';
import { whenSettled } from './whenSettled';

/** What sticks out of the pane on the right once nothing moves any more, each with how far and the beginning of its text. */
export async function sticksOut(pane: Frame): Promise<readonly string[]> {
  await whenSettled(pane);
  return pane.evaluate(() => {
    // What moves along a progress bar is cut off at its ends.
    const elements = [...document.querySelectorAll(':not([role=progressbar])')];
    const wide = elements.flatMap((element) => {
      const { scrollWidth, clientWidth, tagName, textContent } = element;
      // What is only for screen readers is a pixel wide and shows nothing.
      return clientWidth > 1 && scrollWidth > clientWidth
        ? [`${tagName} by ${String(scrollWidth - clientWidth)} px: ${textContent.slice(0, 60)}`]
        : [];
    });
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [...wide, `the page by ${String(scrollWidth - innerWidth)} px`] : wide;
  });
}

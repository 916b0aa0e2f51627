import type { Frame } from 'playwright-core';

/** Waits until what moves or changes colour has done so: a button that can be pressed again is half faded for a moment. */
export async function whenSettled(pane: Frame): Promise<void> {
  await pane.locator('body').evaluate(async ({ ownerDocument }) => {
    const ending = ownerDocument
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    // What has just been set is painted with the next frame.
    await new Promise((resolve) => ownerDocument.defaultView?.requestAnimationFrame(resolve));
  });
}

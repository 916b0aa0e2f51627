import { type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';

/** What the grid needs before it can measure a workbook it has just been handed, in milliseconds. */
const DRAWING_TIME = 200;

/** Calls back once the grid has drawn the workbook that was opened last. */
export function whenDrawn({ injector }: { readonly injector: Injector }, act: () => void): void {
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => setTimeout(act, DRAWING_TIME));
}

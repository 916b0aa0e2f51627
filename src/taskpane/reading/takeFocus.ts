/** As an element's `ref`: what was pressed is gone with what it did, and the keyboard goes on from what came instead. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

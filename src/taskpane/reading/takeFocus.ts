/**
 * As an element's `ref`: what was pressed is gone with what it did, and the keyboard goes on from what came instead. The element
 * has to be a stop for Tab: from any other, Office.js lets Tab leave the pane.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

import { child } from '../xml/xmlNode';
import type { EntryOfSheet, WorkbookPackage } from './workbookPackage';

/** The tab that a file shows when it is opened, and the worksheet that stands for it where it is none itself (a chart sheet). */
export interface ActiveTab {
  readonly entry: EntryOfSheet | undefined;
  readonly worksheet: EntryOfSheet | undefined;
}

/** Finds the active tab: the first where the file names none. In its place the first visible worksheet, or any. */
export function activeTab({ document, entries }: Pick<WorkbookPackage, 'document' | 'entries'>): ActiveTab {
  const view = child(child(document.root, 'bookViews'), 'workbookView');
  const entry = entries[Number(view?.attributes['activeTab'] ?? 0)] ?? entries[0];
  if (entry?.part != null) return { entry, worksheet: entry };
  const worksheets = entries.filter(({ part }) => part !== null);
  const isVisible = ({ node }: EntryOfSheet): boolean =>
    (node.attributes['state'] ?? 'visible') === 'visible';
  return { entry, worksheet: worksheets.find(isVisible) ?? worksheets[0] };
}

import { runInExcel } from '../runInExcel';

/** What the pane wants to hear of. */
export interface WorkbookListener {
  /** Cells, tables or sheets are not as they were, by this user or a colleague. */
  onChanged(): void;
  onSelected(): void;
}

/**
 * Tells of changes for as long as the page lives. An event that cannot be had is left out, and Excel has none for
 * defined names: so the pane also looks again when it gets the focus.
 */
export async function watchWorkbook(excel: typeof Excel, listener: WorkbookListener): Promise<void> {
  const changed = (): Promise<void> => {
    listener.onChanged();
    return Promise.resolve();
  };
  const selected = (): Promise<void> => {
    listener.onSelected();
    return Promise.resolve();
  };
  const registrations: ((workbook: Excel.Workbook) => void)[] = [
    ({ worksheets }) => {
      worksheets.onChanged.add((event) => {
        // What we write ourselves is known.
        return event.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : changed();
      });
      worksheets.onAdded.add(changed);
      worksheets.onDeleted.add(changed);
      worksheets.onSelectionChanged.add(selected);
    },
    ({ tables }) => {
      tables.onAdded.add(changed);
      tables.onDeleted.add(changed);
    },
  ];
  await Promise.all(
    registrations.map(async (register) => {
      try {
        await runInExcel(excel, async (context) => {
          register(context.workbook);
          await context.sync();
        });
      } catch {
        // Without the event the pane looks again when it gets the focus.
      }
    }),
  );
}

import { runInExcel } from '../runInExcel';

/** What the pane wants to hear of. */
export interface WorkbookListener {
  /** Cells, tables or sheets are not as they were, by this user or a colleague. */
  onChanged(): void;
  onSelected(): void;
}

type Registration = (workbook: Excel.Workbook) => void;

/**
 * Tells of changes for as long as the page lives. All events are asked for in one request, or, where Excel refuses that,
 * in one for each kind. An event that cannot be had is left out, and Excel has none for defined names: so the pane also
 * looks again when it gets the focus.
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
  const registrations: Registration[] = [
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
  if (await areHad(excel, registrations)) return;
  await Promise.all(registrations.map((register) => areHad(excel, [register])));
}

/** Whether Excel takes registrations, all of them or none. */
async function areHad(excel: typeof Excel, registrations: readonly Registration[]): Promise<boolean> {
  try {
    await runInExcel(excel, async (context) => {
      for (const register of registrations) register(context.workbook);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

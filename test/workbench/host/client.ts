import { newBook } from '../../../workbench/book/newBook';
import { startHost, type Host, type HostOptions } from '../../../workbench/host/startHost';

export type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** A host over a workbook with the sheets given, each filled from A1 on. */
export async function hostWith(
  sheets: Readonly<Record<string, Cells>>,
  options: HostOptions = {},
): Promise<Host> {
  const [first = 'Ark1', ...others] = Object.keys(sheets);
  const host = startHost(newBook(first), options);
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of others) worksheets.add(name);
    for (const [name, cells] of Object.entries(sheets)) {
      if (cells.length === 0) continue;
      const width = cells[0]?.length ?? 0;
      worksheets.getItem(name).getRangeByIndexes(0, 0, cells.length, width).formulas = cells.map((row) => [
        ...row,
      ]);
    }
    await context.sync();
  });
  return host;
}

/** The formulas (or values) of an address, as plain arrays of this context. */
export async function formulasOf(host: Host, sheet: string, address: string): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return structuredClone(range.formulas) as unknown;
  });
}

/** Does something with one sheet in one request. */
export async function onSheet(
  host: Host,
  sheet: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await host.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet), context);
    await context.sync();
  });
}

/** Does something with the whole workbook in one request. */
export async function inWorkbook(host: Host, act: (context: Excel.RequestContext) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

/** The sheets' names, from left to right. */
export function sheetNames(host: Host): string[] {
  return host.book.sheets.map(({ name }) => name);
}

export interface SeenError {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** The error a run fails with, as the client shows it. */
export async function errorOf(run: Promise<unknown>): Promise<SeenError> {
  try {
    await run;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error('The run did not fail.');
}

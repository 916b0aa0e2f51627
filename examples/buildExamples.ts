import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bylawKey } from './bylawKey';
import { clusterKey } from './clusterKey';
import { clusterTotals } from './clusterTotals';
import type { ExampleWorkbook } from '../src/example/exampleWorkbook';
import { priceFrames } from './priceFrames';
import { sharedCouncil } from './sharedCouncil';
import { telemedicine } from '../src/example/telemedicine';
import { insertExample } from '../src/workbook/insertExample';
import { newBook } from '../workbench/book/newBook';
import { startHost } from '../workbench/host/startHost';
import { saveXlsx } from '../workbench/xlsx/saveXlsx';

/** The example workbooks by the names of their files. */
export const EXAMPLES: Readonly<Record<string, ExampleWorkbook>> = {
  'telemedicin.xlsx': telemedicine,
  'klyngenoegle.xlsx': clusterKey,
  'samraad.xlsx': sharedCouncil,
  'vedtaegtsnoegle.xlsx': bylawKey,
  'rammer.xlsx': priceFrames,
  'klynger.xlsx': clusterTotals,
};

/** Builds an example as the pane inserts it into an empty workbook, without the empty sheet a new workbook begins with. */
export async function buildExample(example: ExampleWorkbook): Promise<Uint8Array> {
  const empty = 'Ark1';
  const book = newBook(empty);
  const { Excel: excel } = startHost(book);
  await insertExample(excel, example);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(empty).delete();
    await context.sync();
  });
  return saveXlsx(book);
}

export async function buildExamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, example] of Object.entries(EXAMPLES))
    writeFileSync(join(folder, name), await buildExample(example));
}

import { recalculate } from '../../src/recalculate';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { createBookCalculator } from '../../workbench/calculation/createBookCalculator';
import { startHost } from '../../workbench/host/startHost';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { stopwatch } from './stopwatch';

/** What one recalculation of a file took. Times in milliseconds. */
export interface Figures {
  readonly totalMs: number;
  /** On all processors, garbage collection included: this hardly changes with what else the machine is doing. */
  readonly cpuMs: number;
  /** Parsing, allocating, reconciling, planning: what needs no Excel. */
  readonly coreMs: number;
  /** The workbook port, the real Office.js client and the wire. */
  readonly clientMs: number;
  readonly hostMs: number;
  readonly formulasMs: number;
  /** Opening and saving the file. */
  readonly fileMs: number;
  readonly syncs: number;
  readonly largestRequest: number;
  /** All requests together, in bytes. */
  readonly requestBytes: number;
  readonly trailRows: number;
}

/**
 * Does what `npm run allocate` does to a file, and takes the time of each part.
 * @throws Error where the workbook has errors, since then nothing would have been measured
 */
export async function recalculateFile(input: Uint8Array): Promise<{ figures: Figures; output: Uint8Array }> {
  const watch = stopwatch();
  const total = watch.start('total');
  const cpuBefore = process.cpuUsage();
  const book = watch.time('file', () => openXlsx(input));
  const calculator = createBookCalculator();
  watch.time('formulas', () => calculator.calculate(book));
  const { Excel: excel, statistics } = watch.time('client', () => startHost(book));

  const port = excelWorkbook(excel);
  const timed: Workbook = {
    read: (names) => watch.wait('port', port.read(names)),
    apply: (plan, options) => watch.wait('port', port.apply(plan, options)),
    putBack: () => watch.wait('port', port.putBack()),
  };
  const { plan, applied } = await watch.wait('recalculation', recalculate(timed));
  if (applied === null) throw new Error('The generated workbook has errors.');

  watch.time('formulas', () => calculator.calculate(book));
  const output = watch.time('file', () => saveXlsx(book));
  total();
  const cpu = process.cpuUsage(cpuBefore);
  const { hostMs, requests, requestBytes } = statistics;
  const figures = {
    totalMs: watch.spent('total'),
    cpuMs: (cpu.user + cpu.system) / 1000,
    coreMs: watch.spent('recalculation') - watch.spent('port'),
    clientMs: watch.spent('client') + watch.spent('port') - hostMs,
    hostMs,
    formulasMs: watch.spent('formulas'),
    fileMs: watch.spent('file'),
    syncs: requests,
    largestRequest: Math.max(...requestBytes),
    requestBytes: requestBytes.reduce((sum, bytes) => sum + bytes, 0),
    trailRows: (plan?.sheets.at(-1)?.blocks[0]?.rows.length ?? 1) - 1,
  };
  return { figures, output };
}

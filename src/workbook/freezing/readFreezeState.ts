import { freezeState } from '../../freezing/freezeState';
import type { FreezeState } from '../../freezing/freezing';
import { runInExcel } from '../runInExcel';
import { readOurFormulas } from './readOurFormulas';

/** Counts the live and the frozen formulas of ours. Writes nothing. */
export async function readFreezeState(excel: typeof Excel): Promise<FreezeState> {
  return freezeState(await runInExcel(excel, readOurFormulas));
}

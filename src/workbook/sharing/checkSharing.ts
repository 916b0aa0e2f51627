import { readMeMark } from '../../sharing/readMeMark';
import type { SharingCheck } from '../../sharing/sharing';
import type { KnownOfWorkbook } from '../../sharing/sharingFacts';
import { sharingReport } from '../../sharing/sharingReport';
import { readFreezeState } from '../freezing/readFreezeState';
import { runInExcel } from '../runInExcel';
import { readSharingFacts } from './readSharingFacts';

/** What this Excel can do. */
export interface SharingAbilities {
  /** Whether add-ins can see notes: `Office.context.requirements.isSetSupported('ExcelApi', '1.18')`. */
  readonly canReadNotes: boolean;
}

/** Looks for what a user would want to know of before mailing the workbook. Changes nothing. */
export async function checkSharing(
  excel: typeof Excel,
  known: KnownOfWorkbook,
  abilities: SharingAbilities = { canReadNotes: false },
): Promise<SharingCheck> {
  const formulas = await readFreezeState(excel);
  const { fingerprint, ...facts } = await runInExcel(excel, (context) =>
    readSharingFacts(context, abilities),
  );
  const isOurs = fingerprint !== null || formulas.frozenFormulas > 0 || formulas.live.length > 0;
  const report = sharingReport({
    ...facts,
    known,
    freezeState: formulas,
    readMeMark: isOurs ? readMeMark(fingerprint, formulas.frozenFormulas) : null,
  });
  return { formulas, report };
}

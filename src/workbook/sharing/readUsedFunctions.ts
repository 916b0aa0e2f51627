import { findOurFormulas } from '../../freezing/findOurFormulas';
import type { FunctionName } from '../../functions/functionNames';
import { usedFunctions } from '../../sharing/usedFunctions';
import { findRecordSheet, readRecordRows } from '../freezing/findRecordSheet';
import { readAreas } from '../reading/readAreas';
import { readNames } from '../reading/readNames';
import { readUsedAreas } from '../reading/readUsedAreas';
import { readInventory } from '../reading/inventory';

/** The custom functions in the workbook's formulas: live ones, frozen ones, and those of defined names. */
export async function readUsedFunctions(context: Excel.RequestContext): Promise<FunctionName[]> {
  const { sheets } = await readInventory(context);
  const names = await readNames(context);
  const recordSheet = await findRecordSheet(context, sheets, names);
  const records = recordSheet === null ? [] : await readRecordRows(context, recordSheet);
  const used = await readUsedAreas(
    context,
    sheets.filter(({ id }) => id !== recordSheet?.id),
  );
  const read = await readAreas(context, used, ['formulas']);
  const { isOurs, names: ourNames } = findOurFormulas(names);
  const live = used.flatMap(({ sheet }, index) =>
    (read[index]?.formulas ?? []).flat().filter((cell): cell is string => {
      return typeof cell === 'string' && isOurs(cell, sheet.name);
    }),
  );
  const frozen = records.flatMap(({ record }) => (record === null ? [] : [record.formula]));
  return usedFunctions([...new Set([...live, ...frozen, ...ourNames.map(({ formula }) => formula)])]);
}

import { findOurFormulas } from '../../freezing/findOurFormulas';
import { isNameError } from '../../freezing/liveFormula';
import { isReserved } from '../reading/reservedNames';
import { runInExcel } from '../runInExcel';

/**
 * How many formulas of ours an Excel without the add-in has left as `#NAME?`. Two requests, and small ones: Excel itself
 * knows which formulas show an error. Sheets that are protected are left out, since it tells nothing of them.
 */
export function countUnknown(excel: typeof Excel): Promise<number> {
  const { isOurs } = findOurFormulas([]);
  return runInExcel(excel, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    const open = worksheets.items.filter(
      ({ name, protection }) => !protection.protected && !isReserved(name),
    );
    const found = open.map((sheet) => {
      const cells = sheet.getRange().getSpecialCellsOrNullObject('Formulas', 'Errors');
      cells.load('areas/items/formulas,areas/items/values');
      return { sheet: sheet.name, cells };
    });
    await context.sync();
    return found
      .filter(({ cells }) => !cells.isNullObject)
      .flatMap(({ sheet, cells }) =>
        cells.areas.items.flatMap(({ formulas, values }) =>
          formulas.flatMap((line: unknown[], row) =>
            line.filter((text, column) => isNameError(values[row]?.[column]) && isOurs(String(text), sheet)),
          ),
        ),
      ).length;
  });
}

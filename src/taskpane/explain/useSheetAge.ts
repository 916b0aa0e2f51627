import { useEffect, useState } from 'react';
import type { PaneServices } from '../store/paneServices';
import type { PaneCalculation } from '../../views/paneCalculation';
import type { FoundFigure } from '../../views/explain/figureAt';
import { figureAmount } from '../../views/explain/figureAmount';
import { cellsToRead, type SheetAge, sheetAge } from '../../views/explain/sheetAge';

/** What the sheet itself says of a figure; null while it is being read, `unknown` where Excel would not say. */
export type KnownAge = SheetAge | { readonly kind: 'unknown' } | null;

/** Reads the cells around a figure, to tell whether the sheet is as old as the calculation. An answer that comes too late is dropped. */
export function useSheetAge(
  found: FoundFigure | null,
  calculation: PaneCalculation,
  readCells: PaneServices['readCells'],
): KnownAge {
  const [answer, setAnswer] = useState<{ readonly of: FoundFigure; readonly age: KnownAge } | null>(null);
  useEffect(() => {
    if (found === null) return;
    let isWanted = true;
    const tell = (age: KnownAge): void => {
      if (isWanted) setAnswer({ of: found, age });
    };
    const { heading, line } = cellsToRead(found);
    Promise.all([readCells(heading), readCells(line)]).then(
      ([headings, lines]) => {
        const amount = figureAmount(calculation, found.figure);
        tell(sheetAge(found, headings[0]?.[0] ?? '', lines[0] ?? [], amount));
      },
      () => tell({ kind: 'unknown' }),
    );
    return () => {
      isWanted = false;
    };
  }, [found, calculation, readCells]);
  return answer !== null && answer.of === found ? answer.age : null;
}

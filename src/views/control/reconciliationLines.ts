import { agrees, type Comparison } from '../../allocation/comparison';
import { formatCell } from '../../findings/formatCell';
import { formatKroner } from '../../money/formatAmount';
import type { Language } from '../../texts/language';
import type { ControlPanelTexts } from './texts/da';
import { placeOfFigure } from '../explain/figureAt';
import type { FigureBlock } from '../explain/figureBlock';
import { figureOfPublished } from '../explain/figureOfPublished';
import type { CellPlace } from '../../cells/cellPlace';
import type { PaneCalculation } from '../paneCalculation';

/** A published figure beside ours, as it is shown. */
export interface ReconciliationLine {
  /** `Drift · Skive Kommune · Kommuner 2022`. */
  readonly title: string;
  readonly published: string;
  readonly calculated: string;
  readonly difference: string;
  readonly agrees: boolean;
  readonly cell: { readonly place: CellPlace; readonly name: string };
  /** The cell of our figure; null where it has not been written. */
  readonly figure: CellPlace | null;
}

/** How the published figures agree with ours. */
export interface Agreement {
  readonly all: number;
  readonly agreeing: number;
  readonly deviations: readonly Comparison[];
}

/** Counts what agrees; what was not printed though something is calculated deviates. */
export function agreementOf(comparisons: readonly Comparison[]): Agreement {
  const deviations = comparisons.filter((comparison) => !agrees(comparison));
  return { all: comparisons.length, agreeing: comparisons.length - deviations.length, deviations };
}

/** Puts some of the comparisons into words: only those that are shown, since there may be very many. */
export function reconciliationLines(
  comparisons: readonly Comparison[],
  calculation: PaneCalculation,
  blocks: readonly FigureBlock[],
  texts: ControlPanelTexts,
  language: Language,
): ReconciliationLine[] {
  return comparisons.map((comparison) => {
    const { group, line, heading, cell, published, calculated, difference } = comparison;
    const figure = figureOfPublished(calculation, comparison);
    return {
      title: [group ?? texts.overview, line, heading].filter((text) => text !== '').join(' · '),
      published: Number.isNaN(published) ? texts.notPrinted : formatKroner(published, language),
      calculated: formatKroner(calculated, language),
      difference: formatKroner(difference, language),
      agrees: agrees(comparison),
      cell: { place: cell, name: formatCell(cell) },
      figure: figure === null ? null : placeOfFigure(blocks, figure),
    };
  });
}

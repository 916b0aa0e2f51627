import type { Finding, Severity } from '../../findings/finding';
import { formatCell } from '../../findings/formatCell';
import type { Language } from '../../texts/language';
import { findingText } from '../../texts/findingText';
import { placeOfFigure } from '../explain/figureAt';
import type { FigureBlock } from '../explain/figureBlock';
import type { CellPlace } from '../../cells/cellPlace';
import type { PaneCalculation } from '../paneCalculation';
import { figureOfFinding } from './figureOfFinding';
import { type Stretch, stretchOf } from './stretchOf';

/** A finding as the panel shows it. */
export interface ControlItem {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** Where to go, and `Offentliggjort!D16` to call it; null where the finding is about no single cell. */
  readonly cell: { readonly place: CellPlace; readonly name: string } | null;
  /** The cell of the figure of ours that it is about; null where there is none, or it has not been written. */
  readonly figure: CellPlace | null;
  /** What can be done about it here and now; null where nothing can. */
  readonly stretch: Stretch | null;
}

/** Puts some of the findings into words: only those that are shown, since there may be very many. */
export function controlItems(
  findings: readonly Finding[],
  calculation: PaneCalculation,
  blocks: readonly FigureBlock[],
  language: Language,
): ControlItem[] {
  return findings.map((finding) => {
    const figure = figureOfFinding(finding, calculation);
    const { cell, severity } = finding;
    return {
      severity,
      // The cell stands above the message, and need not be said in it.
      ...findingText({ ...finding, cell: null }, language),
      cell: cell === null ? null : { place: cell, name: formatCell(cell) },
      figure: figure === null ? null : placeOfFigure(blocks, figure),
      stretch: stretchOf(finding),
    };
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * The findings by severity, worst first; severities without any are left out. Errors stand as they were found, since
 * those about no cell (a missing name) are often behind the others; of warnings and notes those with a cell come first.
 */
export function bySeverity(
  findings: readonly Finding[],
): { severity: Severity; findings: readonly Finding[] }[] {
  return SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const withCell = own.filter(({ cell }) => cell !== null);
    const inOrder = severity === 'error' ? own : [...withCell, ...own.filter(({ cell }) => cell === null)];
    return { severity, findings: inOrder };
  }).filter((list) => list.findings.length > 0);
}

/** Neighbours with the same remedy, so that it is said once: 14 rounding differences need but one piece of advice. */
export function byRemedy(items: readonly ControlItem[]): { remedy: string; items: readonly ControlItem[] }[] {
  const groups: { remedy: string; items: ControlItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.remedy === item.remedy) last.items.push(item);
    else groups.push({ remedy: item.remedy, items: [item] });
  }
  return groups;
}

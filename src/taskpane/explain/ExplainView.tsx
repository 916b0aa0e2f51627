import { type ReactNode, useMemo } from 'react';
import type { CellPlace } from '../../cells/cellPlace';
import { formatKroner } from '../../money/formatAmount';
import { explainCell } from '../../views/explain/explainCell';
import { explainPanelTexts } from '../../views/explain/explainPanelTexts';
import { figureAmount } from '../../views/explain/figureAmount';
import { figureAt, type FoundFigure } from '../../views/explain/figureAt';
import type { FigureBlock } from '../../views/explain/figureBlock';
import type { PaneCalculation } from '../../views/paneCalculation';
import type { Language } from '../../texts/language';
import { usePane, usePaneState } from '../look/PaneContext';
import { Notice } from '../look/Notice';
import { usePaneStyles } from '../look/usePaneStyles';
import type { PanelProps } from '../panelProps';
import { ExplanationView } from './ExplanationView';
import { type KnownAge, useSheetAge } from './useSheetAge';

interface ExplainViewProps extends PanelProps {
  readonly blocks: readonly FigureBlock[];
  /** Whether the sheets match the input. */
  readonly isCurrent: boolean;
}

/** *Forklar*: where the selected amount comes from. */
export function ExplainView(props: ExplainViewProps): ReactNode {
  const { blocks, calculation, state, isCurrent } = props;
  const { pane, language } = usePane();
  const { selection } = usePaneState();
  const texts = explainPanelTexts(language);
  const shared = usePaneStyles();
  const found = useMemo(() => (selection === null ? null : figureAt(blocks, selection)), [blocks, selection]);
  const age = useSheetAge(found, calculation, pane.readCells);
  const explained = useMemo(
    () => explainCell(selection ?? NOWHERE, { calculation, state, blocks, language, isCurrent }),
    [selection, calculation, state, blocks, language, isCurrent],
  );
  if (explained.kind === 'nothing yet') return <p className={shared.line}>{explained.text}</p>;
  if (explained.kind === 'elsewhere') {
    return (
      <>
        <p className={shared.line}>{texts.howTo}</p>
        {selection !== null && (
          <p className={shared.quiet} role="status">
            {explained.text}
          </p>
        )}
      </>
    );
  }
  const warning = found === null ? null : ageText(age, found, calculation, language);
  return (
    <>
      {warning !== null && <Notice intent="warning">{warning}</Notice>}
      {age?.kind !== 'other place' && <ExplanationView explanation={explained.explanation} />}
    </>
  );
}

/** Where nothing is selected, or that is not known. */
const NOWHERE: CellPlace = { sheet: '', row: 0, column: 0 };

function ageText(
  age: KnownAge,
  { figure }: FoundFigure,
  calculation: PaneCalculation,
  language: Language,
): string | null {
  const texts = explainPanelTexts(language);
  switch (age?.kind) {
    case 'other place':
      return texts.otherPlace(age.shown, age.expected);
    case 'other amount': {
      const now = figureAmount(calculation, figure) ?? NaN;
      const shown = Number.isNaN(age.shown) ? texts.noAmount : formatKroner(age.shown, language);
      return texts.otherAmount(shown, Number.isNaN(now) ? texts.noAmount : formatKroner(now, language));
    }
    case 'unknown':
      return texts.notRead;
    case 'fresh':
    case undefined:
      return null;
  }
}

import { type ReactNode, useMemo, useEffect, useState } from 'react';
import type { CellPlace } from '../../cells/cellPlace';
import { formatKroner } from '../../money/formatAmount';
import { explainCell } from '../../views/explain/explainCell';
import { explainPanelTexts } from '../../views/explain/explainPanelTexts';
import { figureAmount } from '../../views/explain/figureAmount';
import { figureAt, type FoundFigure } from '../../views/explain/figureAt';
import type { FigureBlock } from '../../views/explain/figureBlock';
import type { PaneCalculation } from '../../views/paneCalculation';
import type { Language } from '../../texts/language';
import { usePaneState, usePanel } from '../look/PaneContext';
import { Notice } from '../look/Notice';
import type { PanelProps } from '../panelProps';
import { useShownPart } from '../look/useShownPart';
import type { Explanation } from '../../views/explain/explanation';
import { ExplanationPartView } from './ExplanationParts';
import { useExplainStyles } from './useExplainStyles';
import type { PaneServices } from '../store/paneServices';
import { cellsToRead, type SheetAge, sheetAge } from '../../views/explain/sheetAge';

interface ExplainViewProps extends PanelProps {
  readonly blocks: readonly FigureBlock[];
  /** Whether the sheets match the input. */
  readonly isCurrent: boolean;
}

/** *Forklar*: where the selected amount comes from. */
export function ExplainView(props: ExplainViewProps): ReactNode {
  const { blocks, calculation, state, isCurrent } = props;
  const { pane, texts, language, shared } = usePanel(explainPanelTexts);
  const { selection } = usePaneState();
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

/** Steps of rows that go alone may be many. */
const PORTION = 20;

/** An explanation from its title to its last part. */
function ExplanationView({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const styles = useExplainStyles();
  const { title, amount, parts } = explanation;
  const { shown, more } = useShownPart(parts, PORTION, title);
  return (
    <>
      <div role="status">
        <p className={styles.heading}>{title}</p>
        <p className={styles.amount}>{amount}</p>
      </div>
      {shown.map((part, index) => (
        <ExplanationPartView key={index} part={part} />
      ))}
      {more}
    </>
  );
}

/** What the sheet itself says of a figure; null while it is being read, `unknown` where Excel would not say. */
type KnownAge = SheetAge | { readonly kind: 'unknown' } | null;

/** Reads the cells around a figure, to tell whether the sheet is as old as the calculation. An answer that comes too late is dropped. */
function useSheetAge(
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

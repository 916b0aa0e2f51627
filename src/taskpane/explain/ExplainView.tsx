import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { cellAddress } from '../../cells/addresses';
import { formatKroner } from '../../money/formatAmount';
import { explainPanelTexts } from '../../views/explain/explainPanelTexts';
import type { ExplainPanelTexts } from '../../views/explain/texts/da';
import { usePaneStyles } from '../look/usePaneStyles';
import type { PanelProps } from '../panelProps';
import type { CellPlace } from '../../cells/cellPlace';
import { explainContext } from '../../views/explain/explainContext';
import { explanationOf } from '../../views/explain/explanationOf';
import { ExplanationView } from './ExplanationView';
import { figureAmount } from '../../views/explain/figureAmount';
import { figureAt, type FoundFigure } from '../../views/explain/figureAt';
import type { FigureBlock } from '../../views/explain/figureBlock';
import { otherPlaceAt, type OtherPlace as SelectedPlace } from '../../views/explain/otherPlaceAt';
import { trailExplanation } from '../../views/explain/trailExplanation';
import { type KnownAge, useSheetAge } from './useSheetAge';

export interface ExplainViewProps extends PanelProps {
  readonly blocks: readonly FigureBlock[];
  /** Whether the sheets match the input. */
  readonly isCurrent: boolean;
}

/** *Forklar*: where the selected amount comes from. */
export function ExplainView(props: ExplainViewProps): ReactNode {
  const { blocks, calculation, language, selection, readCells } = props;
  const texts = explainPanelTexts(language);
  const found = useMemo(() => (selection === null ? null : figureAt(blocks, selection)), [blocks, selection]);
  const age = useSheetAge(found, calculation, readCells);
  return found === null ? (
    <OtherPlace {...props} texts={texts} />
  ) : (
    <Found {...props} found={found} age={age} texts={texts} />
  );
}

interface Shown extends ExplainViewProps {
  readonly texts: ExplainPanelTexts;
}

/** What there is to say of a cell that holds none of the figures of our blocks. */
function OtherPlace(props: Shown): ReactNode {
  const { calculation, state, blocks, selection, texts, language, isCurrent } = props;
  const { allocation } = calculation;
  const shared = usePaneStyles();
  const place = useMemo(
    () => (selection === null ? null : otherPlaceAt(selection, calculation, state, isCurrent)),
    [selection, calculation, state, isCurrent],
  );
  if (allocation === null) return <p className={shared.line}>{texts.hasErrors}</p>;
  if (blocks.length === 0) return <p className={shared.line}>{texts.noSheets}</p>;
  if (place?.kind === 'trail') {
    const context = explainContext(calculation, allocation, blocks, language);
    return <ExplanationView {...props} explanation={trailExplanation(place.line, context)} />;
  }
  return (
    <>
      <p className={shared.line}>{texts.howTo}</p>
      {selection !== null && place !== null && (
        <p className={shared.quiet} role="status">
          {placeText(place, selection, texts)}
        </p>
      )}
    </>
  );
}

function placeText(
  { kind }: Exclude<SelectedPlace, { kind: 'trail' }>,
  { sheet, row, column }: CellPlace,
  texts: ExplainPanelTexts,
): string {
  switch (kind) {
    case 'old trail':
      return texts.trailOld;
    case 'trail per group':
      return texts.trailPerGroup;
    case 'variant':
      return texts.ofVariant(sheet);
    case 'none':
      return texts.notOurs(cellAddress({ row, column }), sheet);
  }
}

function Found({
  found,
  age,
  ...props
}: Shown & { readonly found: FoundFigure; readonly age: KnownAge }): ReactNode {
  const { calculation, blocks, language } = props;
  const { allocation } = calculation;
  const explanation = useMemo(
    () =>
      allocation === null
        ? null
        : explanationOf(found.figure, explainContext(calculation, allocation, blocks, language)),
    [allocation, found, calculation, blocks, language],
  );
  const warning = ageText(age, found, props);
  if (explanation === null) return null;
  return (
    <>
      {warning !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
      {age?.kind !== 'other place' && <ExplanationView {...props} explanation={explanation} />}
    </>
  );
}

function ageText(
  age: KnownAge,
  { figure }: FoundFigure,
  { calculation, language, texts }: Shown,
): string | null {
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

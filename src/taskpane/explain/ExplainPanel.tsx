import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { columnName } from '../../findings/columnName';
import { formatKroner } from '../../money/formatAmount';
import { type ExplainPanelTexts, explainPanelTexts } from '../../texts/explainPanelTexts';
import { usePaneStyles } from '../look/usePaneStyles';
import { useShownPart } from '../look/useShownPart';
import type { PanelProps } from '../panelProps';
import { explainContext } from './explainContext';
import { explanationOf } from './explanationOf';
import { ExplanationPartView } from './ExplanationParts';
import { figureAmount } from './figureAmount';
import { figureAt, type FoundFigure } from './figureAt';
import { figureBlocks } from './figureBlocks';
import type { FigureBlock } from './figureBlock';
import { useExplainStyles } from './useExplainStyles';
import { type KnownAge, useSheetAge } from './useSheetAge';

/** Steps of rows that go alone may be many. */
const PORTION = 20;

/** *Forklar*: where the selected amount comes from. */
export function ExplainPanel(props: PanelProps): ReactNode {
  const { calculation, state, language, selection, readCells } = props;
  const texts = explainPanelTexts(language);
  const shared = usePaneStyles();
  const blocks = useMemo(() => figureBlocks(calculation, state), [calculation, state]);
  const found = useMemo(() => (selection === null ? null : figureAt(blocks, selection)), [blocks, selection]);
  const age = useSheetAge(found, calculation, readCells);
  return (
    <>
      <h2 className={shared.heading}>{texts.heading}</h2>
      {found === null ? (
        <HowTo {...props} blocks={blocks} texts={texts} />
      ) : (
        <Found {...props} found={found} age={age} blocks={blocks} texts={texts} />
      )}
    </>
  );
}

interface Shown extends PanelProps {
  readonly blocks: readonly FigureBlock[];
  readonly texts: ExplainPanelTexts;
}

function HowTo({ calculation, blocks, selection, texts }: Shown): ReactNode {
  const shared = usePaneStyles();
  if (calculation.allocation === null) return <p className={shared.line}>{texts.hasErrors}</p>;
  if (blocks.length === 0) return <p className={shared.line}>{texts.noSheets}</p>;
  return (
    <>
      <p className={shared.line}>{texts.howTo}</p>
      {selection !== null && (
        <p className={shared.quiet} role="status">
          {texts.notOurs(`${columnName(selection.column)}${String(selection.row + 1)}`, selection.sheet)}
        </p>
      )}
    </>
  );
}

function Found({
  found,
  age,
  ...props
}: Shown & { readonly found: FoundFigure; readonly age: KnownAge }): ReactNode {
  const { calculation, blocks, language, texts, goTo, explain } = props;
  const { allocation } = calculation;
  const styles = useExplainStyles();
  const explanation = useMemo(
    () =>
      allocation === null
        ? null
        : explanationOf(found.figure, explainContext(calculation, allocation, blocks, language)),
    [allocation, found, calculation, blocks, language],
  );
  const { shown, left, showMore } = useShownPart(explanation?.parts ?? [], PORTION, explanation?.title ?? '');
  const warning = ageText(age, found, props);
  if (explanation === null) return null;
  return (
    <>
      {warning !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
      {age?.kind !== 'other place' && (
        <>
          <div role="status">
            <p className={styles.title}>{explanation.title}</p>
            <p className={styles.amount}>{explanation.amount}</p>
          </div>
          {shown.map((part, index) => (
            <ExplanationPartView key={index} part={part} texts={texts} goTo={goTo} explain={explain} />
          ))}
          {left > 0 && <Button onClick={showMore}>{texts.showMore(left)}</Button>}
        </>
      )}
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

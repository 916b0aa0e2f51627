import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExplainPanelTexts } from '../../views/explain/texts/da';
import { useShownPart } from '../look/useShownPart';
import type { PanelProps } from '../panelProps';
import type { Explanation } from '../../views/explain/explanation';
import { ExplanationPartView } from './ExplanationParts';
import { useExplainStyles } from './useExplainStyles';

/** Steps of rows that go alone may be many. */
const PORTION = 20;

interface ExplanationViewProps extends Pick<PanelProps, 'goTo' | 'explain'> {
  readonly explanation: Explanation;
  readonly texts: ExplainPanelTexts;
}

/** An explanation from its title to its last part. */
export function ExplanationView({ explanation, texts, goTo, explain }: ExplanationViewProps): ReactNode {
  const styles = useExplainStyles();
  const { title, amount, parts } = explanation;
  const { shown, left, showMore } = useShownPart(parts, PORTION, title);
  return (
    <>
      <div role="status">
        <p className={styles.title}>{title}</p>
        <p className={styles.amount}>{amount}</p>
      </div>
      {shown.map((part, index) => (
        <ExplanationPartView key={index} part={part} texts={texts} goTo={goTo} explain={explain} />
      ))}
      {left > 0 && <Button onClick={showMore}>{texts.showMore(left)}</Button>}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { explainPanelTexts } from '../../views/explain/explainPanelTexts';
import { usePane } from '../look/PaneContext';
import { useShownPart } from '../look/useShownPart';
import type { Explanation } from '../../views/explain/explanation';
import { ExplanationPartView } from './ExplanationParts';
import { useExplainStyles } from './useExplainStyles';

/** Steps of rows that go alone may be many. */
const PORTION = 20;

/** An explanation from its title to its last part. */
export function ExplanationView({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const texts = explainPanelTexts(usePane().language);
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
        <ExplanationPartView key={index} part={part} />
      ))}
      {left > 0 && <Button onClick={showMore}>{texts.showMore(left)}</Button>}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../look/PaneContext';
import { usePaneStyles } from '../look/usePaneStyles';
import { ReadingButtons } from './ReadingButtons';

/** What a newcomer with an empty workbook meets. */
export function FirstRun(): ReactNode {
  const { pane, texts } = usePane();
  const [isInserting, setIsInserting] = useState(false);
  const styles = usePaneStyles();
  const insert = (task: () => Promise<void>) => () => {
    setIsInserting(true);
    void task().finally(() => setIsInserting(false));
  };
  return (
    <section className={styles.stack}>
      <h1 className={styles.heading}>{texts.welcome}</h1>
      {texts.welcomeLines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      <ReadingButtons isFirst />
      <Button disabledFocusable={isInserting} onClick={insert(pane.insertExample)}>
        {texts.insertExample}
      </Button>
      <Button disabledFocusable={isInserting} onClick={insert(pane.insertTables)}>
        {texts.useOwnNumbers}
      </Button>
    </section>
  );
}

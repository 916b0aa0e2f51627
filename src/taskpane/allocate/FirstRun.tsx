import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../look/PaneContext';
import { ReadingButtons } from './ReadingButtons';

/** What a newcomer with an empty workbook meets. */
export function FirstRun(): ReactNode {
  const { pane, texts, shared } = usePane();
  const [isInserting, setIsInserting] = useState(false);
  const insert = (task: () => Promise<void>) => () => {
    setIsInserting(true);
    void task().finally(() => setIsInserting(false));
  };
  return (
    <section className={shared.stack}>
      <h1 className={shared.heading}>{texts.welcome}</h1>
      {texts.welcomeLines.map((line) => (
        <p key={line} className={shared.line}>
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

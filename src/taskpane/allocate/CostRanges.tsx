import { Checkbox, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePane, usePaneState } from '../look/PaneContext';
import { costsInEffect } from '../store/paneChoices';
import type { ReadWorkbook } from '../store/paneState';

const useStyles = makeStyles({
  label: { alignSelf: 'start', paddingTop: '6px' },
  boxes: { display: 'flex', flexDirection: 'column', maxHeight: '132px', overflowY: 'auto' },
});

/** The ranges that hold cost rows, several of which can be picked; left out where there is nothing to pick. */
export function CostRanges({ read }: { readonly read: ReadWorkbook }): ReactNode {
  const { pane, texts } = usePane();
  const { choices } = usePaneState();
  const styles = useStyles();
  const id = useId();
  const picked = costsInEffect(read, choices);
  const { costRanges } = read;
  const pick = (name: string, isPicked: boolean): void => {
    const costs = costRanges.filter((range) => (range === name ? isPicked : picked.includes(range)));
    // Something must be picked: nothing to share is no choice.
    if (costs.length > 0) pane.choose({ costs });
  };
  if (costRanges.length < 2) return null;
  return (
    <>
      <span id={id} className={styles.label}>
        {texts.ranges}
      </span>
      <div className={styles.boxes} role="group" aria-labelledby={id}>
        {costRanges.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={picked.includes(name)}
            onChange={(_, { checked }) => pick(name, checked === true)}
          />
        ))}
      </div>
    </>
  );
}

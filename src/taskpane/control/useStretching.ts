import { useState } from 'react';
import type { ControlPanelTexts } from '../../views/control/texts/da';
import type { Stretch } from '../../views/control/stretchOf';
import type { PaneServices } from '../store/paneServices';

/** What came of letting a name cover more cells, and the way back. */
interface Stretched {
  readonly intent: 'success' | 'error';
  readonly text: string;
  /** null where there is nothing to undo. */
  readonly undo: (() => void) | null;
}

/** Lets names and tables cover what was left out of them, and says how it went. */
export function useStretching(
  coverName: PaneServices['coverName'],
  texts: ControlPanelTexts,
): { readonly stretched: Stretched | null; readonly stretch: (what: Stretch) => void } {
  const [stretched, setStretched] = useState<Stretched | null>(null);

  const failed = (name: string): void =>
    setStretched({ intent: 'error', text: texts.notStretched(name), undo: null });

  const putBack = (name: string, before: string): void =>
    void coverName(name, before, 'exactly').then(
      () => setStretched({ intent: 'success', text: texts.shrunk(name, before), undo: null }),
      () => failed(name),
    );

  return {
    stretched,
    stretch({ name, cells }) {
      coverName(name, cells, 'more').then(
        ({ before, after }) => {
          const undo = (): void => putBack(name, before);
          setStretched({ intent: 'success', text: texts.stretched(name, before, after), undo });
        },
        () => failed(name),
      );
    },
  };
}

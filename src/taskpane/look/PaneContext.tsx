import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../texts/language';
import type { PaneTexts } from '../texts/da';
import type { Pane } from '../store/createPane';
import type { PaneState } from '../store/paneState';
import { usePaneStyles } from './usePaneStyles';

/** What every part of the pane may use. */
export interface PaneSurroundings {
  readonly pane: Pane;
  readonly language: Language;
  /** In that language. */
  readonly texts: PaneTexts;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

interface ProviderProps extends PaneSurroundings {
  readonly children: ReactNode;
}

export function PaneProvider({ pane, language, texts, children }: ProviderProps): ReactNode {
  const surroundings = useMemo(() => ({ pane, language, texts }), [pane, language, texts]);
  return <PaneContext.Provider value={surroundings}>{children}</PaneContext.Provider>;
}

/** That, and the looks that all panels share. */
export function usePane(): PaneSurroundings & { readonly shared: ReturnType<typeof usePaneStyles> } {
  const surroundings = useContext(PaneContext);
  const shared = usePaneStyles();
  if (surroundings === null) throw new Error('usePane is used outside PaneProvider.');
  return { ...surroundings, shared };
}

/** The same with a panel's own texts. */
export function usePanel<Texts>(textsOf: (language: Language) => Texts) {
  const pane = usePane();
  return { ...pane, texts: textsOf(pane.language) };
}

/** What the pane shows, now and after every change. */
export function usePaneState(): PaneState {
  const { store } = usePane().pane;
  return useSyncExternalStore(store.subscribe, store.get);
}

import type { Language } from '../texts/language';
import { paneTexts as da, type PaneTexts } from './texts/da';

/**
 * What the pane says, beside the findings. Danish is part of what is loaded first, English is fetched where it is
 * spoken; should that fail, the pane speaks Danish rather than not at all.
 */
export async function fetchPaneTexts(language: Language): Promise<PaneTexts> {
  if (language === 'da') return da;
  const fetched = await import('./texts/en').catch(() => null);
  return fetched?.paneTexts ?? da;
}

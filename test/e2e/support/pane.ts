import type { Frame } from 'playwright-core';

/** Long enough for a browser that shares its processor with others. */
export const PATIENCE = 30_000;

/** The one button's label. */
export const BUTTON = { da: 'Genberegn fordelinger', en: 'Recalculate allocations' } as const;

/** Waits until the pane has looked at the workbook; `age` is what it then says of the sheets. */
export async function whenFound(pane: Frame, age: 'current' | 'old' | 'missing'): Promise<void> {
  await pane.locator(`[data-age="${age}"]`).waitFor({ timeout: PATIENCE });
}

/** Presses the pane's button, and waits until it is done; what the pane says then, its links with it. */
export async function recalculate(pane: Frame, language: 'da' | 'en' = 'da'): Promise<string> {
  await pane.getByRole('button', { name: BUTTON[language] }).click({ timeout: PATIENCE });
  const outcome = pane.locator('#outcome');
  const done = { da: 'Fordelingerne er genberegnet', en: 'The allocations have been recalculated' }[language];
  await outcome.getByText(done).waitFor({ timeout: PATIENCE });
  await whenFound(pane, 'current');
  return outcome.innerText();
}

/** Opens a tab, and waits for what is behind it. */
export async function openTab(pane: Frame, name: string | RegExp): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane
    .getByText(/^(Henter|Ser efter|Loading|Looking)/)
    .first()
    .waitFor({ state: 'detached', timeout: PATIENCE });
}

/** Opens *Kontrol* with the explanation of the selected amount. */
export async function openExplain(pane: Frame, language: 'da' | 'en' = 'da'): Promise<void> {
  await openTab(pane, { da: /^Kontrol/, en: /^Control/ }[language]);
  await pane.getByRole('tab', { name: { da: 'Forklar', en: 'Explain' }[language] }).click();
}

/** Whether anything sticks out of the pane on the right, and how far: 0 in pixels. */
export function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    // What moves along a progress bar is cut off at its ends.
    const widest = [...document.querySelectorAll(':not([role=progressbar])')].reduce(
      (most, { scrollWidth, clientWidth }) =>
        // What is only for screen readers is a pixel wide and shows nothing.
        clientWidth <= 1 ? most : Math.max(most, scrollWidth - clientWidth),
      0,
    );
    return Math.max(widest, document.documentElement.scrollWidth - innerWidth);
  });
}

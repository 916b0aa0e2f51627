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

/** Presses a button in the pane, and then another the moment it is there; a click from outside may come when all is over. */
export async function pressAndThen(pane: Frame, first: string, then: string): Promise<void> {
  await pane.getByRole('button', { name: first }).evaluate((button, label) => {
    const { ownerDocument } = button;
    return new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        const buttons = [...ownerDocument.querySelectorAll('button')];
        const other = buttons.find(({ textContent }) => textContent === label);
        if (other === undefined) return;
        observer.disconnect();
        other.click();
        resolve();
      });
      observer.observe(ownerDocument.body, { childList: true, subtree: true });
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
  }, then);
}

import type { CalculationChoices } from '../../calculation/inputNames';
import { recalculateBy } from '../../recalculateBy';
import { blockNames } from '../../texts/sheetHeadings';
import { Cancelled } from '../../workbook/workbook';
import type { Answers } from '../calculation/messages';
import type { Looking } from './createLooking';
import type { Store } from './createStore';
import { calculationChoices, isWhatIf } from './paneChoices';
import type { PaneServices } from './paneServices';
import type { Outcome, PaneState } from './paneState';
import { writeInTurn } from './writeInTurn';

/** The one button, and the ribbon's. */
export interface Running {
  /** Recalculates with what was chosen (`'chosen'`), or as the workbook itself says (`'own'`). Never rejects: how it went is the outcome. */
  recalculate(choices: 'chosen' | 'own'): Promise<void>;
  /** Stops it; the workbook is then as it was. */
  cancel(): void;
}

export function createRunning(store: Store<PaneState>, services: PaneServices, looking: Looking): Running {
  const { workbook, calculator } = services;
  let abort: AbortController | null = null;

  async function run(choices: CalculationChoices, signal: AbortSignal): Promise<Outcome> {
    const result = await recalculateBy(
      (state): Promise<Answers['plan']> => {
        if (signal.aborted) throw new Cancelled('Stopped by the user.');
        return calculator.ask('plan', state, choices, (done, rows) =>
          store.set({ run: done < rows ? { kind: 'allocating', done, rows } : { kind: 'planning' } }),
        );
      },
      workbook,
      choices,
      {
        signal,
        onSheet: (sheet, written, sheets) => {
          if (!signal.aborted) store.set({ run: { kind: 'writing', sheet, number: written + 1, sheets } });
        },
      },
      [blockNames.overview],
    );
    const { applied: report, summary } = result;
    if (report === null) return { kind: 'errors', count: summary.counts.error };
    const { total = 0, totalBefore = null } = summary.preview ?? {};
    return { kind: 'done', report, total, totalBefore };
  }

  return {
    async recalculate(which) {
      if (store.get().run !== null) return;
      // The ribbon's button may be the first thing that happens: then nothing has been read yet.
      if (store.get().read === null) await looking.look();
      await writeInTurn(store, looking, { kind: 'reading' }, 'readFailed', async () => {
        const own = (abort = new AbortController());
        try {
          return await run(choicesOf(store.get(), which), own.signal);
        } finally {
          abort = null;
        }
      });
    },
    cancel() {
      if (abort === null) return;
      store.set({ run: { kind: 'stopping' } });
      abort.abort();
      calculator.cancel();
    },
  };
}

function choicesOf({ read, choices }: PaneState, which: 'chosen' | 'own'): CalculationChoices {
  if (read === null) return {};
  if (which === 'own') return calculationChoices(read, choices, 'without what-if');
  const chosen = calculationChoices(read, choices, 'with what-if');
  const variant = choices.variant?.trim() ?? '';
  return isWhatIf(choices) && variant !== '' ? { ...chosen, variant } : chosen;
}

import { excelServices } from '../../../src/taskpane/excelServices';
import { createPane, type Pane } from '../../../src/taskpane/store/createPane';
import { sheetsAge } from '../../../src/taskpane/store/paneChoices';
import type { PaneServices } from '../../../src/taskpane/store/paneServices';
import { outcomeTexts } from '../../../src/taskpane/run/texts/da';
import type { Book } from '../../../workbench/book/book';
import { startHost, type Host, type HostOptions } from '../../../workbench/host/startHost';

export interface PaneOver {
  readonly pane: Pane;
  readonly host: Host;
}

/** Opens the pane over a workbook, as the user does, with the real services and the real client, and lets it look. */
export async function openPane(
  book: Book,
  options: HostOptions = {},
  change: (services: PaneServices) => Partial<PaneServices> = () => ({}),
): Promise<PaneOver> {
  const host = startHost(book, options);
  const services = excelServices(host.Excel, 'da');
  const pane = createPane({ ...services, ...change(services) }, 0);
  await pane.look();
  return { pane, host };
}

/** Lets something happen to the workbook after it has been read for a recalculation and before anything is written. */
export function meanwhile(happening: () => void): (services: PaneServices) => Partial<PaneServices> {
  return ({ calculator }) => ({
    calculator: {
      ...calculator,
      ask: async (task, ...given) => {
        const answer = await calculator.ask(task, ...given);
        if (task === 'plan') happening();
        return answer;
      },
    },
  });
}

/** What the user reads of how it went: a failure's text, or which other outcome it was. */
export function told({ store }: Pane): string {
  const { outcome } = store.get();
  if (outcome === null) return '';
  return outcome.kind === 'failed' ? outcomeTexts[outcome.failure] : outcome.kind;
}

/** What the pane says of our sheets. */
export function toldOfSheets({ store }: Pane): ReturnType<typeof sheetsAge> | null {
  const { read, summary } = store.get();
  return read === null || summary === null ? null : sheetsAge(read, summary.fingerprints);
}

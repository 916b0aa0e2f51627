import { aroundRequests } from '../aroundRequests';
import type { AskForSize } from './requestSizes';

/** One request to Excel as the problem report tells of it: no address, name or value. */
export interface LoggedRequest {
  /** What the pane was doing, `writing`. */
  readonly step: string;
  readonly milliseconds: number;
  /** Of what was sent, which is some bytes less than it takes; null where Office.js does not tell. Excel on the web takes 5 MB. */
  readonly characters: number | null;
  /** Whether Excel did all of it. */
  readonly isAnswered: boolean;
}

/** Requests that are remembered. */
const LAST = 20;

/**
 * The same Excel, whose last twenty requests are kept in a list, the oldest first.
 * @param step what is being done now.
 */
export function logRequests(
  excel: typeof Excel,
  log: LoggedRequest[],
  step: () => string,
  askForSize: AskForSize,
): typeof Excel {
  async function logged<T>(request: () => Promise<T>, context: Excel.RequestContext): Promise<T> {
    if (isEmpty(context)) return request();
    const from = Date.now();
    const about = { step: step(), characters: null as number | null, isAnswered: false };
    const takeBack = askForSize((characters) => {
      about.characters = characters;
    });
    try {
      const answer = await request();
      about.isAnswered = true;
      return answer;
    } finally {
      takeBack();
      log.push({ ...about, milliseconds: Date.now() - from });
      log.splice(0, log.length - LAST);
    }
  }

  return aroundRequests(excel, logged);
}

/** Every batch ends with a request that is not sent where there is nothing in it; undocumented, so that nothing may depend on it. */
function isEmpty(context: Excel.RequestContext): boolean {
  const { _pendingRequest: pending } = context as { readonly _pendingRequest?: { hasActions?: unknown } };
  return pending?.hasActions === false;
}

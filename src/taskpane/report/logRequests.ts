import { aroundRequests } from '../aroundRequests';
import { requestBytes } from './requestBytes';

/** One request to Excel as the problem report tells of it: no address, name or value. */
export interface LoggedRequest {
  /** What the pane was doing, `writing`. */
  readonly step: string;
  readonly milliseconds: number;
  /** Of what was sent; null where Office.js does not tell. */
  readonly bytes: number | null;
  /** Whether Excel did all of it. */
  readonly isAnswered: boolean;
}

/** Requests that are remembered. */
const LAST = 20;

/**
 * The same Excel, whose last twenty requests are kept in a list, the oldest first.
 * @param step what is being done now.
 */
export function logRequests(excel: typeof Excel, log: LoggedRequest[], step: () => string): typeof Excel {
  async function logged<T>(request: () => Promise<T>, context: Excel.RequestContext): Promise<T> {
    const bytes = requestBytes(context);
    // Every batch ends with a request that is not sent where there is nothing in it.
    if (bytes === 0) return request();
    const about = { step: step(), bytes, from: Date.now(), isAnswered: false };
    try {
      const answer = await request();
      about.isAnswered = true;
      return answer;
    } finally {
      const { from, ...rest } = about;
      log.push({ ...rest, milliseconds: Date.now() - from });
      log.splice(0, log.length - LAST);
    }
  }

  return aroundRequests(excel, logged);
}

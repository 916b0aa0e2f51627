import { type ApplyOptions, Cancelled } from '../workbook';

/**
 * Excel on the web takes at most 5 MB a request. The estimates are of the request's JSON, which is wrapped once more
 * on its way.
 */
const LARGEST_REQUEST = 4_000_000;

/** A row of requests: what is written goes into one, and into a new one when it would become too large. */
export interface Requests {
  readonly context: Excel.RequestContext;
  /** To be called before every action of more than a few bytes; sends what has gathered if there is no room for it. */
  makeRoom(bytes: number): Promise<void>;
  /** Lets the browser go on with other things, and the user stop; to be called now and then in long work. */
  pause(): Promise<void>;
  /** Sends the rest. */
  send(): Promise<void>;
}

/** Starts writing; the screen stands still until each request is done. */
export function startRequests(context: Excel.RequestContext, options: ApplyOptions = {}): Requests {
  let used = 0;
  context.application.suspendScreenUpdatingUntilNextSync();
  return {
    context,
    async makeRoom(bytes) {
      if (used > 0 && used + bytes > LARGEST_REQUEST) {
        stopIfCancelled(options);
        await context.sync();
        context.application.suspendScreenUpdatingUntilNextSync();
        used = 0;
      }
      used += bytes;
    },
    async pause() {
      await new Promise((resolve) => setTimeout(resolve));
      stopIfCancelled(options);
    },
    async send() {
      stopIfCancelled(options);
      await context.sync();
    },
  };
}

/** To be called between two requests: within one, Excel cannot be stopped. */
export function stopIfCancelled({ signal }: ApplyOptions): void {
  if (signal?.aborted === true) throw new Cancelled('Stopped by the user.');
}

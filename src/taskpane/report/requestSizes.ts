/** Sends requests, as a list whose fifth item is the request's text. */
export interface RequestSender {
  readonly executeRichApiRequestAsync?: (message: readonly unknown[], ...rest: readonly unknown[]) => unknown;
}

/** What Office.js keeps its sender in; undocumented, so that nothing may depend on it. */
export interface SenderHolder {
  RichApi?: RequestSender;
}

/** Asks for the size of the next request that is sent, in characters; what it gives takes the question back. */
export type AskForSize = (told: (characters: number) => void) => () => void;

/**
 * Measures requests where they are sent, which costs nothing: their text is made there anyway. They are sent in the order
 * in which they were asked about. Where Office.js sends in another way no question is ever answered.
 */
export function requestSizes(holder: SenderHolder | undefined): AskForSize {
  const asked: ((characters: number) => void)[] = [];
  const sender = holder?.RichApi;
  const send = sender?.executeRichApiRequestAsync;
  if (holder !== undefined && sender !== undefined && send !== undefined) {
    const value: typeof send = (message, ...rest) => {
      const text = message[4];
      if (typeof text === 'string') asked.shift()?.(text.length);
      return send.call(sender, message, ...rest);
    };
    try {
      // Its own members are read-only, so that another stands before it, which has them all.
      holder.RichApi = Object.create(sender, { executeRichApiRequestAsync: { value } }) as RequestSender;
    } catch {
      // Without sizes, then.
    }
  }
  return (told) => {
    asked.push(told);
    return () => {
      const index = asked.indexOf(told);
      if (index !== -1) asked.splice(index, 1);
    };
  };
}

/** How Office.js itself makes a request's body; undocumented, so that nothing may depend on it. */
interface Pending {
  readonly _pendingRequest?: {
    readonly buildRequestMessageBodyAndRequestFlags?: () => {
      readonly body?: { readonly Actions?: readonly unknown[] };
    };
  };
}

/** The size of the request that waits to be sent, in bytes of its JSON; 0 where there is none; null where Office.js does not tell. Excel on the web takes 5 MB. */
export function requestBytes(context: Excel.RequestContext): number | null {
  try {
    const pending = (context as unknown as Pending)._pendingRequest;
    const body = pending?.buildRequestMessageBodyAndRequestFlags?.().body;
    if (body?.Actions?.length === 0) return 0;
    return body === undefined ? null : new TextEncoder().encode(JSON.stringify(body)).length;
  } catch {
    return null;
  }
}

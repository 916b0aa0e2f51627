/**
 * The messages between Excel on the web and the Office.js client in the add-in's iframe, as the client's
 * excel-web-16.00.js sends and reads them.
 */

export const MessageType = { request: 0, response: 1 } as const;
export const MessageAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { forCalling: 0, forEventing: 1 } as const;

/** Methods of the document, by the number they are called with. */
export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

export interface XdmRequest {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export interface XdmResponse {
  readonly _messageType: typeof MessageType.response;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

/** What `executeMethod` carries. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [index: number]: unknown;
}

/** The request in a message; null where the text is none of this conversation. */
export function readRequest(text: unknown, conversationId: string): XdmRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text) as Partial<XdmRequest> | null;
    const isOurs =
      message?._messageType === MessageType.request && message._conversationId === conversationId;
    return isOurs ? (message as XdmRequest) : null;
  } catch {
    return null;
  }
}

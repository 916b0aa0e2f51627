export interface Conversation {
  readonly conversationId: string;
  readonly addinId: string;
  /** `https://localhost:3000` */
  readonly hostOrigin: string;
  /** `da-DK` */
  readonly locale: string;
}

/** 1 for a shared runtime; 2, for custom functions, is not set as long as the manifest declares none. */
const RUNTIME_FLAGS = 1;
const NO_CORRELATION = '00000000-0000-0000-0000-000000000000';

/** The name Excel on the web gives the add-in's iframe: from it the client learns where it is and whom it talks to. */
export function windowName({ conversationId, addinId, hostOrigin, locale }: Conversation): string {
  const hostInfo = ['Excel', 'Web', '16.01', locale, NO_CORRELATION, '', 'disableLogging', RUNTIME_FLAGS];
  return JSON.stringify({
    baseFrameName: addinId,
    hostInfo: hostInfo.join('|'),
    xdmInfo: [conversationId, addinId, hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

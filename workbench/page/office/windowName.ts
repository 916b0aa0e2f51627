export interface Conversation {
  readonly conversationId: string;
  readonly addinId: string;
  /** `https://localhost:3000` */
  readonly hostOrigin: string;
  /** `da-DK` */
  readonly locale: string;
  /** Whether the add-in has custom functions. */
  readonly hasFunctions: boolean;
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;
const NO_CORRELATION = '00000000-0000-0000-0000-000000000000';

/** The name Excel on the web gives the add-in's iframe: from it the client learns where it is and whom it talks to. */
export function windowName({
  conversationId,
  addinId,
  hostOrigin,
  locale,
  hasFunctions,
}: Conversation): string {
  const flags = SHARED_RUNTIME | (hasFunctions ? CUSTOM_FUNCTIONS : 0);
  const hostInfo = ['Excel', 'Web', '16.01', locale, NO_CORRELATION, '', 'disableLogging', flags];
  return JSON.stringify({
    baseFrameName: addinId,
    hostInfo: hostInfo.join('|'),
    xdmInfo: [conversationId, addinId, hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

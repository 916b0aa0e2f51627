import { loadClient, type Client, type NativeBridge } from './loadClient';

/** A client with the bridge it talks over. */
export interface ConnectedClient extends Client {
  readonly bridge: NativeBridge;
}

/** Clients of hosts that have ended. */
const free: ConnectedClient[] = [];

/** A client that no host has: one of a host that has ended, or a newly loaded one. */
export function takeClient(): ConnectedClient {
  return free.pop() ?? newClient();
}

/** Lets another host take over a client. */
export function freeClient(client: ConnectedClient): void {
  client.bridge.sendMessageToHost = ignore;
  free.push(client);
}

function newClient(): ConnectedClient {
  const bridge: NativeBridge = { sendMessageToHost: ignore };
  const {
    Excel: excel,
    OfficeExtension: officeExtension,
    CustomFunctions: customFunctions,
  } = loadClient(bridge);
  return { bridge, Excel: excel, OfficeExtension: officeExtension, CustomFunctions: customFunctions };
}

function ignore(): void {
  // There is no host to send to.
}

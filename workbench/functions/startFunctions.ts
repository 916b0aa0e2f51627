import { loadClient, type CustomFunctionsClient, type NativeBridge } from '../host/loadClient';
import type { RequestBody } from '../host/wire/messages';
import { createBroker, type FunctionBroker, type SendInvocations } from './createBroker';
import type { CustomFunction } from './customFunction';
import { answerForFunctions, isForFunctions } from './functionService';

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RequestBody };
}

/**
 * Runs custom functions in Node: the add-in's code in the real Office.js client, in a context of its own, which
 * is sent calls and answers them as it does in Excel. `associate` does what the add-in's page does when it loads.
 */
export function startFunctions(
  functions: readonly CustomFunction[],
  associate: (client: CustomFunctionsClient) => void,
): FunctionBroker {
  const broker = createBroker(functions);
  const send: SendInvocations = (batches) => {
    // Excel and its add-in are two processes: a call never comes back while the calculation goes on.
    setImmediate(() => {
      for (const entries of batches)
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    });
  };
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      setImmediate(() => {
        const body = isForFunctions(message.body)
          ? answerForFunctions(message.body, broker, send)
          : { Results: [], Error: NO_WORKBOOK };
        const answer = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type, message: answer }));
      });
    },
  };
  associate(loadClient(bridge).CustomFunctions);
  broker.connect(send);
  return broker;
}

/** A function that asks for the workbook is refused: none of ours does. */
const NO_WORKBOOK = {
  Code: 'ApiNotFound',
  Message: 'Functions run without a workbook here.',
  HttpStatusCode: 404,
  Location: '',
};

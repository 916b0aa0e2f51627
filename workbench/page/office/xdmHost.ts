import { appContext, type SerializedSetting } from './appContext';
import { windowName, type Conversation } from './windowName';
import {
  DispatchId,
  MessageAction,
  MessageType,
  readRequest,
  ResponseKind,
  type MethodCall,
  type XdmRequest,
  type XdmResponse,
} from './xdmMessage';

/** What the page does for the add-in. Bodies are those of Office.js' requests, as JSON texts. */
export interface AddinServices {
  /** Carries out a request (`{Actions, ObjectPaths}`) and gives the answer (`{Results, Error}`). */
  readonly execute: (body: string) => string;
  readonly readSettings: () => readonly SerializedSetting[];
  readonly writeSettings: (settings: readonly SerializedSetting[]) => void;
  /** The client's window has been told of its surroundings and listens. */
  readonly onReady: () => void;
  /** A ribbon command has called `event.completed()`, or could not be carried out (`status` other than 0). */
  readonly onCommandCompleted: (commandId: string, status: number) => void;
  /** The pane gives the keyboard focus away: with Tab past its last control or Shift+Tab past its first. */
  readonly onFocusLeaves: (direction: 'forward' | 'backward') => void;
}

export interface XdmHost {
  /** To be set on the iframe before it is loaded. */
  readonly windowName: string;
  /** Takes a message from the iframe; false where it is none of this conversation. */
  readonly receive: (message: unknown) => boolean;
  /** Tells who listens to the document's selection (`Office.EventType.DocumentSelectionChanged`, `workbook.onSelectionChanged`). */
  readonly raiseSelectionChanged: () => void;
  /** Raises an event of the Excel object model (`eventType` is its number on the wire). */
  readonly raiseEvent: (eventType: number, targetId: string, message: object) => void;
  /** Sends the client calls of custom functions, as messages it reads. */
  readonly callFunctions: (entries: readonly unknown[]) => void;
  /** Invokes what the add-in has associated with a name, as a ribbon button of type ExecuteFunction does. */
  readonly invokeCommand: (commandId: string, functionName: string) => boolean;
}

const EVENT_CATEGORY = 65536;
const OPERATION_NOT_SUPPORTED = 5001;
const TAB_EXIT = 13;
const TAB_EXIT_BACKWARD = 14;

/** The parent page's half of the conversation that Excel on the web has with the real Office.js client. */
export function createXdmHost(
  conversation: Conversation & { readonly addinName: string },
  services: AddinServices,
  post: (message: string) => void,
): XdmHost {
  /** The events the client listens to, by name, each with the request that registered it. */
  const registered = new Map<string, XdmRequest>();
  const envelope = (to: XdmRequest, data: unknown, kind: number): XdmResponse => ({
    _messageType: MessageType.response,
    _actionName: to._actionName,
    _conversationId: conversation.conversationId,
    _correlationId: to._correlationId,
    _origin: conversation.hostOrigin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
  const reply = (to: XdmRequest, data: unknown): void => {
    post(JSON.stringify(envelope(to, data, ResponseKind.forCalling)));
  };
  const notify = (event: string, data: unknown): boolean => {
    const registration = registered.get(event);
    if (registration === undefined) return false;
    post(JSON.stringify(envelope(registration, data, ResponseKind.forEventing)));
    return true;
  };

  function callMethod(request: XdmRequest, call: MethodCall): void {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.executeRichApi:
        reply(request, {
          Version: 1,
          Error: 0,
          Data: [200, [], services.execute(String(call.ArrayData?.[4]))],
        });
        return;
      case DispatchId.loadSettings:
        reply(request, {
          Version: 1,
          Error: 0,
          Settings: services.readSettings().map(([Name, Value]) => ({ Name, Value })),
        });
        return;
      case DispatchId.saveSettings:
        services.writeSettings(call.DdaSettingsMethod?.Properties ?? []);
        reply(request, { Version: 1, Error: 0 });
        return;
      case DispatchId.commandCompleted:
        services.onCommandCompleted(String(call[0]), Number(call[1]));
        reply(request, { Version: 1, Error: 0 });
        return;
      default:
        reply(request, { Version: 1, Error: OPERATION_NOT_SUPPORTED });
    }
  }

  function invoke(request: XdmRequest): void {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        reply(request, appContext(conversation, conversation.addinName, services.readSettings()));
        services.onReady();
        return;
      case 'ContextActivationManager_notifyHost': {
        const action = (request._data as readonly unknown[] | undefined)?.[1];
        if (action === TAB_EXIT) services.onFocusLeaves('forward');
        if (action === TAB_EXIT_BACKWARD) services.onFocusLeaves('backward');
        reply(request, null);
        return;
      }
      case 'executeMethod':
        callMethod(request, request._data as MethodCall);
        return;
      default:
        reply(request, null);
    }
  }

  return {
    windowName: windowName(conversation),
    receive(message) {
      const request = readRequest(message, conversation.conversationId);
      if (request === null) return false;
      if (request._actionType === MessageAction.invoke) {
        invoke(request);
      } else {
        if (request._actionType === MessageAction.registerEvent) registered.set(request._actionName, request);
        else registered.delete(request._actionName);
        reply(request, { Error: 0 });
      }
      return true;
    },
    raiseSelectionChanged() {
      notify('documentSelectionChanged', {});
    },
    raiseEvent(eventType, targetId, message) {
      notify('richApiMessage', {
        ArrayData: [[EVENT_CATEGORY, eventType, targetId, JSON.stringify(message), 'event']],
      });
    },
    callFunctions(entries) {
      notify('richApiMessage', { ArrayData: entries });
    },
    invokeCommand(commandId, functionName) {
      return notify('appCommandInvoked', [
        commandId,
        functionName,
        JSON.stringify({ source: { id: commandId } }),
      ]);
    },
  };
}

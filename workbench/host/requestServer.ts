import { ExcelError, type ExcelErrorCode } from '../book/excelError';
import type { Faults } from './faults';
import { workbookObject } from './objects/workbook';
import type { Session } from './session';
import { execute } from './wire/execute';
import type { HostObject } from './wire/hostObject';
import { ActionType, type RequestBody, type ResponseBody } from './wire/messages';

/**
 * What has gone over the wire since the host started. Sizes are in bytes of UTF-8. The requests by which the
 * client lets go of objects after each `Excel.run`, without waiting for them, are not counted.
 */
export interface Statistics {
  requests: number;
  actions: number;
  readonly requestBytes: number[];
  readonly responseBytes: number[];
  /** Time spent in the host, calculation included, in milliseconds. */
  hostMs: number;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** Answers the client's messages, text for text. */
export class RequestServer {
  readonly statistics: Statistics = {
    requests: 0,
    actions: 0,
    requestBytes: [],
    responseBytes: [],
    hostMs: 0,
  };
  readonly #session: Session;
  readonly #faults: Faults;
  readonly #payloadLimit: number;
  readonly #root: HostObject;

  constructor(session: Session, faults: Faults, payloadLimit: number) {
    this.#session = session;
    this.#faults = faults;
    this.#payloadLimit = payloadLimit;
    this.#root = workbookObject(session);
  }

  /** Null where there is none to answer any more. */
  answer(text: string): string | null {
    if (this.#faults.isClosed) return null;
    const start = performance.now();
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    const answer = isHousekeeping(message.body)
      ? success(JSON.stringify(this.#execute(message.body, false)))
      : this.#answerCounted(message.body, Buffer.byteLength(text));
    this.statistics.hostMs += performance.now() - start;
    return this.#isSilent() ? null : `{"id":${id},"type":${type},"message":${answer}}`;
  }

  /** The answer to a request that comes while the user is typing in a cell; null where it is to wait for that to end. */
  answerWhileTyping(text: string): string | null {
    const { id, type, flags } = JSON.parse(text) as BridgeMessage;
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) return null;
    return `{"id":${id},"type":${type},"message":${success(refusal('InvalidOperationInCellEditMode'))}}`;
  }

  // Closed perhaps by the request that has just been carried out.
  #isSilent(): boolean {
    return this.#faults.isClosed;
  }

  #answerCounted(request: RequestBody, bytes: number): string {
    this.statistics.requests++;
    this.statistics.requestBytes.push(bytes);
    const loss = this.#faults.lossOf(this.statistics.requests);
    const body = loss === null || loss === 'answer' ? this.#respond(request, bytes) : '';
    this.statistics.responseBytes.push(Buffer.byteLength(body));
    if (loss === null) return success(body);
    return loss === 'session' ? SESSION_EXPIRED : CONNECTION_LOST;
  }

  #respond(request: RequestBody, bytes: number): string {
    if (bytes > this.#payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    const response = JSON.stringify(this.#execute(request, true));
    return Buffer.byteLength(response) > this.#payloadLimit
      ? refusal('ResponsePayloadSizeLimitExceeded')
      : response;
  }

  #execute(request: RequestBody, isCounted: boolean): ResponseBody {
    return execute(request, {
      root: this.#root,
      references: this.#session.references,
      beforeAction: (_, location) => {
        if (!isCounted) return;
        this.statistics.actions++;
        this.#faults.beforeAction({
          number: this.statistics.actions,
          request: this.statistics.requests,
          location,
        });
      },
    });
  }
}

/** The client's message of its own after an `Excel.run`: it lets go of what it kept. */
function isHousekeeping({ Actions: actions }: RequestBody): boolean {
  const isRelease = (name: string): boolean => name === '_RemoveReference';
  return (
    actions.some(({ Name }) => isRelease(Name)) &&
    actions.every(({ Name, ActionType: type }) => type === ActionType.instantiate || isRelease(Name))
  );
}

/** The client's flag of a request made with `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

/** What the client makes of Excel on the web's error 5012. */
const SESSION_EXPIRED =
  '{"statusCode":408,"headers":{},"body":{"error":{"code":"InvalidOrTimedOutSession","message":"Your Office Online session has expired or is invalid. To continue, refresh the page."}}}';
const CONNECTION_LOST = '{"statusCode":503,"headers":{},"body":""}';

function success(body: string): string {
  return `{"statusCode":200,"headers":{},"body":${body}}`;
}

/** A request refused as a whole. */
function refusal(code: ExcelErrorCode): string {
  const { message, httpStatus } = new ExcelError(code);
  const response: ResponseBody = {
    Results: [],
    Error: { Code: code, Message: message, HttpStatusCode: httpStatus, Location: '' },
  };
  return JSON.stringify(response);
}

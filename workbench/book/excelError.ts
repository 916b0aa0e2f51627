const EXCEL_ERRORS = {
  AccessDenied: { httpStatus: 403, message: "You can't perform the requested operation." },
  ApiNotFound: { httpStatus: 404, message: "The API you're trying to use could not be found." },
  GeneralException: { httpStatus: 500, message: 'There was an internal error while processing the request.' },
  InsertDeleteConflict: {
    httpStatus: 409,
    message: 'The attempted insert or delete operation resulted in a conflict.',
  },
  InvalidArgument: {
    httpStatus: 400,
    message: 'The argument is invalid or missing or has an incorrect format.',
  },
  InvalidOperation: { httpStatus: 400, message: 'The operation attempted is invalid on the object.' },
  InvalidOperationInCellEditMode: {
    httpStatus: 400,
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  },
  InvalidSelection: { httpStatus: 400, message: 'The current selection is invalid for this operation.' },
  InvalidReference: { httpStatus: 400, message: 'This reference is not valid for the current operation.' },
  ItemAlreadyExists: { httpStatus: 409, message: 'The resource being created already exists.' },
  ItemNotFound: { httpStatus: 404, message: "The requested resource doesn't exist." },
  NotImplemented: { httpStatus: 501, message: "The requested feature isn't implemented." },
  RequestPayloadSizeLimitExceeded: {
    httpStatus: 413,
    message: 'The request payload size has exceeded the limit.',
  },
  ResponsePayloadSizeLimitExceeded: {
    httpStatus: 413,
    message: 'The response payload size has exceeded the limit.',
  },
} as const;

/** Excel's own error codes, as `OfficeExtension.Error.code` shows them. */
export type ExcelErrorCode = keyof typeof EXCEL_ERRORS;

/** An operation that Excel refuses, with Excel's code; the message is Excel's own where none is given. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: ExcelErrorCode, message: string = EXCEL_ERRORS[code].message) {
    super(message);
    this.code = code;
    this.httpStatus = EXCEL_ERRORS[code].httpStatus;
  }
}

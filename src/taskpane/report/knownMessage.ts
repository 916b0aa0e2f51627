/**
 * What Excel says with its error codes, as Microsoft documents it: always the same, so that none of it can be of a
 * workbook. Without their last full stop.
 */
const MESSAGES: ReadonlySet<string> = new Set([
  'You cannot perform the requested operation',
  "You can't perform the requested operation",
  'Activity limit has been reached',
  'The requested API is not available',
  'The API you are trying to use could not be found. It may be available in a newer version of Excel',
  "The API you're trying to use could not be found. It may be available in a newer version of Excel",
  'The password you supplied is incorrect',
  'Request could not be processed because of a conflict',
  'A Content-length HTTP header is missing',
  'The attempted operation causes a conflict with a filtered range',
  'There was an internal error while processing the request',
  'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus',
  'The insert or delete operation attempted resulted in a conflict',
  'The attempted insert or delete operation resulted in a conflict',
  'The argument is invalid or missing or has an incorrect format',
  'This object binding is no longer valid due to previous updates',
  'The operation attempted is invalid on the object',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again',
  "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again",
  'This reference is not valid for the current operation',
  'Cannot process the request',
  'The current selection is invalid for this operation',
  'The resource being created already exists',
  "The requested resource doesn't exist",
  "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map",
  "The requested feature isn't implemented",
  'The attempted operation affects more than the limit of 33554000 cells',
  'The cell count in the range has exceeded the maximum supported number',
  'The request was aborted during run time',
  'The request payload size has exceeded the limit',
  'The response payload size has exceeded the limit',
  'The service is unavailable',
  'Required authentication information is either missing or invalid',
  "This operation isn't supported",
  'The operation being attempted is not supported',
]);

/**
 * What may be told of an error's message: itself where it is one that Excel always says, else how long it is, since it
 * may hold names and values of the workbook; nothing of an empty one. `[87 characters]`
 */
export function knownMessage(message: string): string | null {
  const text = message.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (text === '') return null;
  return MESSAGES.has(text) ? text : `[${message.length} characters]`;
}

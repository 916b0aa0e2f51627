import { knownMessage } from './knownMessage';

/** The causes that are followed; more would be a circle. */
const DEEPEST = 5;

/**
 * An exception and its causes, one to a line, for the problem report: what kind of error, Excel's code, the member it
 * happened at, where in our scripts, and Excel's message where it is one that can hold nothing of the workbook.
 * `RichApi.Error · ItemNotFound · Worksheet.getRange · The requested resource doesn't exist`.
 */
export function describeProblem(problem: unknown): string[] {
  const lines: string[] = [];
  for (let error = problem; error !== null && error !== undefined && lines.length < DEEPEST;) {
    lines.push(oneOf(error).join(' · ') || typeof error);
    error = fieldOf(error, 'cause');
  }
  return lines;
}

function oneOf(error: unknown): string[] {
  const stack = fieldOf(error, 'stack');
  const message = fieldOf(error, 'message');
  const places = typeof stack === 'string' ? [...stack.matchAll(SCRIPT_PLACE)].slice(0, 3) : [];
  return [
    ...word(fieldOf(error, 'name')),
    ...word(fieldOf(error, 'code')),
    ...word(fieldOf(fieldOf(error, 'debugInfo'), 'errorLocation')),
    ...places.map(([place]) => place),
    ...(typeof message === 'string' ? [knownMessage(message) ?? []].flat() : []),
  ];
}

/** `taskpane.1f2e….js:1:2345`; the folder is nobody's business. */
const SCRIPT_PLACE = /\b[a-z0-9]+\.[0-9a-f]{16,}\.js:\d+:\d+/g;

/** What looks like a name in a program, `Range.values`; anything else could be the user's. */
function word(value: unknown): string[] {
  return typeof value === 'string' && /^[A-Za-z]{1,60}(?:\.[A-Za-z]{1,60})?$/.test(value) ? [value] : [];
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return null;
  return (value as Readonly<Record<string, unknown>>)[field];
}

import type { ErrorValue } from '../book/book';
import type { MatrixArgument, ScalarArgument } from '../calculation/calledFunctions';
import { isMatrix, type ParameterValue } from './argumentValues';

/** A call's arguments, each as JSON, and a short text by which the same arguments are known again. */
export interface ArgumentTexts {
  readonly json: readonly string[];
  readonly key: string;
}

interface ValueTexts {
  readonly json: string;
  readonly key: string;
}

/**
 * Writes arguments as JSON. An area that many calls share is written once, and in their keys it is a number:
 * 10,000 calls over 98 names and populations would otherwise hold 50 MB of keys.
 */
export function createArgumentTexts(): (values: readonly ParameterValue[]) => ArgumentTexts {
  const ofMatrix = new WeakMap<MatrixArgument, ValueTexts>();
  const numbers = new Map<string, number>();

  /** Excel hands an empty cell in an area over as 0 (office-js issues 1951 and 5262), alone as null (4702). */
  function matrixTexts(matrix: MatrixArgument): ValueTexts {
    let texts = ofMatrix.get(matrix);
    if (texts === undefined) {
      const json = JSON.stringify(matrix.rows.map((row) => row.map((value) => onWire(value ?? 0))));
      const number = numbers.get(json) ?? numbers.size;
      numbers.set(json, number);
      texts = { json, key: `#${number}` };
      ofMatrix.set(matrix, texts);
    }
    return texts;
  }

  return (values) => {
    const json: string[] = [];
    const keys: string[] = [];
    for (const value of values) {
      const texts = isMatrix(value) ? matrixTexts(value) : scalarTexts(value ?? null);
      json.push(texts.json);
      keys.push(texts.key);
    }
    return { json, key: keys.join(',') };
  };
}

function scalarTexts(value: ScalarArgument | ErrorValue): ValueTexts {
  const json = JSON.stringify(onWire(value));
  return { json, key: json };
}

/** An error among the arguments, as the client's CustomFunctionProxy reads it. */
function onWire(value: ScalarArgument | ErrorValue): unknown {
  return typeof value === 'object' && value !== null
    ? { type: 'CustomFunctionError', code: value.error }
    : value;
}

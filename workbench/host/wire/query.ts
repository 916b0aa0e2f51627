import { HostObject } from './hostObject';
import { wireName, type QueryInfo } from './messages';
import type { References } from './references';

/** What a load answers: the plain values asked for, all of them where none is named, and what lies under `/` paths. */
export function answerQuery(
  object: HostObject,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
  references: References,
): Record<string, unknown> {
  const names = [...Select, ...Expand];
  if (!object.isCollection) return answerProperties(object, names, references);
  const items = object.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  // A collection's plain values (`count`) may be asked for beside those of its items.
  const ofItems = names.filter((name) => !object.scalarNames.includes(name));
  const ofCollection = names.filter((name) => object.scalarNames.includes(name));
  return {
    ...Object.fromEntries(ofCollection.map((name) => [wireName(name), object.read(name)])),
    _Items: items.map((item) => answerProperties(item, ofItems, references)),
  };
}

/** How the client will find the object again. */
export function identify(object: HostObject, references: References): Record<string, unknown> {
  const kept = references.idOf(object);
  return kept === undefined ? { ...object.identity } : { ...object.identity, _ReferenceId: kept };
}

function answerProperties(
  object: HostObject,
  names: readonly string[],
  references: References,
): Record<string, unknown> {
  const answer = identify(object, references);
  const nested = new Map<string, string[]>();
  for (const name of names.length === 0 ? ['*'] : names) {
    const slash = name.indexOf('/');
    if (slash > 0) {
      const child = name.slice(0, slash);
      nested.set(child, [...(nested.get(child) ?? []), name.slice(slash + 1)]);
    } else if (name === '*' || name === '$all') {
      for (const scalar of object.scalarNames) answer[wireName(scalar)] = object.read(scalar);
    } else if (name !== '$none') {
      answer[wireName(name)] = answerProperty(object.read(name), references);
    }
  }
  for (const [name, inner] of nested)
    answer[wireName(name)] = answerChild(object.child(name), inner, references);
  return answer;
}

function answerProperty(value: unknown, references: References): unknown {
  return value instanceof HostObject ? answerQuery(value, {}, references) : value;
}

function answerChild(child: HostObject | null, names: readonly string[], references: References): unknown {
  return child && answerQuery(child, { Select: names }, references);
}

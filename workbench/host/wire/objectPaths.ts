import { ExcelError } from '../../book/excelError';
import { Arguments } from './arguments';
import { HostObject } from './hostObject';
import { PathType, scriptName, type ArgumentInfo, type ObjectPath, type RequestBody } from './messages';
import type { References } from './references';

/** Finds the objects of one request. Each is found, or made, when it is first needed, and stays what it is for the rest of the request. */
export class ObjectPaths {
  readonly #paths: RequestBody['ObjectPaths'];
  readonly #root: HostObject;
  readonly #references: References;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: RequestBody['ObjectPaths'], root: HostObject, references: References) {
    this.#paths = paths;
    this.#root = root;
    this.#references = references;
  }

  /** The object of a path; null for a null object. */
  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const found = this.#resolve(this.#path(id));
    this.#found.set(id, found);
    return found;
  }

  arguments({ Arguments: values = [], ReferencedObjectPathIds: paths = [] }: ArgumentInfo = {}): Arguments {
    return new Arguments(
      values.map((value, index) => {
        const path = paths[index];
        return typeof path === 'number' && path > 0 ? this.find(path) : value;
      }),
    );
  }

  /** `Worksheet.getRange` for a path: the class that is asked and the member asked of it. */
  describe(id: number): string {
    const { ObjectPathType: type, Name, ParentObjectPathId: parent } = this.#path(id);
    if (parent === undefined) return type === PathType.global ? 'Workbook' : Name;
    const owner = this.#found.get(parent)?.className ?? this.describe(parent);
    return `${owner}.${type === PathType.indexer ? 'getItem' : scriptName(Name)}`;
  }

  /** The class of the object a path has led to, or the path where it has not been followed yet. */
  className(id: number): string {
    return this.#found.get(id)?.className ?? this.describe(id);
  }

  #path(id: number): ObjectPath {
    const path = this.#paths[id];
    if (path === undefined) throw new ExcelError('InvalidArgument', `There is no object path ${id}.`);
    return path;
  }

  #resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.#root;
      case PathType.newService:
        throw new ExcelError('ApiNotFound', `The workbench's host does not have the service ${path.Name}.`);
      case PathType.reference:
        return this.#references.find(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.#resolveMember(path);
    }
  }

  #resolveMember(path: ObjectPath): HostObject | null {
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.child(scriptName(path.Name));
      case PathType.indexer:
        return parent.item(this.arguments(path.ArgumentInfo));
      case PathType.method: {
        const result = parent.call(scriptName(path.Name), this.arguments(path.ArgumentInfo));
        return result instanceof HostObject ? result : null;
      }
      default:
        throw new ExcelError('NotImplemented', `Object path type ${path.ObjectPathType} is not known.`);
    }
  }
}

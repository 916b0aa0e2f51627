import { ExcelError } from '../../book/excelError';
import type { HostObject } from './hostObject';

// Never the same twice in a process: a client lets go of objects without waiting, and may by then have another host.
let count = 0;

/** The objects that the client keeps between requests, by the identifier the host gave them. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new WeakMap<object, string>();

  keep(object: HostObject): void {
    const target = object.target as object;
    if (this.#ids.has(target)) return;
    const id = `ref${++count}`;
    this.#ids.set(target, id);
    this.#kept.set(id, object);
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    if (object !== undefined) this.#ids.delete(object.target as object);
    this.#kept.delete(id);
  }

  /** Of the object itself only: a range's conditional formats stand for the same cells, and are another object. */
  idOf({ target, className }: HostObject): string | undefined {
    const id = typeof target === 'object' && target !== null ? this.#ids.get(target) : undefined;
    return id !== undefined && this.#kept.get(id)?.className === className ? id : undefined;
  }

  find(id: string): HostObject {
    const object = this.#kept.get(id);
    if (object === undefined) throw new ExcelError('InvalidReference');
    return object;
  }

  /** What all kept objects stand for. */
  get targets(): unknown[] {
    return [...this.#kept.values()].map((object) => object.target);
  }
}

import { ExcelError } from '../../book/excelError';
import type { Arguments } from './arguments';

/** A property that holds a plain value; one without `set` is read-only. */
export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  /** Left out of a load that names no properties. */
  readonly onRequest?: boolean;
}

/**
 * One of Excel's objects: its members by the names scripts use. What is not listed here answers `ApiNotFound`.
 * A child or method gives null for a null object.
 */
export interface Definition<T> {
  readonly className: string;
  /** How the client finds the object again: `Id` where it is a property too, else `_Id`. */
  readonly identity?: (target: T) => { readonly Id: string } | { readonly _Id: string };
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, given: Arguments) => unknown>>;
  /** The members of a collection, and how `getItem` finds one. */
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, given: Arguments) => HostObject;
}

/** An object as the executor handles it, whatever it is of. */
export class HostObject {
  readonly target: unknown;
  readonly className: string;
  readonly identity: Readonly<Record<string, string>>;
  readonly #definition: Definition<unknown>;

  constructor(definition: Definition<unknown>, target: unknown) {
    this.target = target;
    this.className = definition.className;
    this.identity = definition.identity?.(target) ?? {};
    this.#definition = definition;
  }

  get isCollection(): boolean {
    return this.#definition.items !== undefined;
  }

  get items(): readonly HostObject[] {
    return this.#definition.items?.(this.target) ?? [];
  }

  /** The names of the plain values that a load without names gives. */
  get scalarNames(): string[] {
    return Object.entries(this.#definition.scalars ?? {}).flatMap(([name, { onRequest }]) =>
      onRequest ? [] : [name],
    );
  }

  read(name: string): unknown {
    const scalar = own(this.#definition.scalars, name);
    if (scalar !== undefined) return scalar.get(this.target);
    return this.child(name);
  }

  child(name: string): HostObject | null {
    const child = own(this.#definition.children, name);
    if (child === undefined) throw this.#lacks(name);
    return child(this.target);
  }

  write(name: string, value: unknown): void {
    const scalar = own(this.#definition.scalars, name);
    if (scalar === undefined) throw this.#lacks(name);
    if (scalar.set === undefined)
      throw new ExcelError('InvalidArgument', `${this.className}.${name} is read-only.`);
    scalar.set(this.target, value);
  }

  call(name: string, given: Arguments): unknown {
    const method = own(this.#definition.methods, name);
    if (method === undefined) throw this.#lacks(name);
    return method(this.target, given);
  }

  item(given: Arguments): HostObject {
    if (this.#definition.item === undefined) throw this.#lacks('getItem');
    return this.#definition.item(this.target, given);
  }

  #lacks(member: string): ExcelError {
    return new ExcelError('ApiNotFound', `The workbench's host does not have ${this.className}.${member}.`);
  }
}

/** Members are looked up among a definition's own only, so that `constructor` or `toString` is none. */
function own<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

const membersOf = new Map<string, readonly string[]>();

/** All that the host has, by class. */
export function hostMembers(): ReadonlyMap<string, readonly string[]> {
  return membersOf;
}

/** Makes the object that stands for a target. */
export type ObjectMaker<T> = (target: T) => HostObject;

/** Makes objects of one of Excel's classes. */
export function defineObject<T>(definition: Definition<T>): ObjectMaker<T> {
  membersOf.set(definition.className, [
    ...Object.keys(definition.scalars ?? {}),
    ...Object.keys(definition.children ?? {}),
    ...Object.keys(definition.methods ?? {}),
  ]);
  return (target) => new HostObject(definition as Definition<unknown>, target);
}

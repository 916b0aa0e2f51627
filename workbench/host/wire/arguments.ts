import { ExcelError } from '../../book/excelError';
import type { HostObject } from './hostObject';

/** What a method was called with. Reading one that is missing or of another type throws `InvalidArgument`. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** The argument as it came; undefined where it was left out. */
  at(index: number): unknown {
    return this.#values[index] ?? undefined;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  optionalText(index: number): string | undefined {
    const value = this.at(index);
    return value === undefined ? undefined : asText(value);
  }

  /** A whole number, `otherwise` where it was left out. */
  integer(index: number, otherwise?: number): number {
    const value = this.at(index) ?? otherwise;
    if (!Number.isSafeInteger(value)) throw new ExcelError('InvalidArgument');
    return value as number;
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    return asOneOf(this.at(index) ?? otherwise, allowed);
  }
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw new ExcelError('InvalidArgument');
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  return value;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new ExcelError('InvalidArgument');
  return found;
}

/** A plain object, as in `{ formula1: '=0', operator: 'EqualTo' }`. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ExcelError('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}

/** What an object that was handed over stands for, if it is of the given class. */
export function targetOf<T>(value: unknown, kind: abstract new (...given: never[]) => T): T | undefined {
  const target = (value as HostObject | null | undefined)?.target;
  return target instanceof kind ? target : undefined;
}

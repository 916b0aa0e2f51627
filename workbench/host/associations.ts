/** The part of `CustomFunctions` that office.js itself brings: what the add-in has associated with names. */
export interface Associations {
  associate(id: string, run: (...given: never[]) => unknown): void;
  readonly _association: {
    readonly mappings: Readonly<Record<string, (...given: never[]) => unknown>>;
    onchange(handler: () => void): void;
  };
}

/**
 * Stands in for `CustomFunctions.associate` of office.js, which cannot be loaded without a page: it finds and
 * loads other files. What calls the associated functions is the client's own.
 */
export function createAssociations(): Associations {
  const mappings: Record<string, (...given: never[]) => unknown> = {};
  const handlers: (() => void)[] = [];
  return {
    associate(id, run) {
      mappings[id.toUpperCase()] = run;
      for (const handler of handlers) handler();
    },
    _association: {
      mappings,
      onchange: (handler) => {
        handlers.push(handler);
      },
    },
  };
}

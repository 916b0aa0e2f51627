import type { IntakeChoices } from '../../intake/intake';
import type { TableSource } from '../../intake/tableSource';
import type { Given } from '../../reader/given';
import { NotMended } from '../../workbook/sharing/notMended';
import { TablesExist } from '../../workbook/tablesExist';
import { RangeTooLarge, WorkbookChanged } from '../../workbook/workbook';
import { createStore, type Store } from '../store/createStore';
import { FIRST_READING, type ReadingProblem, type ReadingState } from './readingState';
import type { ReadingServices } from './readingServices';

/** Reading tables without a single control: what is known, and what can be done. */
export interface ReadingTables {
  readonly store: Store<ReadingState>;
  /** Reads the table that the user stands in, or all that are selected. */
  readHere(): Promise<void>;
  /** All tables of the sheet instead of the one the user stands in. */
  readWholeSheet(): void;
  setText(text: string): void;
  readText(): void;
  /** Reads anew with what the user has said of a table, by its number in the source. */
  give(table: number, change: (given: Given) => Given): void;
  choose(change: Partial<IntakeChoices>): void;
  check(isChecked: boolean): void;
  /** Whether the user's cells that fit get names, or new sheets are made of them too. */
  useOwnCells(usesOwnCells: boolean): void;
  /** Stops reading, and forgets what was wrong; where a correction was being read, what was read before it stays. */
  cancel(): void;
  /** Makes our own tables of what was read, all or none. */
  use(): Promise<void>;
  /** Takes away again what `use` has made, all or none. */
  takeBack(): Promise<void>;
}

/** @param look to be called when the workbook has been changed. */
export function createReading(
  services: Omit<ReadingServices, 'growTable' | 'takeBackGrowth'>,
  look: () => Promise<void>,
): ReadingTables {
  const store = createStore<ReadingState>(FIRST_READING);
  const { reader } = services;

  const read = (change: Partial<ReadingState>): void => {
    store.set({
      ...change,
      phase: 'reading',
      problem: null,
      made: null,
      isTakenBack: false,
      isChecked: false,
    });
    const { source, given, choices } = store.get();
    if (source === null) return;
    reader.read({ source, given, choices }, (reply) => {
      switch (reply.kind) {
        case 'read': {
          const isNone = reply.read.tables.length === 0;
          store.set({
            ...{ read: isNone ? null : reply.read, phase: isNone ? 'nothing' : 'trying' },
            problem: isNone ? { kind: 'no table' } : null,
          });
          return;
        }
        case 'used':
          if (store.get().read === null) return;
          store.set({ intake: reply.intake, fitting: reply.fitting, phase: 'read' });
          return;
        case 'failed':
          store.set({ phase: 'nothing', problem: { kind: 'unreadable' } });
      }
    });
  };
  const start = (source: TableSource): void =>
    read({ source, given: [], choices: FIRST_READING.choices, read: null, intake: null, fitting: [] });
  const fail = (problem: ReadingProblem): void => store.set({ phase: 'nothing', problem });

  return {
    store,
    async readHere() {
      store.set({ phase: 'reading', problem: null, made: null, isTakenBack: false });
      try {
        const source = await services.tablesHere();
        if (source === null) fail({ kind: 'empty' });
        else start(source);
      } catch (cause) {
        fail({ kind: cause instanceof RangeTooLarge ? 'too large' : 'unreadable' });
      }
    },
    readWholeSheet() {
      const { source } = store.get();
      if (source?.kind === 'cells') start({ ...source, selected: null });
    },
    setText(text) {
      store.set({ text });
    },
    readText() {
      const { text } = store.get();
      if (text.trim() === '') fail({ kind: 'no table' });
      else start({ kind: 'text', text });
    },
    give(table, change) {
      const { given } = store.get();
      const all = Array.from({ length: Math.max(given.length, table + 1) }, (_, index) => {
        const one = given[index] ?? { columns: {}, rows: {} };
        return index === table ? change(one) : one;
      });
      read({ given: all });
    },
    choose(change) {
      const { choices, isChecked } = store.get();
      read({ choices: { ...choices, ...change } });
      // What is doubtful in the reading is the same as before.
      store.set({ isChecked });
    },
    check(isChecked) {
      store.set({ isChecked });
    },
    useOwnCells(usesOwnCells) {
      store.set({ usesOwnCells });
    },
    cancel() {
      const { phase, read: before } = store.get();
      store.set({ problem: null });
      if (phase !== 'reading') return;
      reader.cancel();
      store.set({ phase: before === null ? 'nothing' : 'read' });
    },
    async use() {
      const { intake, phase, fitting, usesOwnCells } = store.get();
      if (intake === null || phase !== 'read') return;
      store.set({ phase: 'writing', problem: null, isTakenBack: false });
      try {
        const named = usesOwnCells ? fitting : [];
        const tables = intake.tables.filter(({ name }) => !named.some((cells) => cells.name === name));
        const wanted = { tables, named };
        await services.addTables(wanted);
        const namesOf = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);
        store.set({ made: { tables: namesOf(intake.tables), named: namesOf(named), wanted } });
      } catch (cause) {
        store.set({ problem: problemOf(cause) });
      }
      store.set({ phase: 'read' });
      await look();
    },
    async takeBack() {
      const { made, phase } = store.get();
      if (made === null || phase !== 'read') return;
      store.set({ phase: 'taking back', problem: null });
      try {
        await services.takeBackTables(made.wanted);
        store.set({ made: null, isTakenBack: true });
      } catch (cause) {
        const problem = problemOf(cause);
        store.set({
          problem:
            problem.kind === 'protected'
              ? problem
              : { kind: problem.kind === 'changed' ? 'made changed' : 'not taken back' },
        });
      }
      store.set({ phase: 'read' });
      await look();
    },
  };
}

function problemOf(cause: unknown): ReadingProblem {
  if (cause instanceof TablesExist) return { kind: 'exist', tables: cause.tables };
  if (cause instanceof WorkbookChanged) return { kind: 'changed' };
  return { kind: cause instanceof NotMended ? 'protected' : 'not written' };
}

import { importsOf, sourcesBelow } from './importsOf';

/** For each room the rooms it may import from, beside itself: `money ← costs ← allocation ← sheets ← recalculate`. */
const BASE = ['money', 'cells', 'findings', 'texts'];
const PARSERS = [...BASE, 'tables', 'costs', 'parties', 'keys', 'settings', 'published'];
const CORE = [...PARSERS, 'allocation'];
const MAY_IMPORT: Record<string, readonly string[]> = {
  money: [],
  cells: [],
  findings: ['money', 'cells'],
  texts: ['money', 'findings', 'settings/settings', 'freezing/freezing', 'sharing/sharing'],
  tables: BASE,
  costs: PARSERS,
  parties: PARSERS,
  keys: PARSERS,
  settings: PARSERS,
  published: PARSERS,
  allocation: CORE,
  functions: CORE,
  freezing: ['cells', 'texts', 'functions/functionNames', 'calculation/fingerprint'],
  sharing: ['freezing', 'functions/functionNames'],
  sheets: [...CORE, 'workbook/workbook'],
  example: [],
  // Carries out what is planned to its left; of it, only the port's types are used there.
  workbook: [
    ...['cells', 'findings', 'texts', 'tables', 'keys', 'sheets', 'example', 'freezing', 'sharing'],
    ...['calculation/inputNames', 'functions/functionNames'],
  ],
  calculation: [...CORE, 'sheets', 'workbook/workbook'],
  recalculateBy: ['calculation/inputNames', 'sheets/sheetPlan', 'workbook/workbook'],
  recalculate: [...BASE, 'calculation', 'recalculateBy', 'workbook/workbook'],
  commands: [''],
  taskpane: [''],
};
/** Packages by room; the rooms not listed use none. */
const MAY_USE: Record<string, readonly string[]> = {
  money: ['decimal.js'],
  taskpane: ['react', 'react-dom/client', '@fluentui/react-components'],
};

function roomOf(path: string): string {
  return path
    .replace(/^src\//, '')
    .split('/')[0]!
    .replace(/\.tsx?$/, '');
}

function isAllowed(room: string, target: string): boolean {
  const path = target.replace(/^src\//, '');
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
  // The right edge may import from every room.
  return allowed.some((entry) => entry === '' || path === entry || path.startsWith(`${entry}/`));
}

test('every room of src is in the rule', () => {
  expect(
    sourcesBelow('src')
      .map(roomOf)
      .filter((room) => !(room in MAY_IMPORT)),
  ).toEqual([]);
});

test('imports go one way, and src never imports the workbench', () => {
  const broken = sourcesBelow('src').flatMap((file) =>
    importsOf(file)
      .filter((target) =>
        target.startsWith('src/')
          ? !isAllowed(roomOf(file), target)
          : !(MAY_USE[roomOf(file)] ?? []).includes(target),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the rule catches what it forbids', () => {
  expect(isAllowed('money', 'src/costs/costRow')).toBe(false);
  expect(isAllowed('allocation', 'src/sheets/sheetPlan')).toBe(false);
  expect(isAllowed('sheets', 'src/allocation/allocate')).toBe(true);
});

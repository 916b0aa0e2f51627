import { importsOf, sourcesBelow } from './importsOf';

/** The rooms of `src` in order: each may import from itself and from those before it, types included. */
const ROOMS = [
  ...['money', 'cells', 'example', 'findings', 'tables', 'texts', 'costs', 'parties', 'freezing'],
  ...['keys', 'published', 'sharing', 'settings', 'allocation', 'sheets', 'functions', 'calculation'],
  ...['reader', 'views', 'workbook', 'recalculate', 'taskpane'],
];
/** What is shown as plain data stands beside what calls Excel: neither knows the other. */
const APART = [['workbook', 'views']];
/** Packages by room; the rooms not listed use none. */
const MAY_USE: Record<string, readonly string[]> = {
  money: ['decimal.js'],
  taskpane: ['react', 'react-dom/client', '@fluentui/react-components'],
};

/** The first folder below `src`; the use case's two files stand for a room. */
function roomOf(path: string): string {
  const [, name = ''] = path.split('/');
  return name.startsWith('recalculate') ? 'recalculate' : name;
}

function isAllowed(room: string, target: string): boolean {
  const of = roomOf(target);
  const isApart = APART.some((pair) => room !== of && pair.includes(room) && pair.includes(of));
  return ROOMS.includes(of) && ROOMS.indexOf(of) <= ROOMS.indexOf(room) && !isApart;
}

test('every room of src is in the order', () => {
  expect([...new Set(sourcesBelow('src').map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([]);
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
  expect(isAllowed('workbook', 'src/views/paneCalculation')).toBe(false);
  expect(isAllowed('sheets', 'src/workbook/workbook')).toBe(false);
  expect(isAllowed('sheets', 'src/allocation/allocate')).toBe(true);
  expect(isAllowed('taskpane', 'src/recalculateBy')).toBe(true);
});

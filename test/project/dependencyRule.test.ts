import { importsOf, sourcesBelow } from '../../scripts/architecture/importsOf';

/** The rooms of `src` in order: each may import from itself and from those before it, types included. */
const ROOMS = [
  ...['money', 'cells', 'example', 'findings', 'tables', 'texts', 'costs', 'parties', 'freezing'],
  ...['keys', 'published', 'sharing', 'settings', 'allocation', 'sheets', 'functions', 'calculation'],
  ...['register', 'reader', 'intake', 'views', 'workbook', 'recalculate', 'taskpane'],
];
/** What is shown as plain data stands beside what calls Excel: neither knows the other. */
const APART = [['workbook', 'views']];
/** The folders and files of `workbook` in order, by the same rule: what reads never writes. */
const INSIDE_WORKBOOK = [
  ...[
    'movedFormula',
    'workbook',
    'runInExcel',
    'errorCode',
    'patience',
    'ownComment',
    'ranges',
    'reading',
    'layout',
    'following',
    'recovery',
    'preparing',
    'writing',
  ],
  ...[
    'keyTable',
    'interaction',
    'freezing',
    'sharing',
    'addKey',
    'clearFilters',
    'coverName',
    'tablesExist',
    'insertExample',
    'addTables',
    'takeBackTables',
    'growTable',
    'takeBackGrowth',
    'excelWorkbook',
  ],
];
/** Packages by room; the rooms not listed use none. */
const MAY_USE: Record<string, readonly string[]> = {
  money: ['decimal.js'],
  taskpane: ['react', 'react-dom/client', '@fluentui/react-components'],
};

/** A folder or file of a path: the first below `src` of `src/keys/keyRow.ts` is `keys`. */
function nameAt(path: string, depth: number): string {
  return (path.split('/')[depth] ?? '').replace(/\.tsx?$/, '');
}

/** The first folder below `src`; the use case's two files stand for a room. */
function roomOf(path: string): string {
  const name = nameAt(path, 1);
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

test('in workbook, imports go one way too', () => {
  const placeOf = (path: string): number => INSIDE_WORKBOOK.indexOf(nameAt(path, 2));
  const broken = sourcesBelow('src/workbook').flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('src/workbook/'))
      .filter((target) => placeOf(target) < 0 || placeOf(target) > placeOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const files = new Map(sourcesBelow('src').map((file) => [file.replace(/\.tsx?$/, ''), importsOf(file)]));
  // Files that import none of those left, or that none of them imports, leave, until only circles are left.
  for (let before = -1; before !== files.size;) {
    before = files.size;
    const imported = new Set([...files.values()].flat());
    for (const [file, targets] of files) {
      if (!imported.has(file) || !targets.some((target) => files.has(target))) files.delete(file);
    }
  }
  expect([...files.keys()]).toEqual([]);
});

test('the rule catches what it forbids', () => {
  expect(isAllowed('money', 'src/costs/costRow')).toBe(false);
  expect(isAllowed('allocation', 'src/sheets/sheetPlan')).toBe(false);
  expect(isAllowed('workbook', 'src/views/paneCalculation')).toBe(false);
  expect(isAllowed('sheets', 'src/workbook/workbook')).toBe(false);
  expect(isAllowed('sheets', 'src/allocation/allocate')).toBe(true);
  expect(isAllowed('taskpane', 'src/recalculateBy')).toBe(true);
});

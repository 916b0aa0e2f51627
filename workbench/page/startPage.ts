import { createBar } from './bar/createBar';
import { createWorkbookSwitch, type WorkbookSwitch } from './createWorkbookSwitch';
import { addCellMenu } from './grid/addCellMenu';
import { createGrid } from './grid/createGrid';
import { EMPTY_WORKBOOK, readPageOptions, withOption } from './pageOptions';
import { loadResources } from './pageResources';
import { pageTexts } from './pageTexts';
import { createPaneFrame } from './pane/createPaneFrame';

/** Builds the page: bar, grid and pane, with the workbook its address asks for. */
export async function startPage(): Promise<void> {
  const options = readPageOptions(location.search);
  const texts = pageTexts(options.language);
  const isDark = options.theme === 'dark';
  document.documentElement.lang = options.language;
  document.documentElement.dataset['theme'] = options.theme;
  document.title = texts.title;
  byId('grid').setAttribute('aria-label', texts.grid);
  byId('handle').setAttribute('aria-label', texts.resizePane);
  const { manifest, examples, functions } = await loadResources(options.locale);
  await loadFonts();

  const grid = createGrid({
    container: 'grid',
    language: options.language,
    isDark,
    functions,
  });
  const pane = createPaneFrame(byId('pane'), byId('handle'), manifest.name, isDark);
  const bar = createBar(byId('bar'), texts, options, examples, manifest.ribbon, {
    open: (file) => void workbooks.openFile(file),
    download: () => {
      workbooks.download();
    },
    openExample: (name) => void workbooks.openExample(name),
    runCommand: (button) => {
      workbooks.runCommand(button);
    },
    setOption: (name, value) => {
      location.search = withOption(location.search, name, value);
    },
  });
  const workbooks: WorkbookSwitch = createWorkbookSwitch(
    {
      grid,
      pane,
      manifest,
      locale: options.locale,
      functions: functions.flat(),
      onFocusLeaves: leavePane,
    },
    texts,
    bar,
  );
  await workbooks.openExample(options.workbook ?? firstExample(examples));
  addCellMenu(grid.api, manifest.contextMenu, workbooks.runCommand);
}

/** Cells are drawn once; a font that comes later would be seen only where something changes. */
async function loadFonts(): Promise<void> {
  await Promise.all(['', 'bold ', 'italic '].map((look) => document.fonts.load(`${look}11pt Arial`)));
}

/** Where the keyboard's focus goes from the pane: on to the bar, or back to the line before the pane. */
function leavePane(direction: 'forward' | 'backward'): void {
  if (direction === 'forward') byId('bar').querySelector('button')?.focus();
  else byId('handle').focus();
}

/** The one the README speaks of, or whichever there is. */
function firstExample(examples: readonly string[]): string {
  return examples.find((name) => name === 'telemedicin') ?? examples[0] ?? EMPTY_WORKBOOK;
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}.`);
  return found;
}

import { sourcesBelow, textOf } from '../../scripts/architecture/importsOf';

const EXPORTED = /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;
/** A name of texts is that of its two languages, and of what chooses between them. */
const IN_A_LANGUAGE = /\/(?:da|en)(?:\/\w+)?\.ts$/;
/** What stands in for another file in the workbench's page has that file's names. */
const STANDS_IN = /page\/(?:calculation|zip)\/\w+InPage\.ts$/;
/**
 * The workbench stands in Excel's place and shares no code of this kind with what it tries, so that no fault is on both
 * sides: these mean the same there.
 */
const ON_BOTH_SIDES = ['Cell', 'Rectangle', 'Table', 'columnIndex', 'columnLetters', 'intersection'];

function filesOfNames(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const filesOf = new Map<string, Set<string>>();
  for (const file of sourcesBelow(folder)) {
    if (IN_A_LANGUAGE.test(file) || STANDS_IN.test(file)) continue;
    for (const [, name = ''] of textOf(file).matchAll(EXPORTED)) {
      filesOf.set(name, (filesOf.get(name) ?? new Set()).add(file));
    }
  }
  return filesOf;
}

const ours = filesOfNames('src');
const workbench = filesOfNames('workbench');

test('a name that is exported means one thing: no two files of src or of the workbench export it', () => {
  expect(ours.size).toBeGreaterThan(1000);
  expect([...ours, ...workbench].filter(([, files]) => files.size > 1)).toEqual([]);
});

test('a name means the same on both sides of the wire', () => {
  expect([...workbench.keys()].filter((name) => ours.has(name)).sort()).toEqual(ON_BOTH_SIDES);
});

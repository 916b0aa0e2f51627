import { sourcesBelow, textOf } from '../../scripts/architecture/importsOf';

const EXPORTED = /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;
/** A name of texts is that of its two languages, and of what chooses between them. */
const IN_A_LANGUAGE = /\/(?:da|en)(?:\/\w+)?\.ts$/;

test('a name that is exported means one thing: no two files of src export it', () => {
  const filesOf = new Map<string, Set<string>>();
  for (const file of sourcesBelow('src').filter((path) => !IN_A_LANGUAGE.test(path))) {
    for (const [, name = ''] of textOf(file).matchAll(EXPORTED)) {
      filesOf.set(name, (filesOf.get(name) ?? new Set()).add(file));
    }
  }
  expect(filesOf.size).toBeGreaterThan(1000);
  expect([...filesOf].filter(([, files]) => files.size > 1)).toEqual([]);
});

import { posix } from 'node:path';
import ts from 'typescript';
import { textOf } from './importsOf';

/** What is called between reading and writing is called here, step by step. */
const STEPS = 'src/calculation/calculate.ts';
/** The steps that are themselves put together from others. */
const TOLD = /^(read|parse|resolve|allocate|reconcile|plan|planned)([A-Z]|$)/;

/**
 * A recalculation as a Mermaid chart: what `calculate` calls, in its order, between the reading and the writing; and
 * below each step, by dotted lines, what that calls in turn.
 */
export function flowPicture(): string {
  const steps = callsIn(STEPS);
  const nodes = ['workbook.read', ...steps.map(({ name }) => name), 'workbook.apply'];
  const below = steps.flatMap((step) => callsIn(step.file).map(({ name }) => `  ${step.name} -.- ${name}`));
  return ['flowchart TD', `  ${nodes.join(' --> ')}`, ...below].join('\n');
}

/** A function that is called, and the file that holds it. */
interface Call {
  readonly name: string;
  readonly file: string;
}

/** The imported functions that a file calls and the picture tells of, each once, in the order of the source. */
function callsIn(file: string): Call[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const files = importedNames(file, source);
  const calls = new Map<string, Call>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      const from = files.get(name);
      if (from !== undefined && TOLD.test(name)) calls.set(name, calls.get(name) ?? { name, file: from });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...calls.values()];
}

/** By each name that a file imports from another of the project: that file. */
function importedNames(file: string, source: ts.SourceFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    const target = posix.join(posix.dirname(file), `${statement.moduleSpecifier.text}.ts`);
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements) names.set(name.text, target);
  }
  return names;
}

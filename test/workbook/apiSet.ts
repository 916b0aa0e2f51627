import { relative } from 'node:path';
import ts from 'typescript';

/** The newest Excel API that Excel 2021 has. */
const NEWEST = 14;

const OFFICE_TYPES = '@types/office-js';

export interface NewMember {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly apiSet: string;
}

/** The program of the given source files, as the project compiles them. */
export function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram([...files], compiledBy('tsconfig.json').options);
}

/** The files of `src` that know Excel: all but those that compile without its types. */
export function filesThatKnowExcel(): string[] {
  const core = new Set(compiledBy('tsconfig.core.json').fileNames);
  return compiledBy('tsconfig.json')
    .fileNames.filter((file) => !core.has(file))
    .map((file) => relative('.', file).replaceAll('\\', '/'))
    .filter((file) => file.startsWith('src/'));
}

function compiledBy(configuration: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(configuration, (path) => ts.sys.readFile(path)) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, '.');
}

/** Every member of Office.js that files use and that Microsoft's types give a newer set than ExcelApi 1.14. */
export function newerMembers(program: ts.Program, files: readonly string[]): NewMember[] {
  const checker = program.getTypeChecker();
  const names = namesOfNewMembers(program);
  const found: NewMember[] = [];
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`Not in the program: ${path}`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && names.has(node.text)) {
        const apiSet = newerSetOf(node, checker);
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        if (apiSet !== null) found.push({ file: path, line, member: node.text, apiSet });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** What members of Office.js are called of which at least one is too new: only of these is it worth asking which is meant. */
function namesOfNewMembers(program: ts.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassElement(node) || ts.isTypeElement(node) || ts.isEnumMember(node) || ts.isStatement(node)) {
      const name = ts.getNameOfDeclaration(node as ts.DeclarationStatement)?.getText();
      if (name !== undefined && !isAllowed(setOf(node) ?? 'ExcelApi 1.1')) names.add(name);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.includes(OFFICE_TYPES)) visit(source);
  return names;
}

/** The set a name belongs to where it is newer than what may be used; of overloads the one that is called counts. */
function newerSetOf(node: ts.Identifier, checker: ts.TypeChecker): string | null {
  const declarations = declarationsOf(node, checker).filter((declaration) =>
    declaration.getSourceFile().fileName.includes(OFFICE_TYPES),
  );
  const sets = declarations.flatMap((declaration) => usedSetsOf(declaration, argumentCount(node)) ?? []);
  const newer = sets.filter((set) => !isAllowed(set));
  return sets.length > 0 && newer.length === sets.length ? (newer[0] ?? null) : null;
}

function declarationsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const parent = node.parent;
  if (
    ts.isPropertyAccessExpression(parent) &&
    ts.isCallExpression(parent.parent) &&
    parent.parent.expression === parent
  ) {
    const called = checker.getResolvedSignature(parent.parent)?.declaration;
    if (called !== undefined) return [called];
  }
  if (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) {
    const type = checker.getContextualType(parent.parent);
    return type?.getProperty(node.text)?.declarations ?? [];
  }
  if (ts.isBindingElement(parent)) {
    const type = checker.getTypeAtLocation(parent.parent);
    return type.getProperty((parent.propertyName ?? node).getText())?.declarations ?? [];
  }
  return checker.getSymbolAtLocation(node)?.declarations ?? [];
}

function argumentCount({ parent }: ts.Identifier): number {
  return ts.isCallExpression(parent.parent) ? parent.parent.arguments.length : 0;
}

/**
 * `ExcelApi 1.9` from the comment of a declaration; undefined where it names none. What a comment says of a parameter
 * (``1.1 …; 1.15 for adding `alwaysInsert` parameter``) is left out where the call does not give it.
 */
function usedSetsOf(declaration: ts.Declaration, given: number): string | undefined {
  const apiSet = setOf(declaration);
  const parameters = ts.isMethodDeclaration(declaration)
    ? declaration.parameters.map((one) => one.name.getText())
    : [];
  const isUsed = (clause: string): boolean => {
    const parameter = parameters.indexOf(/`(\w+)` parameter/.exec(clause)?.[1] ?? '');
    return parameter === -1 || parameter < given;
  };
  return apiSet?.split(';').filter(isUsed).join(';');
}

/** What the comment of a declaration says of its set. */
function setOf(declaration: ts.Node): string | undefined {
  const text = declaration.getSourceFile().text.slice(declaration.pos, declaration.getStart());
  return /\[Api set: ([^\]]*)\]/.exec(text)?.[1]?.trim();
}

/** `1.1 for reading visibility; 1.2 for setting it` names two sets; all of them must be old enough. */
function isAllowed(apiSet: string): boolean {
  if (!apiSet.startsWith('ExcelApi ')) return !/excel/i.test(apiSet);
  return [...apiSet.matchAll(/(\d+)\.(\d+)/g)].every(
    ([, major, minor]) => major === '1' && Number(minor) <= NEWEST,
  );
}

// The pages about the custom functions in English, which Excel's help for a function links to. What a function and its
// arguments are is taken from the functions' metadata, the example from the Danish page, whose figures a test evaluates.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata } from './functionsMetadata.mjs';
import { projectRoot } from './projectRoot.mjs';

/** Markdown by path below docs/brugervejledning/: a page for each function, and one that leads to them. */
export function functionPages() {
  const { functions } = JSON.parse(functionsMetadata('')['functions.json']);
  const pages = functions.map((made) => [`functions/${made.id}.md`, pageOf(made)]);
  return new Map([...pages, ['functions/README.md', indexOf(functions)]]);
}

function pageOf({ id, description, parameters }) {
  const danish = readFileSync(join(projectRoot, 'docs/brugervejledning/funktioner', `${id}.md`), 'utf8');
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `# ${id}

\`=${id}(${names.join(', ')})\`

${description}

${table(
  ['Argument', 'What it is'],
  parameters.map((one) => [`\`${one.name}\``, one.description]),
)}

## Example

${table(
  ['Cell', 'Content'],
  rowsUnder(danish, 'Celle', 'Indhold').map(([cell, typed]) => [cell, inEnglish(typed)]),
)}

${table(
  ['Cell', 'Formula', 'Result'],
  rowsUnder(danish, 'Celle', 'Formel', 'Resultat').map(([cell, formula, result]) => [
    cell,
    formulaInEnglish(formula),
    inEnglish(result),
  ]),
)}

The name is the same in every language. [More in Danish](../funktioner/${id}.md) · [All functions](README.md)
`;
}

function indexOf(functions) {
  return `# Functions

The functions of Kommuneandel calculate exactly as the allocation sheets do. Their names are the same in every language.

${table(
  ['Function', 'What it does'],
  functions.map(({ id, description }) => [`[${id}](${id}.md)`, description]),
)}

[Danish user guide](../README.md)
`;
}

function table(headings, rows) {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The rows of the table with these headings. */
function rowsUnder(markdown, ...headings) {
  const cellsOf = (line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()); // prettier-ignore
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && cellsOf(line).join() === headings.join());
  if (start < 0) throw new Error(`There is no table of ${headings.join(', ')}.`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end < 0 ? undefined : end).map(cellsOf);
}

/** A figure as an English Excel shows it: `1.150.000,50 kr.` is `1,150,000.50 kr.`; any other text is itself. */
function inEnglish(text) {
  return /^-?\d{1,3}(\.\d{3})*(,\d+)?( %| kr\.)?$/.test(text) || /^-?\d+(,\d+)?( %)?$/.test(text)
    ? text.replace(/[.,](?!$)/g, (mark) => (mark === '.' ? ',' : '.')).replace(/,(?= )/, '.')
    : text;
}

/** A formula as it is typed in an English Excel; texts in it stay, and so do the semicolons of arrays. */
function formulaInEnglish(formula) {
  return formula.replace(/"[^"]*"|\{[^}]*\}|;|(?<=\d),(?=\d)/g, (part) =>
    part === ';' ? ',' : part === ',' ? '.' : part,
  );
}

// The metadata of the custom functions, as Excel wants it: generated from their JSDoc, which is Danish, and in English
// by src/functions/functions.en.json.
import { parseTree } from 'custom-functions-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = new URL('../src/functions/functions.ts', import.meta.url);
const ENGLISH = new URL('../src/functions/functions.en.json', import.meta.url);

/**
 * The two files by name. parseTree is the part of custom-functions-metadata that reads JSDoc: it only parses the text
 * it is given, while the package's own command would send usage data.
 * @returns {{ 'functions.json': string, 'functions.en-us.json': string }}
 */
export function functionsMetadata() {
  const { functions, extras } = parseTree(readFileSync(SOURCE, 'utf8'), fileURLToPath(SOURCE));
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`The custom functions' JSDoc is wrong:\n${errors.join('\n')}`);
  const english = JSON.parse(readFileSync(ENGLISH, 'utf8'));
  return {
    'functions.json': fileOf(functions),
    'functions.en-us.json': fileOf(functions.map((danish) => translate(danish, english[danish.id]))),
  };
}

/** Errors in cells are handed to the functions, so that they can say which cell it is. */
function fileOf(functions) {
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

/** The id stays: it is what workbooks are saved with. */
function translate(danish, english) {
  if (english === undefined) throw new Error(`${danish.id} has no English name.`);
  if (english.parameters.length !== danish.parameters.length) {
    throw new Error(`${danish.id} has other arguments in English than in Danish.`);
  }
  const parameters = danish.parameters.map((parameter, i) => {
    const [name, description] = english.parameters[i];
    return { ...parameter, name, description };
  });
  return { ...danish, name: english.name, description: english.description, parameters };
}

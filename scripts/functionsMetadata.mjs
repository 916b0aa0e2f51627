// The metadata of the custom functions, as Excel wants it: generated from their JSDoc, which is Danish, and in English
// by src/functions/functions.en.json. English is what an Excel in any other language than Danish gets, as in the pane.
import { parseTree } from 'custom-functions-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = new URL('../src/functions/functions.ts', import.meta.url);
const ENGLISH = new URL('../src/functions/functions.en.json', import.meta.url);

/**
 * The two files by name. parseTree is the part of custom-functions-metadata that reads JSDoc: it only parses the text
 * it is given, while the package's own command would send usage data.
 *
 * Only descriptions, arguments and the pages about them are translated. Names are the same in every language: one that
 * an add-in writes into a cell is not translated by Excel, and would be #NAME? in an Excel of another language.
 * @param {string} url where the add-in's files are, with a `/` at the end
 * @returns {{ 'functions.json': string, 'functions.da-dk.json': string }}
 */
export function functionsMetadata(url) {
  const { functions, extras } = parseTree(readFileSync(SOURCE, 'utf8'), fileURLToPath(SOURCE));
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`The custom functions' JSDoc is wrong:\n${errors.join('\n')}`);
  const english = JSON.parse(readFileSync(ENGLISH, 'utf8'));
  return {
    'functions.json': fileOf(
      functions.map((danish) => translate(danish, english[danish.id])),
      `${url}vejledning/functions/`,
    ),
    'functions.da-dk.json': fileOf(functions, `${url}vejledning/funktioner/`),
  };
}

/** Errors in cells are handed to the functions, so that they can say which cell it is. */
function fileOf(functions, guide) {
  const withHelp = functions.map((one) => ({ ...one, helpUrl: `${guide}${one.id}.html` }));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions: withHelp }, null, 2)}\n`;
}

function translate(danish, english) {
  if (english === undefined) throw new Error(`${danish.id} has no English description.`);
  if (english.parameters.length !== danish.parameters.length) {
    throw new Error(`${danish.id} has other arguments in English than in Danish.`);
  }
  const parameters = danish.parameters.map((parameter, i) => {
    const [name, description] = english.parameters[i];
    return { ...parameter, name, description };
  });
  return { ...danish, description: english.description, parameters };
}

// npm run facts                writes docs/excel-facts.md anew
// npm run facts -- FILE.json   says what a recording from a real Excel asks us to change
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { projectRoot } from './projectRoot.mjs';

const RECORDINGS = 'workbench/facts/recordings';

const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(projectRoot);
ensureInstalled();
const { importTypeScript } = await import('./importTypeScript.mjs');
const [{ ALL_FACTS }, { factsPage }, { compareRecording }, { parseRecording }] = await Promise.all(
  ['allFacts', 'factsPage', 'compareRecording', 'recording'].map((name) =>
    importTypeScript(`workbench/facts/${name}.ts`),
  ),
);
const [file] = process.argv.slice(2);
if (file === undefined) writePage();
else compare(resolve(calledFrom, file));

function writePage() {
  const files = existsSync(RECORDINGS) ? readdirSync(RECORDINGS).sort() : [];
  const recordings = files.map((name) => parseRecording(readFileSync(join(RECORDINGS, name), 'utf8')));
  writeFileSync('docs/excel-facts.md', factsPage(ALL_FACTS, recordings));
}

function compare(path) {
  try {
    const lines = compareRecording(parseRecording(readFileSync(path, 'utf8')), ALL_FACTS);
    console.log(lines.length === 0 ? 'This Excel answers everything as is believed.' : lines.join('\n'));
  } catch (failure) {
    console.error(failure.message);
    process.exitCode = 1;
  }
}

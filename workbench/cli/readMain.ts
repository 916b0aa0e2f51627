import { readFile } from './readFile';

const outcome = readFile(process.argv.slice(2));
for (const line of outcome.output) console.log(line);
for (const line of outcome.errors) console.error(line);
if (outcome.cause !== undefined && process.env['DEBUG'] !== undefined) console.error(outcome.cause);
process.exitCode = outcome.errors.length === 0 ? 0 : 1;

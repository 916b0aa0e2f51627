// npm run read:measure -- FOLDER [OUTPUT.md]: reads every table of a folder and holds it against its right reading.
import { runProgram } from './runProgram.mjs';

await runProgram('workbench/reader/measureMain.ts');

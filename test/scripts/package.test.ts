import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const FOR = 'https://addins.example.dk/kommuneandel/';

function makePackage(...options: string[]): Promise<unknown> {
  return promisify(execFile)(process.execPath, ['scripts/package.mjs', ...options]);
}

test.each([
  [[], 'Say where the files will be'],
  [['--url', 'http://addins.example.dk/'], 'not an https address'],
  [['--url', `${FOR}?x=1`], 'no query'],
  [['--url', FOR, '--namespace', '1A'], '--namespace'],
  [['--url', FOR, '--office-js', 'https://mirror.example.dk/'], 'must end in /office.js'],
])('the options %j are refused before anything is built', async (options, reason) => {
  await expect(makePackage(...options)).rejects.toThrow(reason);
});

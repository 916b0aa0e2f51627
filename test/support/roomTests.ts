import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// For mutation testing, where starting a test file costs more than its tests: all of a room's tests as one file.
const room = join(__dirname, '..', process.env['MUTATED_ROOM'] ?? '');
for (const file of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort()) {
  if (file.endsWith('.test.ts')) jest.requireActual(join(room, file));
}

import { COMMAND_NAMES, queueCommands, type CommandEvent } from '../../../src/taskpane/early/queueCommands';

function ribbon() {
  const associated = new Map<string, (event: CommandEvent) => void>();
  const log: string[] = [];
  const take = queueCommands({ associate: (name, run) => associated.set(name, run) });
  const press = (name: string): void => {
    associated.get(name)?.({ completed: () => log.push(`${name} completed`) });
  };
  return { associated, log, take, press };
}

test('every command that the manifest names is associated at once', () => {
  expect([...ribbon().associated.keys()]).toEqual(COMMAND_NAMES);
});

/** Notes what is begun and what is done, as long as each takes a turn. */
function noting(log: string[]): (name: string) => Promise<void> {
  return async (name) => {
    log.push(name);
    await Promise.resolve();
    log.push(`${name} done`);
  };
}

test('what is pressed before the code is there is completed at once, and done one after another when it is', async () => {
  const { log, take, press } = ribbon();
  press('recalculate');
  press('freeze');
  expect(log).toEqual(['recalculate completed', 'freeze completed']);
  await take(noting(log));
  expect(log.slice(2)).toEqual(['recalculate', 'recalculate done', 'freeze', 'freeze done']);
});

test('who presses again because nothing happens gets it done once, and what is pressed in between as well', async () => {
  const { log, take, press } = ribbon();
  for (const name of ['recalculate', 'recalculate', 'recalculate', 'freeze', 'thaw', 'thaw', 'freeze'])
    press(name);
  expect(log.splice(0)).toHaveLength(7);
  await take(noting(log));
  expect(log.filter((line) => !line.endsWith('done'))).toEqual(['recalculate', 'freeze', 'thaw', 'freeze']);
});

test('afterwards a press is completed first and then done, each time', async () => {
  const { log, take, press } = ribbon();
  await take((name) => {
    log.push(name);
    return Promise.resolve();
  });
  press('freeze');
  press('freeze');
  expect(log).toEqual(['freeze completed', 'freeze', 'freeze completed', 'freeze']);
});

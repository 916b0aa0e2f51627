import { COMMAND_NAMES } from '../../../src/taskpane/early/commandNames';
import { queueCommands, type CommandEvent } from '../../../src/taskpane/early/queueCommands';

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

test('what is pressed before the code is there is completed at once, and done in order when it is', () => {
  const { log, take, press } = ribbon();
  press('recalculate');
  press('explain');
  expect(log).toEqual(['recalculate completed', 'explain completed']);
  take((name) => log.push(name));
  expect(log.slice(2)).toEqual(['recalculate', 'explain']);
});

test('afterwards a press is completed first and then done, once', () => {
  const { log, take, press } = ribbon();
  take((name) => log.push(name));
  press('freeze');
  press('freeze');
  expect(log).toEqual(['freeze completed', 'freeze', 'freeze completed', 'freeze']);
});

import { Cancelled } from '../../../src/workbook/workbook';
import type { Connect } from '../../../src/taskpane/threads/connection';
import { CalculationFailed, createCalculator } from '../../../src/taskpane/calculation/createCalculator';
import type { CalculationReply, CalculationRequest } from '../../../src/taskpane/calculation/messages';
import { stateHolding } from '../../../src/cells/stateHolding';

interface Line {
  readonly connect: Connect<CalculationRequest, CalculationReply>;
  readonly sent: CalculationRequest[];
  reply(reply: CalculationReply): void;
  breakDown(): void;
  closed: number;
}

/** Someone at the other end who does as the test says. */
function line(): Line {
  let onReply: (reply: CalculationReply) => void = () => undefined;
  let onBroken: () => void = () => undefined;
  const made: Line = {
    connect: (reply, broken) => {
      [onReply, onBroken] = [reply, broken];
      return {
        send: (request) => made.sent.push(request),
        close: () => {
          made.closed += 1;
        },
      };
    },
    sent: [],
    reply: (reply) => {
      onReply(reply);
    },
    breakDown: () => {
      onBroken();
    },
    closed: 0,
  };
  return made;
}

function answer(to: Line, id: number, data: unknown): void {
  to.reply({ id, kind: 'piece', piece: { path: [], items: [data] } });
  to.reply({ id, kind: 'complete' });
}

test('an answer is put together from its pieces', async () => {
  const far = line();
  const asked = createCalculator('da', [far.connect]).ask('plan', stateHolding({}), {});
  far.reply({ id: 1, kind: 'piece', piece: { path: [], items: [{ plan: [] }] } });
  far.reply({ id: 1, kind: 'piece', piece: { path: ['plan'], items: [1, 2] } });
  far.reply({ id: 1, kind: 'piece', piece: { path: ['plan'], items: [3] } });
  far.reply({ id: 1, kind: 'complete' });
  await expect(asked).resolves.toEqual({ plan: [1, 2, 3] });
});

test('the same workbook is sent once, another one again', () => {
  const far = line();
  const calculator = createCalculator('en', [far.connect]);
  const [one, other] = [stateHolding({}), stateHolding({})];
  for (const workbook of [one, one, other, one]) void calculator.ask('summary', workbook, {});
  expect(far.sent.map((request) => request.state)).toEqual([one, null, other, one]);
  expect(far.sent.map(({ id, language }) => `${id} ${language}`)).toEqual(['1 en', '2 en', '3 en', '4 en']);
});

test('progress is passed on', () => {
  const far = line();
  const seen: string[] = [];
  void createCalculator('da', [far.connect]).ask('plan', stateHolding({}), {}, (done, rows) =>
    seen.push(`${done} af ${rows}`),
  );
  far.reply({ id: 1, kind: 'progress', done: 5, rows: 10 });
  expect(seen).toEqual(['5 af 10']);
});

test('cancelling closes the line and rejects what was asked; later answers come from a new one', async () => {
  const far = line();
  const calculator = createCalculator('da', [far.connect]);
  const first = calculator.ask('summary', stateHolding({}), {});
  calculator.cancel();
  await expect(first).rejects.toThrow(Cancelled);
  expect(far.closed).toBe(1);
  const second = calculator.ask('summary', stateHolding({}), {});
  answer(far, 1, 'too late');
  answer(far, 2, 'in time');
  await expect(second).resolves.toBe('in time');
});

test('cancelling nothing keeps the line, and the workbook at its end', async () => {
  const far = line();
  const calculator = createCalculator('da', [far.connect]);
  const asked = calculator.ask('summary', stateHolding({}), {});
  answer(far, 1, 'done');
  await asked;
  calculator.cancel();
  expect(far.closed).toBe(0);
});

test('where one way breaks down, the next is asked the same', async () => {
  const [broken, good] = [line(), line()];
  const workbook = stateHolding({});
  const asked = createCalculator('da', [broken.connect, good.connect]).ask('summary', workbook, { key: 'a' });
  broken.breakDown();
  expect(good.sent).toMatchObject([{ id: 1, kind: 'summary', choices: { key: 'a' } }]);
  expect(good.sent[0]?.state).toBe(workbook);
  answer(good, 1, 'here');
  await expect(asked).resolves.toBe('here');
});

test('a way that cannot be had is passed over; without any, it says so', async () => {
  const none: Connect<CalculationRequest, CalculationReply> = () => {
    throw new Error('no threads here');
  };
  const good = line();
  const asked = createCalculator('da', [none, good.connect]).ask('summary', stateHolding({}), {});
  answer(good, 1, 'here');
  await expect(asked).resolves.toBe('here');
  await expect(createCalculator('da', [none]).ask('summary', stateHolding({}), {})).rejects.toThrow(
    CalculationFailed,
  );
});

test('a failure at the other end is told with its message', async () => {
  const far = line();
  const asked = createCalculator('da', [far.connect]).ask('summary', stateHolding({}), {});
  far.reply({ id: 1, kind: 'failed', message: 'out of memory' });
  await expect(asked).rejects.toThrow(new CalculationFailed('out of memory'));
});

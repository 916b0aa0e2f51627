import { createBroker } from '../../../workbench/functions/createBroker';
import { invocationBatches, type InvocationEntry } from '../../../workbench/functions/invocationBatches';

test('calls go out in batches that the client can take', () => {
  const json = [JSON.stringify('x'.repeat(200_000))];
  const calls = [1, 2, 3].map((id) => ({ id, functionId: 'F', json, hasErrors: id === 3 }));
  const batches = [...invocationBatches(calls)];
  expect(batches.map((batch) => batch.map(([category, type, , , name]) => [category, type, name]))).toEqual([
    [
      [1, 1000, 'call-1'],
      [1, 1000, 'call-2'],
    ],
    [[1, 1000, 'call-3']],
  ]);
  expect(JSON.parse(batches[1]?.[0]?.[3] ?? '')).toEqual([3, 'F', ['x'.repeat(200_000)], '', 4]);
});

test('when the add-in is loaded anew, what waits is asked again and earlier answers are forgotten', () => {
  const broker = createBroker([{ id: 'F', name: 'F', parameters: [{ name: 'x' }] }]);
  const sent: unknown[][] = [];
  const send = (batches: Iterable<readonly InvocationEntry[]>): void => {
    for (const batch of batches)
      sent.push(batch.map(([, , , message]) => (JSON.parse(message) as unknown[])[0]));
  };
  const first = broker.call('F', [1]);
  broker.ask();
  expect(sent).toEqual([]);
  broker.connect(send);
  broker.receive([[1, true, 'svar']]);
  expect(first.answer).toBe('svar');
  broker.call('F', [2]);
  broker.ask();
  broker.connect(send);
  broker.call('F', [1]);
  broker.ask();
  expect(sent).toEqual([[1], [2], [2], [3]]);
});

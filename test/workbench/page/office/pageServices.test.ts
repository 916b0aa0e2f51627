import type { RequestBody } from '../../../../workbench/host/wire/messages';
import {
  answerPageService,
  pageServiceOf,
  type Runtime,
  type RuntimeState,
} from '../../../../workbench/page/office/pageServices';

const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

function request(service: string, method: string, given: readonly unknown[] = []): RequestBody {
  return {
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: given } },
    ],
  };
}

function runtimeIn(state: RuntimeState): Runtime & { state: RuntimeState } {
  const runtime = {
    state,
    setState: (next: RuntimeState) => {
      runtime.state = next;
    },
  };
  return runtime;
}

test('requests for the workbook are not the page’s', () => {
  const body: RequestBody = { Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } };
  expect([pageServiceOf(body), pageServiceOf(request('Microsoft.Unknown', 'Do'))]).toEqual([null, null]);
  expect(pageServiceOf(request(RUNTIME, 'GetAppRuntimeState'))).toBe(RUNTIME);
});

test('the pane is hidden and its state read', () => {
  const runtime = runtimeIn('Visible');
  answerPageService(RUNTIME, request(RUNTIME, 'SetAppRuntimeState', ['Background']), runtime);
  expect(runtime.state).toBe('Background');
  const { Results } = answerPageService(RUNTIME, request(RUNTIME, 'GetAppRuntimeState'), runtime);
  expect(Results).toEqual([
    { ActionId: 1, Value: null },
    { ActionId: 2, Value: 'Background' },
  ]);
});

test('a method the page lacks answers ApiNotFound with its name', () => {
  expect(answerPageService(RUNTIME, request(RUNTIME, 'Restart'), runtimeIn('Visible')).Error).toMatchObject({
    Code: 'ApiNotFound',
    ActionIndex: 1,
    Location: `${RUNTIME}.Restart`,
  });
});

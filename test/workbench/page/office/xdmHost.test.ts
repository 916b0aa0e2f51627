import { createXdmHost, type AddinServices } from '../../../../workbench/page/office/xdmHost';
import type { SerializedSetting } from '../../../../workbench/page/office/appContext';

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

function start(services: Partial<AddinServices> = {}) {
  const posted: Posted[] = [];
  const conversation = {
    conversationId: 'c1',
    addinId: 'a1',
    addinName: 'Prøve',
    hostOrigin: 'https://localhost:3000',
    locale: 'da-DK',
    hasFunctions: false,
  };
  const ignore = (): void => undefined;
  const host = createXdmHost(
    conversation,
    {
      execute: (body) => `answer to ${body}`,
      readSettings: () => [['farve', '"rød"']],
      writeSettings: ignore,
      onReady: ignore,
      onCommandCompleted: ignore,
      onFocusLeaves: ignore,
      ...services,
    },
    (text) => posted.push(JSON.parse(text) as Posted),
  );
  let correlation = 0;
  const send = (name: string, data: unknown = null, type = 0): Posted | undefined => {
    const message = {
      _messageType: 0,
      _actionName: name,
      _actionType: type,
      _conversationId: 'c1',
      _correlationId: ++correlation,
      _data: data,
    };
    expect(host.receive(JSON.stringify(message))).toBe(true);
    return posted.at(-1);
  };
  return { host, send, posted };
}

test('the frame’s name says which application, language and window the client is in', () => {
  const name = JSON.parse(start().host.windowName) as { hostInfo: string; xdmInfo: string };
  expect(name.hostInfo.split('|').slice(0, 4)).toEqual(['Excel', 'Web', '16.01', 'da-DK']);
  expect(name.xdmInfo).toBe('c1|a1|https://localhost:3000');
});

test.each([
  ['no JSON', 'hej'],
  ['no text', { _messageType: 0 }],
  ['another conversation', JSON.stringify({ _messageType: 0, _conversationId: 'c2' })],
  ['an answer', JSON.stringify({ _messageType: 1, _conversationId: 'c1' })],
])('%s is left to others', (_, message) => {
  const { host, posted } = start();
  expect(host.receive(message)).toBe(false);
  expect(posted).toEqual([]);
});

test('the client is told what the page can do and which settings the workbook has', () => {
  let isReady = false;
  const { send } = start({
    onReady: () => {
      isReady = true;
    },
  });
  const context = send('ContextActivationManager_getAppContextAsync')?._data as Record<string, unknown>;
  expect(context).toMatchObject({ _appName: 16, _appUILocale: 'da-DK', _settings: [['farve', '"rød"']] });
  expect(JSON.parse(String(context['_requirementMatrix']))).toMatchObject({
    excelapi: '1.14',
    sharedruntime: '1.1',
  });
  expect(isReady).toBe(true);
});

test('requests are answered, text for text', () => {
  const body = '{"Actions":[]}';
  const answer = start().send('executeMethod', {
    DdaMethod: { DispatchId: 93 },
    ArrayData: ['', 'POST', 'ProcessQuery', [], body, 0, 0],
  });
  expect(answer?._data).toEqual({ Version: 1, Error: 0, Data: [200, [], `answer to ${body}`] });
});

test('settings are saved and loaded', () => {
  let saved: readonly SerializedSetting[] = [];
  const { send } = start({
    writeSettings: (settings) => {
      saved = settings;
    },
  });
  send('executeMethod', { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['a', '1']] } });
  expect(saved).toEqual([['a', '1']]);
  expect(send('executeMethod', { DdaMethod: { DispatchId: 75 } })?._data).toMatchObject({
    Settings: [{ Name: 'farve', Value: '"rød"' }],
  });
});

test('a method the page does not have is refused, not ignored', () => {
  expect(start().send('executeMethod', { DdaMethod: { DispatchId: 64 } })?._data).toMatchObject({
    Error: 5001,
  });
});

test('events go only to a client that has asked for them, until it asks no more', () => {
  const { host, send, posted } = start();
  host.raiseEvent(10, 'Workbook', { address: 'A1' });
  expect(posted).toEqual([]);
  send('richApiMessage', { eventDispId: 33 }, 1);
  host.raiseEvent(10, 'Workbook', { address: 'A1' });
  expect(posted.at(-1)).toMatchObject({
    _actionName: 'richApiMessage',
    _correlationId: 1,
    _responseType: 1,
    _data: { ArrayData: [[65536, 10, 'Workbook', '{"address":"A1"}', 'event']] },
  });
  send('richApiMessage', null, 2);
  const before = posted.length;
  host.raiseEvent(10, 'Workbook', { address: 'A1' });
  expect(posted).toHaveLength(before);
});

test('a ribbon command is invoked, and its completion heard', () => {
  const completed: unknown[] = [];
  const { host, send, posted } = start({ onCommandCompleted: (...heard) => completed.push(heard) });
  expect(host.invokeCommand('Knap', 'recalculate')).toBe(false);
  send('appCommandInvoked', null, 1);
  expect(host.invokeCommand('Knap', 'recalculate')).toBe(true);
  expect(posted.at(-1)?._data).toEqual(['Knap', 'recalculate', '{"source":{"id":"Knap"}}']);
  send('executeMethod', { DdaMethod: { DispatchId: 94 }, ArrayData: ['Knap', 0, ''], 0: 'Knap', 1: 0 });
  expect(completed).toEqual([['Knap', 0]]);
});

test.each([
  [13, 'forward'],
  [14, 'backward'],
])('action %i: the focus leaves the pane %s', (action, direction) => {
  const heard: string[] = [];
  start({ onFocusLeaves: (where) => heard.push(where) }).send('ContextActivationManager_notifyHost', [
    'a1',
    action,
  ]);
  expect(heard).toEqual([direction]);
});

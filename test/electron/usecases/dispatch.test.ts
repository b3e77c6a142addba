import { expect, test } from 'vitest';
import { dispatch } from '../../../electron/usecases/dispatch.ts';
import { useCases, workerContract } from '../../../electron/usecases/useCases.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { newDesk } from './session.ts';

test('every channel of the contract is answered somewhere, and every use case belongs to a channel', () => {
  expect(Object.keys(useCases).toSorted()).toEqual(Object.keys(workerContract).toSorted());
  const unanswered = Object.entries(contract)
    .filter(([name, { kind }]) => kind !== 'host' && !Object.hasOwn(useCases, name))
    .map(([name]) => name);
  expect(unanswered).toEqual([]);
});

test.each(['', 'meeting.list ', '__proto__', 'constructor', 'toString', 'meeting.steal'])(
  'the unknown channel %j is refused',
  async (channel) => {
    const { session } = await newDesk();
    expect(await dispatch(session, { channel, input: {} })).toMatchObject({
      ok: false,
      error: { code: 'request.refused' },
    });
  },
);

test('input that does not fit is refused, with the places that do not fit', async () => {
  const { session } = await newDesk();
  const answer = await dispatch(session, { channel: 'council.list', input: { date: '2021-02-29' } });
  expect(answer).toEqual({ ok: false, error: { code: 'input.invalid', details: { field: 'date' } } });
});

test('without an open library reads and commands say so', async () => {
  const { session } = await newDesk();
  await dispatch(session, { channel: 'library.close', input: {} });
  for (const channel of ['meeting.list', 'history.next']) {
    expect(await dispatch(session, { channel, input: {} })).toMatchObject({
      ok: false,
      error: { code: 'library.notOpen' },
    });
  }
});

test('a library that is open for reading refuses commands and undo', async () => {
  const desk = await newDesk();
  await desk.do('library.open', { folder: desk.folder, mode: 'read' });
  const created = await desk.try('council.create', {
    parentId: null,
    kind: 'council',
    name: 'x',
    shortName: '',
  });
  expect(created).toMatchObject({ ok: false, error: { code: 'library.readOnly' } });
  expect(await desk.try('history.undo', {})).toMatchObject({
    ok: false,
    error: { code: 'library.readOnly' },
  });
});

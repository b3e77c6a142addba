import { expect, test } from 'vitest';
import { usualOfficeStyle } from '../../../shared/office/officeStyle.ts';
import { newDesk } from './session.ts';

test('an office that has set nothing has the usual style; what it sets stays, and comes back by undo', async () => {
  const desk = await newDesk();
  expect(await desk.do('office.get', {})).toEqual({ style: usualOfficeStyle, revision: 0 });
  const first = await desk.do('office.update', { revision: 0, fields: { digits: 'full', marginLeft: 30 } });
  await desk.do('office.update', { revision: first.revision, fields: { honorific: '様' } });
  expect((await desk.do('office.get', {})).style).toEqual({
    ...usualOfficeStyle,
    digits: 'full',
    marginLeft: 30,
    honorific: '様',
  });
  await desk.do('history.undo', {});
  expect((await desk.do('office.get', {})).style.honorific).toBe('殿');
  await desk.do('history.undo', {});
  expect(await desk.do('office.get', {})).toEqual({ style: usualOfficeStyle, revision: 0 });
});

test('settings that somebody else changed meanwhile are not overwritten', async () => {
  const desk = await newDesk();
  await desk.do('office.update', { revision: 0, fields: { digits: 'full' } });
  const late = await desk.try('office.update', { revision: 0, fields: { digits: 'half' } });
  expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect((await desk.do('office.get', {})).style.digits).toBe('full');
  // Taken back meanwhile, there is nothing left of the revision that was seen.
  await desk.do('history.undo', {});
  const gone = await desk.try('office.update', { revision: 1, fields: { clock: '24' } });
  expect(gone).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

test.each([
  [{ coverTitle: '' }, 'fields.coverTitle'],
  [{ marginTop: 5 }, 'fields.marginTop'],
])('a setting that no paper could have is refused: %j', async (fields, field) => {
  const desk = await newDesk();
  expect(await desk.try('office.update', { revision: 0, fields })).toMatchObject({
    ok: false,
    error: { code: 'input.invalid', details: { field } },
  });
});

import { expect, test } from 'vitest';
import { shimane2021 } from '../../../electron/usecases/sample/shimane2021.ts';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { newDesk } from './session.ts';

test('a consultation keeps everything exactly as it was entered, through change, removal and undo', async () => {
  const desk = await newDesk();
  const fields = shimane2021.consultation;
  const created = await desk.do('letter.createConsultation', { fields });
  const all = () => desk.do('letter.consultations', {});
  expect(await all()).toEqual([{ ...created, ...fields }]);
  const changed = await desk.do('letter.updateConsultation', { ...created, fields: { date: null } });
  expect(await all()).toEqual([{ ...changed, ...fields, date: null }]);
  await desk.do('letter.removeConsultation', changed);
  expect(await all()).toEqual([]);
  await desk.do('history.undo', {});
  await desk.do('history.undo', {});
  expect(await all()).toEqual([expect.objectContaining(fields)]);
});

test('letters come the latest first, those without a date before all others', async () => {
  const desk = await newDesk();
  for (const date of ['2021-08-24', null, '2022-08-24']) {
    await desk.do('letter.createConsultation', { fields: { ...shimane2021.consultation, date } });
  }
  const dates = (await desk.do('letter.consultations', {})).map(({ date }) => date);
  expect(dates).toEqual([null, '2022-08-24', '2021-08-24']);
});

test('a text paper keeps what was typed to the letter', async () => {
  const desk = await newDesk();
  const body = '第1　趣旨\r\n\t| a |\r\n　𠮷田~~委員~~\n\n';
  const { id } = await desk.do('textPaper.create', {
    ...{ fields: { meetingId: null, title: '抜粋', body }, material: null },
  });
  expect(await desk.do('textPaper.get', { id })).toMatchObject({ title: '抜粋', body });
  expect(await desk.do('textPaper.list', {})).toEqual([
    { id, revision: 1, meetingId: null, title: '抜粋', name: '抜粋' },
  ]);
});

test('a text paper of a meeting that is not there is refused', async () => {
  const desk = await newDesk();
  const meetingId = '01998f00-0000-7000-8000-000000000000';
  const created = await desk.try('textPaper.create', {
    ...{ fields: { meetingId, title: '', body: '' }, material: null },
  });
  expect(created).toMatchObject({ ok: false, error: { code: 'notFound' } });
});

test('a meeting for which a paper was written is not removed under it', async () => {
  const desk = await newDesk();
  const meeting = { ...blankMeeting, name: '第1回' };
  const created = await desk.do('meeting.create', { fields: meeting, bodyIds: [] });
  await desk.do('textPaper.create', {
    ...{ fields: { meetingId: created.id, title: '抜粋', body: '' }, material: null },
  });
  expect(await desk.try('meeting.remove', created)).toMatchObject({ ok: false, error: { code: 'inUse' } });
  expect(await desk.do('meeting.list', {})).toHaveLength(1);
});

test('the papers of a stage come out of the library in the office’s style', async () => {
  const desk = await newDesk();
  const { id } = await desk.do('letter.createConsultation', { fields: shimane2021.consultation });
  await desk.do('office.update', { revision: 0, fields: { digits: 'full', honorific: '様' } });
  const paper = { kind: 'consultation', consultationId: id, copy: true };
  const made = await desk.try('paper.html' as never, { paper, nonce: 'n', part: 0 } as never);
  if (!made.ok) throw new Error(made.error.code);
  const { html } = made.value as { html: string };
  expect(html).toContain('令和３年８月２４日');
  expect(html).toContain('様');
  // What somebody typed stays as it is.
  expect(html).toContain('島労発基0824第7号');
  expect(html).toContain('昭和34年法律第137号');
});

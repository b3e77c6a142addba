import path from 'node:path';
import { expect, test } from 'vitest';
import { type Desk, newDesk } from './session.ts';

async function sample(desk: Desk) {
  await desk.do('sample.create', { folder: path.join(path.dirname(desk.folder), 'サンプル') });
  const [meeting] = await desk.do('meeting.list', {});
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

test('last year’s meeting is taken over whole: agenda, materials and what they refer to; its own papers become the new one’s', async () => {
  const desk = await newDesk();
  const source = await sample(desk);
  const before = await desk.do('meeting.get', { id: source.id });
  const { revision } = before.meeting;
  await desk.do('meeting.advance', { id: source.id, revision, on: '2021-09-10' });
  const { id } = await desk.do('meeting.copy', { sourceId: source.id, heldOn: '2022-09-12', number: 2 });
  const { meeting, agenda, materials } = await desk.do('meeting.get', { id });
  expect(meeting).toMatchObject({
    heldOn: '2022-09-12',
    number: 2,
    distributedOn: null,
    place: source.place,
  });
  expect(meeting.bodyIds).toEqual(source.bodyIds);
  expect(agenda.map(({ text, kind }) => [text, kind])).toEqual(
    before.agenda.map(({ text, kind }) => [text, kind]),
  );
  const placesIn = (of: typeof before) =>
    of.materials.map(({ title, agendaItemIds }) => [
      title,
      agendaItemIds.map((item) => of.agenda.findIndex((one) => one.id === item)),
    ]);
  expect(placesIn({ meeting, agenda, materials })).toEqual(placesIn(before));
  expect(materials[0]?.paper).toEqual({ kind: 'meetingRoster', meetingId: id });
  expect(materials.every(({ given }) => given === null)).toBe(true);

  await desk.do('history.undo', {});
  expect(await desk.do('meeting.list', {})).toHaveLength(1);
});

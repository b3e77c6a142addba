import path from 'node:path';
import { expect, test } from 'vitest';
import { type Desk, newDesk } from './session.ts';

/** The sample's meeting with its papers handed out. */
async function distributed(desk: Desk) {
  await desk.do('sample.create', { folder: path.join(path.dirname(desk.folder), 'サンプル') });
  const [meeting] = await desk.do('meeting.list', {});
  if (!meeting) throw new Error('no meeting');
  const { id, revision } = meeting;
  await desk.do('meeting.advance', { id, revision, on: '2021-09-10' });
  return {
    ...meeting,
    changed: () => desk.do('meeting.changedSinceGiven', { id }),
    materialOf: async (kind: string) => {
      const { materials } = await desk.do('meeting.get', { id });
      const material = materials.find(({ paper }) => paper?.kind === kind);
      if (!material) throw new Error(kind);
      return material;
    },
  };
}

test('a member who is replaced changes the rosters that lie before the members, until that is said and again afterwards', async () => {
  const desk = await newDesk();
  const meeting = await distributed(desk);
  expect(await meeting.changed()).toEqual([]);
  const edit = async (title: string) => {
    const [seat] = await desk.do('roster.seats', { bodyId: meeting.bodyIds[0] ?? '' });
    if (!seat) throw new Error('no seat');
    const { id, revision } = seat.membership;
    await desk.do('roster.edit', { memberships: [{ id, revision, fields: { title } }] });
  };
  await edit('松江放送大学 客員教授');
  const roster = await meeting.materialOf('meetingRoster');
  expect(await meeting.changed()).toEqual([roster.id]);

  const target = { id: roster.id, revision: roster.revision };
  await desk.do('meeting.replaceMaterials', { items: [target], on: '2021-09-11' });
  expect(await meeting.changed()).toEqual([]);
  await edit('松江放送大学 教授');
  expect(await meeting.changed()).toEqual([roster.id]);
  await desk.do('history.undo', {});
  expect(await meeting.changed()).toEqual([]);
});

test('a written paper too; how papers are set is no change of what they say', async () => {
  const desk = await newDesk();
  const meeting = await distributed(desk);
  await desk.do('office.update', { revision: 0, fields: { marginLeft: 30 } });
  expect(await meeting.changed()).toEqual([]);
  const material = await meeting.materialOf('text');
  if (material.paper?.kind !== 'text') throw new Error('no text');
  const { id, revision } = await desk.do('textPaper.get', { id: material.paper.textPaperId });
  await desk.do('textPaper.update', { id, revision, fields: { body: '別の本文' } });
  expect(await meeting.changed()).toEqual([material.id]);
});

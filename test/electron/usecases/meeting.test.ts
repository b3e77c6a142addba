import { expect, test } from 'vitest';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { type Desk, newDesk } from './session.ts';

const fields = { ...blankMeeting, name: '合同会議' };

async function meetingWith(desk: Desk, texts: string[]) {
  const { id: meetingId } = await desk.do('meeting.create', { fields, bodyIds: [] });
  await desk.do('meeting.addAgendaItems', {
    meetingId,
    before: null,
    items: texts.map((text) => ({ text })),
  });
  const agenda = async () => (await desk.do('meeting.get', { id: meetingId })).agenda;
  const texts_ = async () => (await agenda()).map(({ text }) => text);
  return { meetingId, agenda, texts: texts_ };
}

test('agenda items go in before an item or at the end, and keep their order', async () => {
  const desk = await newDesk();
  const { meetingId, agenda, texts } = await meetingWith(desk, ['開会', '閉会']);
  const closing = (await agenda())[1]?.id ?? null;
  await desk.do('meeting.addAgendaItems', {
    meetingId,
    before: closing,
    items: [{ text: '挨拶' }, { text: 'その他' }],
  });
  expect(await texts()).toEqual(['開会', '挨拶', 'その他', '閉会']);
});

test('an item moves up, down and to the end; the others close ranks', async () => {
  const desk = await newDesk();
  const { agenda, texts } = await meetingWith(desk, ['一', '二', '三', '四']);
  const move = async (text: string, beforeText: string | null) => {
    const items = await agenda();
    const item = items.find((candidate) => candidate.text === text);
    const before = items.find((candidate) => candidate.text === beforeText)?.id ?? null;
    if (!item) throw new Error(text);
    const items_ = [{ id: item.id, revision: item.revision }];
    await desk.do('meeting.moveAgendaItems', { items: items_, before });
  };
  await move('四', '二');
  expect(await texts()).toEqual(['一', '四', '二', '三']);
  await move('一', '三');
  expect(await texts()).toEqual(['四', '二', '一', '三']);
  await move('四', null);
  expect(await texts()).toEqual(['二', '一', '三', '四']);
});

test('moving an item that somebody else changed meanwhile is a conflict, and nothing moves', async () => {
  const desk = await newDesk();
  const { agenda, texts } = await meetingWith(desk, ['一', '二']);
  const [first] = await agenda();
  if (!first) throw new Error('no item');
  const { id, revision } = first;
  await desk.do('meeting.editAgendaItems', { items: [{ id, revision, text: '一の改' }] });
  const moved = await desk.try('meeting.moveAgendaItems', { items: [{ id, revision }], before: null });
  expect(moved).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(await texts()).toEqual(['一の改', '二']);
});

test('removing several items is one step back', async () => {
  const desk = await newDesk();
  const { agenda, texts } = await meetingWith(desk, ['一', '二', '三', '四']);
  const items = (await agenda()).slice(1, 3).map(({ id, revision }) => ({ id, revision }));
  await desk.do('meeting.removeAgendaItems', { items });
  expect(await texts()).toEqual(['一', '四']);
  await desk.do('history.undo', {});
  expect(await texts()).toEqual(['一', '二', '三', '四']);
});

test('a meeting is removed with its agenda and bodies, and comes back whole', async () => {
  const desk = await newDesk();
  const { meetingId, texts } = await meetingWith(desk, ['開会', '閉会']);
  const body = await desk.do('council.create', {
    parentId: null,
    kind: 'council',
    name: '審議会',
    shortName: '',
  });
  const { revision } = (await desk.do('meeting.get', { id: meetingId })).meeting;
  const target = await desk.do('meeting.setBodies', { id: meetingId, revision, bodyIds: [body.id] });
  await desk.do('meeting.remove', target);
  expect(await desk.do('meeting.list', {})).toEqual([]);
  await desk.do('history.undo', {});
  expect(await texts()).toEqual(['開会', '閉会']);
  expect((await desk.do('meeting.get', { id: meetingId })).meeting.bodyIds).toEqual([body.id]);
});

test('the same bodies may be put in another order', async () => {
  const desk = await newDesk();
  const { meetingId } = await meetingWith(desk, ['開会']);
  const ids: string[] = [];
  for (const name of ['製鋼', 'はん用', '電子']) {
    const input = { parentId: null, kind: 'subcommittee', name, shortName: name } as const;
    ids.push((await desk.do('council.create', input)).id);
  }
  for (const bodyIds of [ids, ids.toReversed()]) {
    const { revision } = (await desk.do('meeting.get', { id: meetingId })).meeting;
    await desk.do('meeting.setBodies', { id: meetingId, revision, bodyIds });
    expect((await desk.do('meeting.get', { id: meetingId })).meeting.bodyIds).toEqual(bodyIds);
  }
});

test('typing in one field is one step back, whatever was saved in between', async () => {
  const desk = await newDesk();
  const { meetingId } = await meetingWith(desk, ['開会']);
  for (const place of ['松', '松江', '松江地方合同庁舎']) {
    const { revision } = (await desk.do('meeting.get', { id: meetingId })).meeting;
    await desk.do('meeting.update', { id: meetingId, revision, fields: { place } }, 'place-1');
  }
  await desk.do('history.undo', {});
  expect((await desk.do('meeting.get', { id: meetingId })).meeting.place).toBe('');
  await desk.do('history.redo', {});
  expect((await desk.do('meeting.get', { id: meetingId })).meeting.place).toBe('松江地方合同庁舎');
});

test('a meeting begins with the roster of its members as a material', async () => {
  const desk = await newDesk();
  const { id } = await desk.do('meeting.create', { fields, bodyIds: [] });
  const { materials } = await desk.do('meeting.get', { id });
  expect(materials).toMatchObject([{ title: '委員名簿', paper: { kind: 'meetingRoster', meetingId: id } }]);
});

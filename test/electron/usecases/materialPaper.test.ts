import path from 'node:path';
import { expect, test } from 'vitest';
import { type Desk, newDesk } from './session.ts';

async function sample(desk: Desk) {
  await desk.do('sample.create', { folder: path.join(path.dirname(desk.folder), 'サンプル') });
  const [meeting] = await desk.do('meeting.list', {});
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

/** A further material, not made here. */
const paperless = async (desk: Desk, meetingId: string) => {
  const [id = ''] = await desk.do('meeting.addMaterials', {
    ...{ meetingId, before: null, after: null, on: '2021-09-08' },
    materials: [{ title: '基礎調査結果', kind: 'numbered', suffix: '', agendaItemIds: [], paper: null }],
  });
  return { id, title: '基礎調査結果' };
};
const writtenFor = async (desk: Desk, meetingId: string) =>
  (await desk.do('textPaper.list', {})).filter((paper) => paper.meetingId === meetingId);

test('a paper that is written for a material is bound in its place, in one command that one undo takes back', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  const material = await paperless(desk, meetingId);
  const fields = { meetingId, title: material.title, body: '本文' };
  const { id } = await desk.do('textPaper.create', {
    ...{ fields, material: { id: material.id, on: '2021-09-08' } },
  });
  const packet = await desk.do('packet.get', { meetingId });
  const bound = packet.papers.find(({ key }) => key === material.id);
  expect(bound?.paper).toEqual({ kind: 'text', textPaperId: id });
  const before = (await writtenFor(desk, meetingId)).length;
  await desk.do('history.undo', {});
  expect(await writtenFor(desk, meetingId)).toHaveLength(before - 1);
  const { unbound } = await desk.do('packet.get', { meetingId });
  expect(unbound).toContainEqual(expect.objectContaining({ key: material.id, reason: 'noPaper' }));
});

test('after distribution a material that gets a paper is 差替え of that day', async () => {
  const desk = await newDesk();
  const { id, revision } = await sample(desk);
  await desk.do('meeting.advance', { id, revision, on: '2021-09-10' });
  const material = await paperless(desk, id);
  await desk.do('textPaper.create', {
    fields: { meetingId: id, title: '', body: '' },
    material: { id: material.id, on: '2021-09-11' },
  });
  const { materials } = await desk.do('meeting.get', { id });
  expect(materials.find((one) => one.id === material.id)).toMatchObject({ replacedOn: '2021-09-11' });
});

test('a paper for a material that is gone is refused, and nothing is written', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  const before = await writtenFor(desk, meetingId);
  const gone = { id: '01998f00-0000-7000-8000-000000000000', on: '2021-09-08' };
  const fields = { meetingId, title: '', body: '' };
  expect(await desk.try('textPaper.create', { fields, material: gone })).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  });
  expect(await writtenFor(desk, meetingId)).toEqual(before);
});

test('next year’s meeting has a written paper of its own: changing it leaves last year’s', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  const source = await writtenFor(desk, meetingId);
  const copy = await desk.do('meeting.copy', { sourceId: meetingId, heldOn: '2022-09-12', number: null });
  const { materials } = await desk.do('meeting.get', { id: copy.id });
  const papers = materials.flatMap(({ paper }) => (paper?.kind === 'text' ? [paper.textPaperId] : []));
  expect(papers).toHaveLength(source.length);
  expect(source.map(({ id }) => id)).not.toContain(papers[0]);
  const [id = ''] = papers;
  const own = await desk.do('textPaper.get', { id });
  const twin = source.find(({ title }) => title === own.title);
  const last = await desk.do('textPaper.get', { id: twin?.id ?? '' });
  expect(own).toMatchObject({ meetingId: copy.id, body: last.body });
  await desk.do('textPaper.update', { id, revision: own.revision, fields: { body: '令和4年度' } });
  expect(await desk.do('textPaper.get', { id: last.id })).toEqual(last);
});

test('配布資料一覧 counts out cover, agenda, contents list and every material with its number', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  const paper = { kind: 'handouts', meetingId };
  const made = await desk.try('paper.html' as never, { paper, nonce: 'n', part: 0 } as never);
  if (!made.ok) throw new Error(made.error.code);
  const { html } = made.value as { html: string };
  for (const word of ['表紙', '次第', '資料目次', '資料No.6', 'リーフレット']) expect(html).toContain(word);
});

test('出席者名簿 lists the secretariat and observers that the bodies name', async () => {
  const desk = await newDesk();
  const { id: meetingId, bodyIds } = await sample(desk);
  const bodies = await desk.do('council.list', { date: '2021-09-13' });
  const body = bodies.find(({ id }) => id === bodyIds[0]);
  if (!body) throw new Error('no body');
  await desk.do('council.update', {
    ...{ id: body.id, revision: body.revision },
    fields: { invitations: [{ key: 'a', kind: 'observer', title: '県商工労働部', name: '' }] },
  });
  const paper = { kind: 'attendance', meetingId };
  const made = await desk.try('paper.html' as never, { paper, nonce: 'n', part: 0 } as never);
  if (!made.ok) throw new Error(made.error.code);
  expect((made.value as { html: string }).html).toMatch(/オブザーバー[\s\S]*県商工労働部/);
});

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkAttachment } from '../../../electron/document/pdf/checkAttachment.ts';
import { dispatch } from '../../../electron/usecases/dispatch.ts';
import type { Attachment } from '../../../shared/attachment/attachment.ts';
import { blankMaterial } from '../../../shared/meeting/material.ts';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { simplePdf } from '../../attachment/simplePdf.ts';
import { type Desk, newDesk } from './session.ts';

const on = '2021-09-10';
const three = await simplePdf([{}, {}, {}]);

/** What the host does with a file that was chosen. */
async function stored(desk: Desk, name: string, bytes: Uint8Array): Promise<Attachment> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'from-')), name);
  writeFileSync(file, bytes);
  const answer = await dispatch(desk.session, { channel: 'file.store', input: { path: file } });
  if (!answer.ok) throw new Error(answer.error.code);
  const { sha256, bytes: size } = answer.value as { sha256: string; bytes: number };
  return {
    kind: 'attachment',
    name,
    sha256,
    bytes: size,
    ...(await checkAttachment(name, { bytes, size: bytes.length })),
  };
}

async function newMeeting(desk: Desk) {
  const fields = { ...blankMeeting, name: '合同会議', heldOn: '2021-09-13' };
  const { id } = await desk.do('meeting.create', { fields, bodyIds: [] });
  const add = (title: string, paper: Attachment | null) =>
    desk.do('meeting.addMaterials', {
      ...{ meetingId: id, before: null, after: null, on },
      materials: [{ ...blankMaterial, title, paper }],
    });
  const material = async (title: string) => {
    const found = (await desk.do('meeting.get', { id })).materials.find((one) => one.title === title);
    if (!found) throw new Error(title);
    return found;
  };
  return { id, add, material };
}

test('a file becomes a material, the same file twice is kept once, and undo takes the material only', async () => {
  const desk = await newDesk();
  const { add, material } = await newMeeting(desk);
  const attachment = await stored(desk, '調査結果.pdf', three);
  await add('基礎調査結果', attachment);
  await add('同（再掲）', await stored(desk, '調査結果（再）.pdf', three));
  expect((await material('基礎調査結果')).paper).toEqual(attachment);
  const files = () =>
    readdirSync(path.join(desk.folder, 'files'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
  expect(files().map(({ name }) => name)).toEqual([attachment.sha256]);
  await desk.do('history.undo', {});
  await desk.do('history.undo', {});
  await expect(material('基礎調査結果')).rejects.toThrow();
  await desk.do('history.redo', {});
  expect((await material('基礎調査結果')).paper).toEqual(attachment);
  const [file] = files();
  expect(readFileSync(path.join(file?.parentPath ?? '', file?.name ?? '')).equals(Buffer.from(three))).toBe(
    true,
  );
});

test('closed or open, copies, source, handling and booklet are entered and come back; what is not said is as usual', async () => {
  const desk = await newDesk();
  const { id, add, material } = await newMeeting(desk);
  await add('要望書', null);
  expect(await material('要望書')).toMatchObject({ isClosed: false, copies: null, source: '', booklet: 1 });
  const { id: key, revision } = await material('要望書');
  const entered = {
    isClosed: true,
    copies: 45,
    source: '島根県統計課',
    handling: 'slip',
    booklet: 2,
  } as const;
  await desk.do('meeting.editMaterials', { items: [{ id: key, revision, ...entered }], on });
  expect(await material('要望書')).toMatchObject(entered);
  const copy = await desk.do('meeting.copy', { sourceId: id, heldOn: '2022-09-12', number: null });
  const { materials } = await desk.do('meeting.get', { id: copy.id });
  expect(materials.find(({ title }) => title === '要望書')).toMatchObject({ ...entered, handling: 'bind' });
});

test('another file for a distributed material is 差替え, and a copied meeting does not take the file over', async () => {
  const desk = await newDesk();
  const { id, add, material } = await newMeeting(desk);
  await add('調査結果', await stored(desk, '調査結果.pdf', three));
  const { meeting } = await desk.do('meeting.get', { id });
  await desk.do('meeting.advance', { id, revision: meeting.revision, on });
  const { id: key, revision } = await material('調査結果');
  const paper = await stored(desk, '調査結果（正）.pdf', await simplePdf([{}]));
  await desk.do('meeting.editMaterials', { items: [{ id: key, revision, paper }], on });
  expect(await material('調査結果')).toMatchObject({ replacedOn: on, paper: { name: '調査結果（正）.pdf' } });
  const copy = await desk.do('meeting.copy', { sourceId: id, heldOn: null, number: null });
  const copied = await desk.do('meeting.get', { id: copy.id });
  expect(copied.materials.find(({ title }) => title === '調査結果')?.paper).toBeNull();
});

/** 連絡先: kept for the office, and nowhere near a paper. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dispatch } from '../../../electron/usecases/dispatch.ts';
import type { Paper } from '../../../shared/paper/paperContract.ts';
import { type Desk, newDesk } from './session.ts';

const contact = {
  postalCode: '690-8501',
  address: '松江市殿町８番地の秘密',
  telephone: '0852-00-1234',
  email: 'himitsu@example.invalid',
  note: '夜間は不可という覚え書き',
};
const texts = Object.values(contact);

async function sample(desk: Desk) {
  await desk.do('sample.create', { folder: path.join(path.dirname(desk.folder), 'サンプル') });
  const [meeting] = await desk.do('meeting.list', {});
  if (!meeting) throw new Error('no meeting');
  for (const { id: personId } of await desk.do('roster.people', {})) {
    await desk.do('roster.saveContact', { personId, revision: 0, fields: contact });
  }
  return meeting;
}

/** Everything that a format of a paper holds, unzipped where it is zipped. */
async function written(desk: Desk, channel: string, input: object): Promise<string> {
  const made = await dispatch(desk.session, { channel, input });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const { bytes, html } = made.value as { bytes?: Uint8Array; html?: string };
  return (
    html ??
    Object.values(unzipSync(bytes ?? new Uint8Array()))
      .map((file) => strFromU8(file))
      .join('\n')
  );
}

test('a contact is entered once, changed field by field, and taken back with one undo', async () => {
  const desk = await newDesk();
  await sample(desk);
  const [person] = await desk.do('roster.people', {});
  const personId = person?.id ?? '';
  const stored = await desk.do('roster.contact', { personId });
  expect(stored).toMatchObject(contact);
  const revision = stored?.revision ?? 0;
  await desk.do('roster.saveContact', { personId, revision, fields: { telephone: '0852-99-9999' } });
  expect(await desk.do('roster.contact', { personId })).toMatchObject({
    ...contact,
    telephone: '0852-99-9999',
  });
  const late = await desk.try('roster.saveContact', { personId, revision, fields: { note: '' } });
  expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
  await desk.do('history.undo', {});
  expect(await desk.do('roster.contact', { personId })).toMatchObject(contact);
});

test('whoever has no contact has none, and nobody has one who is not there', async () => {
  const desk = await newDesk();
  const personId = '0190a000-0000-7000-8000-000000000000';
  expect(await desk.do('roster.contact', { personId })).toBeNull();
  const refused = await desk.try('roster.saveContact', { personId, revision: 0, fields: contact });
  expect(refused).toMatchObject({ ok: false, error: { code: 'notFound' } });
});

test('no word of a contact is in any paper, in whatever format, in the lists of people or in the history', async () => {
  const desk = await newDesk();
  const { id: meetingId, bodyIds } = await sample(desk);
  const date = '2021-09-13';
  const [bodyId = ''] = bodyIds;
  const columns = ['number', 'side', 'name', 'reading', 'title', 'appointedOn', 'term', 'remarks'] as const;
  await desk.do('roster.saveSetting', {
    bodyId: null,
    fields: { order: 'gojuon', columns: [...columns] },
  });
  const papers: Paper[] = [
    { kind: 'cover', meetingId },
    { kind: 'agenda', meetingId },
    { kind: 'roster', bodyIds, date },
    { kind: 'rosterChanges', bodyId, from: '2021-09-01', to: date },
    { kind: 'seatMatrix', bodyIds, date },
  ];
  const outputs: string[] = [];
  for (const paper of papers) {
    outputs.push(await written(desk, 'paper.html', { paper, nonce: 'n', part: 0, sourceLinks: true }));
    outputs.push(await written(desk, 'paper.word', { paper }));
    outputs.push(await written(desk, 'paper.excel', { paper }));
  }
  outputs.push(JSON.stringify(await desk.do('roster.people', {})));
  outputs.push(JSON.stringify(await desk.do('history.list', { limit: 500, before: null })));
  expect(outputs.filter((output) => output.includes('飯塚')).length).toBeGreaterThan(6);
  for (const output of outputs) {
    expect(texts.filter((text) => output.includes(text))).toEqual([]);
  }
});

/** Every file that a file loads, and those that they load. */
function reachedFrom(entry: string, reached = new Set<string>()): Set<string> {
  if (reached.has(entry) || !existsSync(entry)) return reached;
  reached.add(entry);
  for (const [, target = ''] of readFileSync(entry, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
    reachedFrom(path.normalize(path.join(path.dirname(entry), target)), reached);
  }
  return reached;
}

test('no maker of papers, no writer and no reader of files loads what reads contacts', () => {
  const entries = [
    'electron/usecases/paper/papers.ts',
    'electron/usecases/packet/planPacket.ts',
    ...globSync('electron/{document,files}/**/*.ts'),
  ];
  const reached = new Set(entries.flatMap((entry) => [...reachedFrom(entry)]));
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((file) => /contact/i.test(path.basename(file)))).toEqual([]);
  const readers = globSync('{electron,db}/**/*.ts').filter(
    (file) =>
      file !== 'db/roster/contactStore.ts' && /person_contact|contactStore/.test(readFileSync(file, 'utf8')),
  );
  // The first says that the table is not handed over; `handedTables.test.ts` and `handover.test.ts` hold it to that.
  expect(readers.toSorted()).toEqual([
    'db/handover/handedTables.ts',
    'db/roster/rosterTables.ts',
    'electron/usecases/roster/contactUseCases.ts',
  ]);
});

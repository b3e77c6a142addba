/** A library that gives, the files that go to and fro, and what is in a library afterwards. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectRows } from '../../db/handover/collectRows.ts';
import { connections } from '../../db/library/library.ts';
import { checkAttachment } from '../../electron/document/pdf/checkAttachment.ts';
import { dispatch } from '../../electron/usecases/dispatch.ts';
import type { Attachment } from '../../shared/attachment/attachment.ts';
import type { HandedOver, HandoverDecision } from '../../shared/handover/handover.ts';
import { blankMaterial } from '../../shared/meeting/material.ts';
import { blankMeeting } from '../../shared/meeting/meeting.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { simplePdf } from '../attachment/simplePdf.ts';
import { type Desk, newDesk } from '../electron/usecases/session.ts';
import { expectOk } from '../expectOk.ts';
import { aomoriMembers } from '../seeds/aomoriReform.ts';

export const on = '2021-09-10';

/** The sample's council with a meeting that has an attached file. */
export async function givingDesk() {
  const desk = await newDesk();
  const body = await desk.do('council.create', {
    ...{
      parentId: null,
      kind: 'council',
      name: '島根地方最低賃金審議会',
      shortName: '審議会',
      template: null,
    },
  });
  const below = await desk.do('council.create', {
    parentId: body.id,
    kind: 'subcommittee',
    name: '製鋼専門部会',
    shortName: '製鋼',
    template: null,
  });
  await desk.do('council.create', {
    parentId: null,
    kind: 'council',
    name: 'ほかの審議会',
    shortName: '',
    template: null,
  });
  await desk.do('roster.appoint', { bodyId: below.id, appointments: aomoriMembers.slice(0, 3) });
  const fields = { ...blankMeeting, name: '合同会議', heldOn: '2021-09-13' };
  const { id: meetingId } = await desk.do('meeting.create', { fields, bodyIds: [below.id] });
  const bytes = await simplePdf([{}, {}]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'from-')), '調査.pdf');
  writeFileSync(file, bytes);
  const stored = expectOk(await dispatch(desk.session, { channel: 'file.store', input: { path: file } })) as {
    sha256: string;
    bytes: number;
  };
  const paper: Attachment = {
    ...{ kind: 'attachment', name: '調査.pdf', sha256: stored.sha256, bytes: stored.bytes },
    ...(await checkAttachment('調査.pdf', { bytes, size: bytes.length })),
  };
  await desk.do('meeting.addMaterials', {
    ...{ meetingId, before: null, after: null, on },
    materials: [{ ...blankMaterial, title: '調査結果', paper }],
  });
  await desk.do('meeting.addAgendaItems', { meetingId, before: null, items: [{ text: '部会長の選出' }] });
  return {
    desk,
    meetingId,
    bodyId: body.id,
    belowId: below.id,
    sha256: stored.sha256,
  };
}

export async function give(desk: Desk, kind: 'meeting' | 'body', id: string): Promise<string> {
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'handed-')), '合同会議.shingikai');
  expectOk(await giveTo(desk, kind, id, target));
  return target;
}

export const giveTo = (desk: Desk, kind: 'meeting' | 'body', id: string, target: string) =>
  dispatch(desk.session, {
    channel: 'handover.write',
    input: { kind, id, path: target, jobId: crypto.randomUUID() },
  });

export const receive = (desk: Desk, file: string, decisions: Record<string, HandoverDecision> = {}) =>
  desk.try('handover.receive', { path: file, decisions });

export const filesOf = (desk: Desk) =>
  readdirSync(path.join(desk.folder, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  );

/** What a library has of a body or a meeting, as it would be handed over: rows without their revisions. */
export function stateOf(desk: Desk, what: HandedOver): string {
  const { library } = desk.session;
  if (!library) throw new Error('no library');
  const { rows } = collectRows(library[connections].reader, what);
  const all = [...rows].flatMap(([table, of]) =>
    [...of.values()].map(({ revision: _, ...row }) => JSON.stringify({ table, ...row })),
  );
  return all.toSorted().join('\n');
}

/** Every row of a library, history included. */
export function everything(desk: Desk): string {
  const { library } = desk.session;
  if (!library) throw new Error('no library');
  const { reader } = library[connections];
  const tables = reader
    .prepare<[], string>(
      "select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite%' order by name",
    )
    .pluck()
    .all();
  return JSON.stringify(tables.map((table) => [table, reader.prepare(`select * from ${table}`).all()]));
}

/** Receives a file, every conflict decided in one way, also those that come up on the way. */
export async function receiveAll(desk: Desk, file: string, decision: HandoverDecision) {
  const decisions: Record<string, HandoverDecision> = {};
  for (;;) {
    const { conflicts } = await desk.do('handover.plan', { path: file, decisions });
    const open = conflicts.filter(({ key }) => decisions[key] === undefined);
    if (open.length === 0) return desk.do('handover.receive', { path: file, decisions });
    for (const { key } of open) decisions[key] = decision;
  }
}

/** A chain of one's own. */
export const ownChain = (name: string, days: number): Chain => ({
  ...{ key: 'own', name, subject: 'meeting' },
  steps: [
    { key: 'held', label: '会議の日', head: '', rule: { kind: 'start' }, basis: '', note: '' },
    {
      ...{ key: 'sent', label: '議事録の送付', head: '', basis: '', note: '' },
      rule: { kind: 'calendarDays', from: 'held', days: 'wait', whenClosed: 'next' },
    },
  ],
  parameters: [{ key: 'wait', label: '送付までの日数', value: days, note: '' }],
});

export const planOf = (chainKey: string, meetingId: string | null, bodyId: string | null = null) => ({
  ...{ chainKey, meetingId, bodyId, consultationId: null, title: '', start: null },
  ...{ inputs: {}, agreed: { sent: '2021-09-16' }, done: {} },
});

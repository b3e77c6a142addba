/** 受け渡し: each difference says in words what it is; no id, no word of the program, no number that says nothing. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { putFile } from '../../db/library/libraryFiles.ts';
import { shimane2021 } from '../../electron/usecases/sample/shimane2021.ts';
import type { MaterialContent } from '../../shared/meeting/material.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { simplePdf } from '../attachment/simplePdf.ts';
import { type Desk, newDesk } from '../electron/usecases/session.ts';
import { expectOk } from '../expectOk.ts';
import { give, givingDesk, on, ownChain, planOf, receive, receiveAll } from './desks.ts';

const field = '紙面・ファイル';

async function printFrom(desk: Desk, meetingId: string, paper: MaterialContent): Promise<void> {
  const { materials } = await desk.do('meeting.get', { id: meetingId });
  const { id = '', revision = 0 } = materials.find(({ title }) => title === '調査結果') ?? {};
  await desk.do('meeting.editMaterials', { items: [{ id, revision, paper }], on });
}

/** What the material is said to print from where it does so from one paper here and from another there. */
async function shown(papers: (desk: Desk, meetingId: string) => Promise<[MaterialContent, MaterialContent]>) {
  const { desk: here, meetingId } = await givingDesk();
  const [ours, theirs] = await papers(here, meetingId);
  const there = await newDesk();
  await printFrom(here, meetingId, theirs);
  expectOk(await receive(there, await give(here, 'meeting', meetingId)));
  await printFrom(here, meetingId, ours);
  const { conflicts } = await here.do('handover.plan', { path: await give(there, 'meeting', meetingId) });
  return conflicts.flatMap(({ kind, differences }) => (kind === 'differs' ? differences : []));
}

/** How a chain of one's own is said to differ where it was changed there. */
async function shownOfChain(change: (chain: Chain) => Chain) {
  const { desk: here, meetingId } = await givingDesk();
  const { id, revision } = await here.do('schedule.createChain', { chain: ownChain('議事録', 3) });
  await here.do('schedule.createPlan', { fields: planOf(id, meetingId) });
  const there = await newDesk();
  expectOk(await receive(there, await give(here, 'meeting', meetingId)));
  await there.do('schedule.updateChain', { id, revision, chain: change(ownChain('議事録', 3)) });
  const { conflicts } = await here.do('handover.plan', { path: await give(there, 'meeting', meetingId) });
  return conflicts.flatMap(({ differences }) => differences);
}

async function written(desk: Desk, title: string): Promise<MaterialContent> {
  const fields = { meetingId: null, title, body: '本文' };
  return { kind: 'text', textPaperId: (await desk.do('textPaper.create', { fields, material: null })).id };
}

test('two written papers are told apart by their titles, and where these are the same it is said', async () => {
  const named = await shown(async (desk) => [await written(desk, '概要'), await written(desk, '概要（案）')]);
  expect(named).toEqual([
    { field, ours: '本文を入力した紙面（概要）', theirs: '本文を入力した紙面（概要（案））' },
  ]);
  const same = await shown(async (desk) => [await written(desk, '概要'), await written(desk, '概要')]);
  expect(same).toEqual([{ field, ours: 'この保管庫のもの', theirs: '名称は同じで、別の項目' }]);
});

test('a copy of a letter is called one', async () => {
  const differences = await shown(async (desk) => {
    const fields = { ...shimane2021.consultation, number: '島労発基0824第7号', matter: '改正' };
    const { id: consultationId } = await desk.do('letter.createConsultation', { fields });
    const letter = (copy: boolean) => ({ kind: 'consultation', consultationId, copy }) as const;
    return [letter(true), letter(false)];
  });
  expect(differences).toEqual([
    { field, ours: '諮問文（島労発基0824第7号　改正　写）', theirs: '諮問文（島労発基0824第7号　改正）' },
  ]);
});

test('two bodies of one name are said to be two', async () => {
  const differences = await shown(async (desk) => {
    const body = { parentId: null, kind: 'council', name: '審議会', shortName: '', template: null } as const;
    const ids = [await desk.do('council.create', body), await desk.do('council.create', body)];
    const [ours, theirs] = ids.map(
      ({ id }): MaterialContent => ({ kind: 'roster', bodyIds: [id], date: on }),
    );
    return [ours, theirs] as [MaterialContent, MaterialContent];
  });
  expect(differences).toEqual([{ field, ours: 'この保管庫のもの', theirs: '名称は同じで、別の項目' }]);
});

test('two files of one name and as many pages are said to differ in what is in them', async () => {
  const differences = await shown(async (desk, meetingId) => {
    const { materials } = await desk.do('meeting.get', { id: meetingId });
    const paper = materials.find(({ title }) => title === '調査結果')?.paper;
    const { library } = desk.session;
    if (!library || paper?.kind !== 'attachment') throw new Error('no attached file');
    const bytes = await simplePdf([{}, { size: [300, 300] }]);
    const sha256 = expectOk(await putFile(library, bytes));
    return [paper, { ...paper, sha256, bytes: bytes.length }];
  });
  expect(differences).toEqual([{ field, ours: 'この保管庫のもの', theirs: '内容の異なるファイル' }]);
});

test('what a chain counts otherwise is shown by its numbers, and a part that cannot be named as a detail', async () => {
  const differences = await shownOfChain((chain) => ({
    ...chain,
    parameters: chain.parameters.map((each) => ({ ...each, value: 9 })),
  }));
  expect(differences).toEqual([{ field: '段階', ours: '3', theirs: '9' }]);
  const details = await shownOfChain((chain) => ({ ...chain, subject: 'any' }));
  expect(details).toEqual([{ field: '段階', ours: 'この保管庫のもの', theirs: '細部の異なるもの' }]);
});

test('where a body stands among the others is each library’s own and not asked about', async () => {
  const { desk, bodyId } = await givingDesk();
  const file = await give(desk, 'body', bodyId);
  const moved = path.join(mkdtempSync(path.join(tmpdir(), 'moved-')), '会議体.shingikai');
  copyFileSync(file, moved);
  const connection = new Database(moved);
  connection.exec(`update row set image = json_set(image, '$.position', 70 + place) where of_table = 'body'`);
  connection.close();
  expect((await desk.do('handover.plan', { path: moved })).conflicts).toEqual([]);
  expect(await receiveAll(desk, moved, 'theirs')).toEqual({ added: 0, changed: 0, removed: 0 });
});

/** 受け渡し files that are damaged or made to harm: each is named with its reason, and nothing changes. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { problemText } from '../../shared/contract/problemText.ts';
import { type Desk, newDesk } from '../electron/usecases/session.ts';
import { everything, filesOf, give, giveTo, givingDesk, receive } from './desks.ts';

const newPlace = () => path.join(mkdtempSync(path.join(tmpdir(), 'bad-')), '合同会議.shingikai');

/** A copy of a file with its bytes or, as a database, its content changed. */
function changedCopy(file: string, change: (bytes: Buffer) => Uint8Array): string {
  const place = newPlace();
  writeFileSync(place, change(readFileSync(file)));
  return place;
}
function alteredCopy(file: string, sql: string): string {
  const place = newPlace();
  copyFileSync(file, place);
  const connection = new Database(place);
  connection.exec(sql);
  connection.close();
  return place;
}

async function expectRefused(desk: Desk, file: string, code: string, reason = ''): Promise<void> {
  const before = [everything(desk), filesOf(desk)];
  const refused = { code, details: { name: '合同会議.shingikai' } };
  expect(await receive(desk, file)).toMatchObject({ error: refused });
  const planned = await desk.try('handover.plan', { path: file });
  if (!planned.ok) expect(JSON.stringify(planned.error.details)).toContain(reason);
  expect([everything(desk), filesOf(desk)]).toEqual(before);
}

test('a file that is none, is empty, or breaks off anywhere is refused and changes nothing', async () => {
  const { desk, meetingId } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  const there = await newDesk();
  for (const text of ['', 'これは受け渡しファイルではありません', 'PK\u0003\u0004\u0014'])
    await expectRefused(
      there,
      changedCopy(file, () => Buffer.from(text)),
      'handover.unreadable',
    );
  for (let twelfth = 0; twelfth < 12; twelfth += 1) {
    const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(((twelfth + 0.5) * bytes.length) / 12));
    await expectRefused(there, changedCopy(file, cut), 'handover.unreadable');
  }
  await expectRefused(
    there,
    changedCopy(file, (bytes) => bytes.subarray(0, -1)),
    'handover.unreadable',
  );
  const library = path.join(desk.folder, 'library.db');
  expect(await receive(there, library)).toMatchObject({
    error: { details: { name: 'library.db', reason: '別の種類のファイルです' } },
  });
});

/** Says of an attached file that it is called by a path. */
const outside = (sha256: string) => `
  update row set image = replace(image, '${sha256}', '../../../etc/passwd');
  update file set sha256 = '../../../etc/passwd';
  update piece set sha256 = '../../../etc/passwd';
`;

test('what was made to harm is refused: no other table, no path, no endless view, no row that a screen fails at', async () => {
  const { desk, meetingId, sha256 } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  const there = await newDesk();
  const harms: readonly (readonly [sql: string, reason: string])[] = [
    [`update row set of_table = 'history' where place = 1`, '受け渡さない項目'],
    [`update row set of_table = 'body; drop table body' where place = 1`, '受け渡さない項目'],
    [`update row set image = json_set(image, '$.kind', 'nonsense') where of_table = 'body'`, '決まった形'],
    [`update row set image = json_set(image, '$."name) --"', 1) where of_table = 'body'`, '決まった形'],
    [`update row set image = json_set(image, '$.id', '../../etc') where of_table = 'person'`, '決まった形'],
    [`delete from row where of_table = 'person'`, '決まった形'],
    [outside(sha256), '決まった形'],
    [`delete from piece`, '欠けています'],
    [`delete from file`, '欠けています'],
    [
      `drop table piece; create view piece as with recursive n(sha256, place, bytes) as
        (select '${sha256}', 0, zeroblob(1000000) union all select sha256, place + 1, bytes from n) select * from n`,
      '表の形が違います',
    ],
    [`create trigger t after insert on row begin delete from row; end`, '表の形が違います'],
  ];
  for (const [sql, reason] of harms)
    await expectRefused(there, alteredCopy(file, sql), 'handover.unreadable', reason);
  const swapped = alteredCopy(file, `update piece set bytes = zeroblob(length(bytes))`);
  await expectRefused(there, swapped, 'handover.unreadable');
  expect(await receive(there, swapped)).toMatchObject({
    error: { details: { reason: '添付されたファイルの内容が、渡したときと違います' } },
  });
});

test('a file of another version of the program says which of the two is newer, and what to do', async () => {
  const { desk, meetingId } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  const there = await newDesk();
  const said = [];
  for (const [part, version] of Object.entries({ schemaVersion: 99, format: 99, older: 1 })) {
    const place = part === 'older' ? 'schemaVersion' : part;
    const other = alteredCopy(file, `update about set json = json_set(json, '$.${place}', ${version})`);
    await expectRefused(there, other, 'handover.version', version === 99 ? 'theirs' : 'ours');
    const refused = await there.try('handover.plan', { path: other });
    said.push(refused.ok ? null : problemText(refused.error).next);
  }
  const newerHere = 'このパソコンの審議会デスクを新しい版にしてから、もう一度受け取ってください。';
  expect(said).toEqual([
    expect.stringContaining(newerHere),
    expect.stringContaining(newerHere),
    expect.stringContaining('書き出したパソコンの審議会デスクを新しい版にしてから'),
  ]);
});

test('an attached file that is gone or spoilt in the library is named when it should be given', async () => {
  const { desk, meetingId, sha256 } = await givingDesk();
  const stored = path.join(desk.folder, 'files', sha256.slice(0, 2), sha256);
  writeFileSync(stored, 'ほかの内容');
  const target = newPlace();
  expect(await giveTo(desk, 'meeting', meetingId, target)).toMatchObject({
    error: { code: 'file.damaged', details: { file: '添付ファイル「調査.pdf」' } },
  });
  expect(existsSync(target)).toBe(false);
});

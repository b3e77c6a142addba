import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { connections, type Library } from '../../db/library/library.ts';
import { getFile } from '../../db/library/libraryFiles.ts';
import { openLibrary } from '../../db/library/openLibrary.ts';
import { putFileFrom } from '../../db/library/putFileFrom.ts';
import { storedFiles } from '../../db/library/storedFiles.ts';
import { listMaterials } from '../../db/meeting/materialStore.ts';
import { simplePdf } from '../attachment/simplePdf.ts';
import { childProcess } from '../db/library/childProcess.ts';
import { libraryWithMeeting } from '../db/library/libraryWithMeeting.ts';
import { at, who } from '../db/library/shelves.ts';
import { expectOk } from '../expectOk.ts';

/** Kills a program when it has written that many lines. @returns whether it was still at work. */
async function killedAtWork(program: string, lines: number, ...parameters: string[]): Promise<boolean> {
  const child = childProcess(program, `${lines}`, ...parameters);
  await child.written(lines);
  await child.kill();
  return child.lines.at(-1) !== 'finished';
}

/** Opened anew: the database is whole and so is every file that counts. */
async function reopened(folder: string): Promise<Library> {
  const library = expectOk(await openLibrary(folder, { mode: 'write', who, at }));
  expect(library[connections].reader.pragma('integrity_check', { simple: true })).toBe('ok');
  for (const { sha256 } of await storedFiles(folder)) expectOk(await getFile(library, sha256));
  return library;
}

async function sourceFile(pages: number): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'from-')), '調査.pdf');
  // Long enough that copying takes several pieces.
  const padding = Buffer.alloc(2_500_000, '% padding\n');
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(await simplePdf(Array(pages).fill({}))), padding, Buffer.from('%%EOF\n')]),
  );
  return file;
}

/** Kills attaching at that step: there is no material, or the whole one with its file. @returns whether it was at work. */
export async function killWhileAttaching(step: number): Promise<boolean> {
  const { folder, meetingId } = await libraryWithMeeting();
  const file = await sourceFile(1);
  const atWork = await killedAtWork('attachUntilKilled', step, folder, meetingId, file);
  const library = await reopened(folder);
  const materials = await listMaterials(library.reader, meetingId);
  expect(materials).toHaveLength(atWork ? 0 : 1);
  for (const { paper } of materials) {
    if (paper?.kind === 'attachment') expectOk(await getFile(library, paper.sha256));
  }
  expectOk(await putFileFrom(library, file));
  await library.close();
  return atWork;
}

/** Kills binding at that step: there is no packet, or the whole one with its file; what was bound is untouched. */
export async function killWhileBinding(step: number): Promise<boolean> {
  const { folder, meetingId } = await libraryWithMeeting();
  const before = await reopened(folder);
  for (const pages of [2, 3]) expectOk(await putFileFrom(before, await sourceFile(pages)));
  await before.close();
  const atWork = await killedAtWork(
    'bindUntilKilled',
    step,
    folder,
    meetingId,
    mkdtempSync(join(tmpdir(), 'bind-')),
  );
  const library = await reopened(folder);
  const packets = await library.reader.selectFrom('bound_packet').select(['sha256', 'pages']).execute();
  expect(packets).toHaveLength(atWork ? 0 : 1);
  for (const { sha256, pages } of packets) {
    expectOk(await getFile(library, sha256));
    expect(pages).toBe(5);
  }
  await library.close();
  return atWork;
}

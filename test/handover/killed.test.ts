import { expect, test } from 'vitest';
import { childProcess } from '../db/library/childProcess.ts';
import { newDesk } from '../electron/usecases/session.ts';
import { everything, give, givingDesk, receiveAll } from './desks.ts';

test('a program that is killed while it receives has everything of the file or nothing', async () => {
  const { desk, meetingId } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  for (const rows of [1, 5, 12]) {
    const there = await newDesk();
    const before = everything(there);
    await there.do('library.close', {});
    const child = childProcess('receiveUntilKilled', `${rows}`, there.folder, file);
    expect(await child.written(rows)).not.toContain('finished');
    await child.kill();
    await there.do('library.open', { folder: there.folder, mode: 'write' });
    expect(everything(there)).toBe(before);
    expect(await receiveAll(there, file, 'theirs')).toMatchObject({ changed: 0, removed: 0 });
  }
});

/** A disk that is full in the middle of work: a small one in memory, which only the child sees (Linux). */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { problemText } from '../../../shared/contract/problemText.ts';
import { temporaryFolder } from '../../db/library/temporaryFolder.ts';

const child = fileURLToPath(new URL('../../db/library/children/workOnFullDisk.ts', import.meta.url));
const mounting = 'mount -t tmpfs -o size=16m tmpfs "$0" && exec "$@"';

function workWith(work: string, freeKilobytes: number): { first: string; half: string[]; second: string } {
  const disk = temporaryFolder();
  const program = [process.execPath, child, disk, work, `${freeKilobytes}`];
  const inOwnSpace = ['--user', '--map-root-user', '--mount', 'sh', '-c', mounting, disk, ...program];
  return JSON.parse(execFileSync('unshare', inOwnSpace, { encoding: 'utf8' }));
}

test.each(['attach', 'bind', 'change', 'file', 'backup', 'restore', 'restoreOver', 'copy', 'create'])(
  'where there is no room for it, %s is refused as that, leaves nothing half, and succeeds when there is',
  (work) => {
    const outcomes = [0, 8, 40, 120, 300, 700, 1200, 1800, 2400, 3200, 6000].map((free) => {
      const { first, half, second } = workWith(work, free);
      expect({ free, half, second }).toEqual({ free, half: [], second: 'ok' });
      return first;
    });
    expect(new Set(outcomes)).toEqual(new Set(['disk.full', 'ok']));
    // Once there is room, more room does not hurt.
    expect(outcomes.toSorted()).toEqual(outcomes);
    expect(problemText({ code: 'disk.full' }).why).toBe('ディスクの空きがありません。');
  },
);

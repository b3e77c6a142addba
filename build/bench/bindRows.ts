import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Measurement, median, takeTurns } from './measurement.ts';
import { run, runNode } from './runProgram.ts';

/** Pages of the paper that is bound again and again. */
const pagesEach = 25;
const turnsToTake = 5;
const peerName = 'qpdf --empty --pages';

interface Bound {
  readonly time: Measurement;
  readonly memory: Measurement;
}

/**
 * Binding papers of 25 pages into packets of 500 and of 2,000 pages. Ours adds page numbers and bookmarks, qpdf puts the
 * pages together and no more. Time is that of the work with files read and written; memory that of the whole process,
 * with Node's own.
 *
 * @param folder holds `paper.pdf` of 25 pages, left by `printRows`.
 */
export async function bindRows(folder: string): Promise<Measurement[]> {
  const few = await bindPages(folder, 500);
  const many = await bindPages(folder, 2000);
  // Four times the pages: how much more time and memory.
  const growth = (what: string, of: keyof Bound): Measurement => ({
    ...{ what: `${what}, 2,000 pages by 500`, unit: 'times', peerName, aim: null },
    ours: many[of].ours / few[of].ours,
    peer: many[of].peer / few[of].peer,
  });
  return [
    ...[few.time, few.memory, many.time, many.memory],
    ...[growth('bind, growth of time', 'time'), growth('bind, growth of peak memory', 'memory')],
  ];
}

async function bindPages(folder: string, pages: number): Promise<Bound> {
  const files = Array.from({ length: pages / pagesEach }, (_, index) =>
    path.join(folder, `paper-${index + 1}.pdf`),
  );
  for (const file of files) copyFileSync(path.join(folder, 'paper.pdf'), file);
  const memory: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  const turns = await takeTurns(
    turnsToTake,
    async () => {
      const target = path.join(folder, 'bound.pdf');
      rmSync(target, { force: true });
      const { output, peakMemory } = await runNode('build/bench/bindOnce.ts', target, ...files);
      const [milliseconds, bound] = output.split(' ').map(Number);
      if (bound !== pages) throw new Error(`${bound} pages were bound`);
      memory.ours.push(peakMemory);
      return Number(milliseconds);
    },
    async () => {
      const target = path.join(folder, 'qpdf.pdf');
      const { milliseconds, peakMemory } = await run('qpdf', ['--empty', '--pages', ...files, '--', target]);
      memory.peer.push(peakMemory);
      return milliseconds;
    },
  );
  const what = `bind ${pages.toLocaleString('en')} pages with numbers and bookmarks`;
  return {
    time: { what, unit: 'ms', ours: median(turns.ours), peerName, peer: median(turns.peer), aim: 6 },
    memory: {
      ...{ what: `${what}, peak memory`, unit: 'MB', peerName, aim: null },
      ours: median(memory.ours),
      peer: median(memory.peer),
    },
  };
}

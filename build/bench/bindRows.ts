import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Measurement, median, takeTurns } from './measurement.ts';
import { run, runNode } from './runProgram.ts';

const papers = 20;
const turnsToTake = 5;

/**
 * Binding 20 papers of 25 pages. Ours adds page numbers and bookmarks, qpdf puts the pages together and no more. Time
 * is that of the work with files read and written; memory that of the whole process, with Node's own.
 *
 * @param folder holds `paper.pdf` of 25 pages, left by `printRows`.
 */
export async function bindRows(folder: string): Promise<Measurement[]> {
  const files = Array.from({ length: papers }, (_, index) => path.join(folder, `paper-${index + 1}.pdf`));
  for (const file of files) copyFileSync(path.join(folder, 'paper.pdf'), file);
  const memory: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  const turns = await takeTurns(
    turnsToTake,
    async () => {
      const place = path.join(folder, 'bound.pdf');
      rmSync(place, { force: true });
      const { output, peakMemory } = await runNode('build/bench/bindOnce.ts', place, ...files);
      memory.ours.push(peakMemory);
      return Number(output.split(' ')[0]);
    },
    async () => {
      const target = path.join(folder, 'qpdf.pdf');
      const { milliseconds, peakMemory } = await run('qpdf', ['--empty', '--pages', ...files, '--', target]);
      memory.peer.push(peakMemory);
      return milliseconds;
    },
  );
  const what = 'bind 500 pages with numbers and bookmarks';
  const peerName = 'qpdf --empty --pages';
  return [
    { what, unit: 'ms', ours: median(turns.ours), peerName, peer: median(turns.peer), aim: 6 },
    {
      what: `${what}, peak memory`,
      unit: 'MB',
      ours: median(memory.ours),
      peerName,
      peer: median(memory.peer),
      aim: null,
    },
  ];
}
